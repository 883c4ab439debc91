'use client';

import { useId } from 'react';
import type { Ui } from '@/content/ui';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { AssessmentEntry } from '@/state/view';

type Act = (entry: AssessmentEntry) => unknown;

type ServiceRowProps = {
  entry: AssessmentEntry;
  name: string;
  isCurrent: boolean;
  words: Ui['services']['list'];
  locale: Locale;
  actions: Readonly<Record<'show' | 'rename' | 'duplicate' | 'clear' | 'archive' | 'remove', Act>>;
};

/** One service of the list: its name shows it, and what else can be done with it opens below. */
export function ServiceRow({ entry, name, isCurrent, words, locale, actions }: ServiceRowProps) {
  const id = useId();
  const { counts, changedAt, archived, service } = entry;
  const isBegun = counts.answered > 0 && changedAt !== '';
  const about = [
    entry.respondent,
    service.team,
    fill(words.answered, { n: counts.answered, total: counts.total }),
    isBegun ? fill(words.changed, { date: longDate(locale, changedAt) }) : words.never,
  ];
  const act = (label: string, action: Act) => (
    <button className="btn btn-sm" type="button" onClick={() => action(entry)}>
      {label}
    </button>
  );
  return (
    <li className="svc-row">
      <div className="svc-main">
        <button
          className="linkbtn svc-name"
          type="button"
          aria-label={fill(words.show, { service: name })}
          aria-describedby={id}
          {...(isCurrent ? { 'aria-current': true } : {})}
          onClick={() => actions.show(entry)}
        >
          {name}
        </button>
        <span className="svc-about" id={id}>
          {isCurrent && <b>{words.current}</b>} {about.filter(Boolean).join(' · ')}
        </span>
      </div>
      <details className="svc-more" name="svc-more">
        <summary aria-label={fill(words.changeOf, { service: name })}>{words.change}</summary>
        <div className="acts">
          {act(words.rename, actions.rename)}
          {act(words.duplicate, actions.duplicate)}
          {counts.answered > 0 && act(words.clear, actions.clear)}
          {act(archived ? words.unarchive : words.archive, actions.archive)}
          {act(words.remove, actions.remove)}
        </div>
      </details>
    </li>
  );
}
