'use client';

import { useState } from 'react';
import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { ANSWERS, answerOf } from '@/domain/answers';
import type { Member } from '@/domain/team';
import type { ItemSpread } from '@/domain/team-result';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Names } from './names';
import type { TeamWords } from './team-words';

type WhoSaidProps = {
  spread: ItemSpread;
  members: readonly Member[];
  names: Names;
  words: TeamWords;
  locale: Locale;
};

const GIVEN = [...ANSWERS, null] as const;

/** Who gave which answer, and the notes as they were written. Made when it is opened: with many people it is long. */
export function WhoSaid({ spread, members, names, words, locale }: WhoSaidProps) {
  const [open, setOpen] = useState(false);
  const labels = words.team.questions;
  const notes = members.flatMap((member, i) => {
    const note = answerOf(member.answers, spread.item.id).note.trim();
    return note === '' ? [] : [{ member, note, answer: spread.given[i] ?? null }];
  });
  if (members.length === 0) return null;
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {labels.who}
        {notes.length > 0 && `, ${plural(locale, notes.length, labels.notes)}`}
      </summary>
      {open && (
        <>
          <dl className="said">
            {GIVEN.map((answer) => {
              const who = members.filter((_, i) => (spread.given[i] ?? null) === answer);
              return (
                who.length > 0 && (
                  <div key={answer ?? 'open'}>
                    <dt>
                      <AnswerGlyph answer={answer} />
                      {words.answers[answer ?? 'unanswered']}
                    </dt>
                    <dd>{names.all(who)}</dd>
                  </div>
                )
              );
            })}
          </dl>
          {notes.map(({ member, note, answer }) => (
            <figure className="note-said" key={member.id}>
              <blockquote>{note}</blockquote>
              <figcaption>
                {names.of(member)}, {words.answers[answer ?? 'unanswered']}
              </figcaption>
            </figure>
          ))}
        </>
      )}
    </details>
  );
}
