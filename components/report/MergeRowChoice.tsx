'use client';

import type { ItemAnswer } from '@/domain/answers';
import type { MergeRow, Side, Taken } from '@/domain/merge-rows';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { datesApart } from './dates';
import type { ImportWords } from './import-words';
import type { SharingWords } from './sharing-parts';

type MergeRowChoiceProps = {
  row: MergeRow;
  taken: Taken;
  /** Changed by hand in the file: it says so instead of how the times stand. */
  isEdited: boolean;
  onTake: (taken: Taken) => void;
  labels: SharingWords;
  words: ImportWords;
  locale: Locale;
};

/** One question on both sides: which answer stands, and of two notes which, or both. */
export function MergeRowChoice({ row, taken, isEdited, onTake, labels, words, locale }: MergeRowChoiceProps) {
  const { merge } = labels;
  const { item, here, there, kind, notesDiffer } = row;
  const own = words.items[item];
  const [a, b] = [here.answeredAt, there.answeredAt];
  const dates = a !== null && b !== null ? datesApart(locale, a, b) : null;
  const said = ({ answer, answeredAt }: ItemAnswer, which: Side) => {
    const name = answer === null ? merge.noAnswer : words.answers[answer];
    if (answeredAt === null) return name;
    const date = dates?.[which === 'here' ? 0 : 1] ?? longDate(locale, answeredAt);
    return fill(merge.onDate, { answer: name, date });
  };
  // Where the answers agree there is only a note to decide on.
  const answersDiffer = here.answer !== there.answer || kind === 'only-there';
  const side = (which: Side, given: ItemAnswer) => (
    <label className="opt">
      <input
        type="radio"
        name={`merge-${item}`}
        checked={taken.side === which}
        onChange={() => onTake({ ...taken, side: which })}
      />
      <span>
        <b>{merge[which]}</b> {said(given, which)}
        {!notesDiffer && given.note !== '' && <span className="merge-note">{given.note}</span>}
      </span>
    </label>
  );
  const note = (which: Taken['note'], label: string, text: string | null) => (
    <label className="opt">
      <input
        type="radio"
        name={`merge-note-${item}`}
        checked={taken.note === which}
        onChange={() => onTake({ ...taken, note: which })}
      />
      <span>
        {label}
        {text !== null && <span className="merge-note">{text}</span>}
      </span>
    </label>
  );
  return (
    <fieldset data-merge={item} data-kind={kind}>
      <legend>
        {own ? `${own.number} ${own.question}` : item}{' '}
        {kind !== 'same' && <span className="muted">({isEdited ? merge.edited : merge.kinds[kind]})</span>}
      </legend>
      {answersDiffer && (
        <>
          {side('here', here)}
          {side('there', there)}
        </>
      )}
      {notesDiffer && (
        <fieldset className="merge-notes">
          <legend>{answersDiffer ? merge.notes : `${merge.notes}. ${said(here, 'here')}`}</legend>
          {note('here', merge.noteHere, here.note)}
          {note('there', merge.noteThere, there.note)}
          {note('both', merge.noteBoth, null)}
        </fieldset>
      )}
    </fieldset>
  );
}
