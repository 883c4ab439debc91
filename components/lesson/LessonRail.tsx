'use client';

import type { MouseEvent, ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import { usePath } from '@/components/ui/use-path';
import { Sections, Toc, type TocEntry } from './Toc';

export type RailEntry = {
  href: string;
  /** How far the reader is with it, its numeral and its title. */
  row: ReactNode;
  /** What it is called where it is chosen from a closed list. */
  position: string;
  sections: readonly TocEntry[];
};

type LessonRailProps = {
  entries: readonly RailEntry[];
  /** What belongs to all lessons together. */
  further: ReactNode;
  label: string;
  tocLabel: string;
};

/** The list stays when its lesson is chosen: what was opened to choose it closes. */
const close = (event: MouseEvent<HTMLElement>) => event.currentTarget.closest('details')?.removeAttribute('open');

/**
 * All lessons and the sections of the one on screen: beside the text, or behind two buttons on small screens.
 * It stays from lesson to lesson, so that only what is another lesson's is drawn anew.
 */
export function LessonRail({ entries, further, label, tocLabel }: LessonRailProps) {
  const path = usePath();
  const current = entries.find(({ href }) => href === path);
  const lessons = (sections?: ReactNode) => (
    <nav className={sections ? 'rail no-print' : undefined} aria-label={label}>
      <ol className="fs">
        {entries.map((entry) => (
          <li key={entry.href}>
            <Link href={entry.href} onClick={close} aria-current={entry === current ? 'page' : undefined}>
              {entry.row}
            </Link>
            {entry === current && sections}
          </li>
        ))}
      </ol>
      {further}
    </nav>
  );
  const menu = (name: ReactNode, list: ReactNode) => (
    <details name="rail">
      <summary>
        <span>{name}</span>
        <Icon name="down" />
      </summary>
      {list}
    </details>
  );
  return (
    <>
      {lessons(current && <Toc entries={current.sections} label={tocLabel} />)}
      <div className="rail-m no-print">
        {menu(current?.position, lessons())}
        {menu(tocLabel, <nav aria-label={tocLabel}>{current && <Sections entries={current.sections} />}</nav>)}
      </div>
    </>
  );
}
