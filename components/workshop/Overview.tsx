'use client';

import { Link } from '@/components/ui/Link';
import { Modal } from '@/components/ui/Modal';
import type { Ui } from '@/content/ui';
import type { Stop } from '@/domain/presenting';
import './overview.css';

export type FactorLink = { id: string; roman: string; title: string; href: string };

type OverviewProps = {
  steps: readonly { stop: Stop; title: string }[];
  current: string;
  factor: string;
  factors: readonly FactorLink[];
  words: Ui['presenter']['overview'];
  go: (id: string) => void;
  onClose: () => void;
};

/** Every step of this factor and every other factor, one press away. */
export function Overview({ steps, current, factor, factors, words, go, onClose }: OverviewProps) {
  return (
    <Modal title={words.title} onClose={onClose} wide>
      {(close) => (
        <div className="ws-overview">
          <div>
            <h3>{words.steps}</h3>
            <ol>
              {steps.map(({ stop, title }) => (
                <li key={stop.id} className={stop.kind === 'picture' && stop.part > 0 ? 'is-part' : undefined}>
                  <button
                    type="button"
                    className="linkbtn"
                    aria-current={stop.id === current ? 'step' : undefined}
                    onClick={() => {
                      close();
                      go(stop.id);
                    }}
                  >
                    {title}
                  </button>
                </li>
              ))}
            </ol>
          </div>
          <div>
            <h3>{words.factors}</h3>
            <ul>
              {factors.map(({ id, roman, title, href }) => (
                <li key={id}>
                  <span className="rn">{roman}</span>{' '}
                  <Link href={href} aria-current={id === factor ? 'page' : undefined}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
          <p className="acts">
            <button type="button" className="btn" onClick={close}>
              {words.close}
            </button>
          </p>
        </div>
      )}
    </Modal>
  );
}
