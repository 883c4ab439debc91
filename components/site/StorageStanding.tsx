'use client';

import { useEffect, useState } from 'react';
import type { Ui } from '@/content/ui';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { askToLast, type Standing, standing } from '@/state/lasting';
import type { AssessmentEntry } from '@/state/view';

type StorageStandingProps = {
  words: Ui['keeping']['standing'];
  locale: Locale;
  /** The service whose last export is told; null tells of none. */
  entry: AssessmentEntry | null;
};

/** How long the browser keeps what is stored, how much room there is, and when it was last taken elsewhere. */
export function StorageStanding({ words, locale, entry }: StorageStandingProps) {
  const [stands, setStands] = useState<Standing | null>(null);
  const [answer, setAnswer] = useState<'granted' | 'declined' | null>(null);

  useEffect(() => {
    standing().then(setStands);
  }, []);

  const ask = async () => {
    setAnswer((await askToLast()) ? 'granted' : 'declined');
    setStands(await standing());
  };
  if (!stands) return null;
  const { lasting, room } = stands;
  const kept = lasting === null ? words.unknown : lasting ? words.lasting : words.fleeting;
  return (
    <section className="standing">
      <h3>{words.heading}</h3>
      <p>{kept}</p>
      {lasting === false && (
        <p>
          <button className="btn btn-sm" type="button" onClick={ask}>
            {words.ask}
          </button>
        </p>
      )}
      <p role="status">{answer && words[answer]}</p>
      {room && (
        <p className="muted small">
          {fill(words.room, { used: size(locale, room.used), allowed: size(locale, room.allowed) })}
        </p>
      )}
      {entry && entry.counts.answered > 0 && (
        <p className="muted small">
          {entry.exportedAt ? fill(words.exported, { date: longDate(locale, entry.exportedAt) }) : words.neverExported}
        </p>
      )}
    </section>
  );
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "1.2 MB"; never less than a kilobyte. */
function size(locale: string, bytes: number): string {
  let value = Math.max(bytes, 1000) / 1000;
  let step = 0;
  while (value >= 1000 && step < UNITS.length - 1) {
    value /= 1000;
    step += 1;
  }
  const unit = UNITS[step] ?? 'kilobyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}
