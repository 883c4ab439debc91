import Link from 'next/link';
import type { ReactNode } from 'react';
import { Marker } from '@/components/dial/Marker';
import { Icon } from '@/components/ui/Icon';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { Toc, type TocEntry } from './Toc';

export type RailEntry = { href: string; title: string; position?: number; roman?: string; current: boolean };

type LessonRailProps = { entries: readonly RailEntry[]; toc: readonly TocEntry[]; words: Ui['lesson'] };

function Lessons({ entries, children }: { entries: readonly RailEntry[]; children?: ReactNode }) {
  return (
    <ol className="fs">
      {entries.map((entry) => (
        <li key={entry.href}>
          <Link href={entry.href} prefetch={false} {...(entry.current ? { 'aria-current': 'page' as const } : {})}>
            {entry.position ? <Marker position={entry.position} size={18} /> : <span />}
            <span className="rn">{entry.roman}</span>
            <span>{entry.title}</span>
          </Link>
          {entry.current && children}
        </li>
      ))}
    </ol>
  );
}

/** All lessons and this one's sections: beside the text, or behind two buttons on small screens. */
export function LessonRail({ entries, toc, words }: LessonRailProps) {
  const current = entries.find((entry) => entry.current);
  return (
    <>
      <nav className="rail no-print" aria-label={words.railLabel}>
        <Lessons entries={entries}>
          <Toc entries={toc} label={words.tocLabel} />
        </Lessons>
      </nav>
      <div className="rail-m no-print">
        <details name="rail">
          <summary>
            <span>{current?.roman ? fill(words.railPosition, { roman: current.roman }) : current?.title}</span>
            <Icon name="down" />
          </summary>
          <nav aria-label={words.railLabel}>
            <Lessons entries={entries} />
          </nav>
        </details>
        <details name="rail">
          <summary>
            <span>{words.tocLabel}</span>
            <Icon name="down" />
          </summary>
          <nav aria-label={words.tocLabel}>
            <ol className="toc">
              {toc.map((entry) => (
                <li key={entry.id}>
                  <a href={`#${entry.id}`}>{entry.text}</a>
                </li>
              ))}
            </ol>
          </nav>
        </details>
      </div>
    </>
  );
}
