'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import type { Locale } from '@/i18n/locales';
import { lessonAt, lessonPath } from '@/i18n/path';
import { type Section, Sections } from './Sections';
import { Toc } from './Toc';

export type RailEntry = {
  id: string;
  /** How far the reader is with it, its numeral and its title. */
  row: ReactNode;
  /** What it is called where it is chosen from a closed list. */
  position: string;
  sections: readonly Section[];
};

type LessonRailProps = {
  locale: Locale;
  entries: readonly RailEntry[];
  /** What belongs to all lessons together. */
  further: ReactNode;
  label: string;
  tocLabel: string;
};

/** Where the list is longer than its place, shows the lesson on screen and as many of its sections as fit below it. */
function showCurrent(list: HTMLElement) {
  const row = list.querySelector('[aria-current="page"]')?.parentElement;
  const below = list.querySelector<HTMLElement>('.rail-f');
  if (!row || !below) return;
  const hidden = row.offsetTop + row.offsetHeight + below.offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(row.offsetTop, Math.max(list.scrollTop, hidden));
}

/**
 * All lessons and the sections of the one on screen: beside the text, or behind two buttons on small screens.
 * It stays from lesson to lesson, so that only what is another lesson's is drawn anew.
 */
export function LessonRail({ locale, entries, further, label, tocLabel }: LessonRailProps) {
  const id = lessonAt(useSelectedLayoutSegment());
  const current = entries.find((entry) => entry.id === id);
  const shown = useRef(id);
  const rail = useRef<HTMLElement>(null);
  const menus = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    if (rail.current) showCurrent(rail.current);
    // What was opened over the lesson before closes in the frame with this one.
    for (const menu of menus.current?.children ?? []) menu.removeAttribute('open');
  }, [id]);
  const lessons = (sections?: ReactNode) => (
    <>
      <ol className="fs">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link href={lessonPath(locale, entry.id)} aria-current={entry === current ? 'page' : undefined}>
              {entry.row}
            </Link>
            {entry === current && sections}
          </li>
        ))}
      </ol>
      {further}
    </>
  );
  const menu = (name: ReactNode, of: string, list: ReactNode) => (
    <details name="rail">
      <summary>
        <span>{name}</span>
        <Icon name="down" />
      </summary>
      <nav aria-label={of}>{list}</nav>
    </details>
  );
  return (
    <>
      <nav className="rail no-print" aria-label={label} ref={rail}>
        {lessons(current && <Toc sections={current.sections} label={tocLabel} />)}
      </nav>
      <div className="rail-m no-print" ref={menus}>
        {menu(current?.position, label, lessons())}
        {menu(tocLabel, tocLabel, current && <Sections sections={current.sections} />)}
      </div>
    </>
  );
}
