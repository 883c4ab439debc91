import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { Toc, type TocEntry } from './Toc';

export type RailEntry = {
  href: string;
  title: string;
  roman?: string;
  current: boolean;
  /** How far the reader is with it. */
  mark: ReactNode;
};

type LessonRailProps = {
  entries: readonly RailEntry[];
  toc: readonly TocEntry[];
  /** Pages that belong to all lessons together. */
  further: readonly { href: string; title: string }[];
  words: Ui['lesson'];
};

function Further({ links }: { links: LessonRailProps['further'] }) {
  return (
    <p className="rail-f">
      {links.map(({ href, title }) => (
        <Link key={href} href={href}>
          {title}
        </Link>
      ))}
    </p>
  );
}

function Lessons({ entries, children }: { entries: readonly RailEntry[]; children?: ReactNode }) {
  return (
    <ol className="fs">
      {entries.map((entry) => (
        <li key={entry.href}>
          <Link href={entry.href} {...(entry.current ? { 'aria-current': 'page' as const } : {})}>
            <span className="mk">{entry.mark}</span>
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
export function LessonRail({ entries, toc, further, words }: LessonRailProps) {
  const current = entries.find((entry) => entry.current);
  return (
    <>
      <nav className="rail no-print" aria-label={words.railLabel}>
        <Lessons entries={entries}>
          <Toc entries={toc} label={words.tocLabel} />
        </Lessons>
        <Further links={further} />
      </nav>
      <div className="rail-m no-print">
        <details name="rail">
          <summary>
            <span>{current?.roman ? fill(words.railPosition, { roman: current.roman }) : current?.title}</span>
            <Icon name="down" />
          </summary>
          <nav aria-label={words.railLabel}>
            <Lessons entries={entries} />
            <Further links={further} />
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
