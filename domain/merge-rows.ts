/** Compares two sets of answers row by row, and says what stands of each row when a person chooses, or does not. */
import type { Answers, ItemAnswer } from './answers';
import { answerOf } from './answers';
import type { Checklist } from './checklist';
import { instantOf, mergeAnswer } from './merge-answers';

export type Side = 'here' | 'there';

/** How one item stands on both sides. `unknown-time`: they differ, and no time tells which is newer; also two notes to one answer. */
export type MergeKind = 'same' | 'only-here' | 'only-there' | 'newer-here' | 'newer-there' | 'unknown-time';

export type MergeRow = {
  item: string;
  here: ItemAnswer;
  there: ItemAnswer;
  kind: MergeKind;
  /** Both have a note, and they differ: only one can stand unless both are kept. */
  notesDiffer: boolean;
  /** What stands when nobody decides, see `mergeAnswers`. */
  merged: ItemAnswer;
};

/** Every item that either side says something about: the checklist's in its order, then others, sorted. */
export function compareAnswers(here: Answers, there: Answers, checklist: Checklist): readonly MergeRow[] {
  const said = new Set([...Object.keys(here), ...Object.keys(there)]);
  const known = checklist.items.map(({ id }) => id).filter((id) => said.delete(id));
  return [...known, ...[...said].sort()]
    .map((item) => compareItem(item, answerOf(here, item), answerOf(there, item)))
    .filter((row) => says(row.here) || says(row.there));
}

function compareItem(item: string, here: ItemAnswer, there: ItemAnswer): MergeRow {
  const notesDiffer = here.note !== '' && there.note !== '' && here.note !== there.note;
  return { item, here, there, kind: kindOf(here, there), notesDiffer, merged: mergeAnswer(here, there) };
}

function kindOf(here: ItemAnswer, there: ItemAnswer): MergeKind {
  if (here.answer === there.answer && here.note === there.note) return 'same';
  if (addsNothing(there, here)) return 'only-here';
  if (addsNothing(here, there)) return 'only-there';
  if (here.answer === null || there.answer === null || here.answer === there.answer) return 'unknown-time';
  const [mine, theirs] = [instantOf(here), instantOf(there)];
  if (mine === theirs || Number.isFinite(mine) !== Number.isFinite(theirs)) return 'unknown-time';
  return mine > theirs ? 'newer-here' : 'newer-there';
}

/** Whether everything one side says is said by the other too; a side that says nothing adds nothing. */
function addsNothing(less: ItemAnswer, more: ItemAnswer): boolean {
  return (less.answer === null || less.answer === more.answer) && (less.note === '' || less.note === more.note);
}

const says = ({ answer, note }: ItemAnswer) => answer !== null || note !== '';

/** What a person takes of a row: one side's answer, and of two notes one or both. */
export type Taken = { side: Side; note: Side | 'both' };

/**
 * Whether the answers differ though they have one time. The app gives every answer a time of its own, so one of the two was
 * changed by hand in a file, where nobody changes the time.
 */
export function changedByHand({ kind, here, there }: MergeRow): boolean {
  return (
    kind === 'unknown-time' &&
    here.answer !== there.answer &&
    here.answeredAt === there.answeredAt &&
    here.answeredAt !== null
  );
}

/** What leads to `merged`. */
export function takenByItself({ here, there, kind, merged }: MergeRow): Taken {
  const isHere = merged.answer === here.answer && merged.answeredAt === here.answeredAt && kind !== 'only-there';
  return {
    side: isHere ? 'here' : 'there',
    note: merged.note === there.note && here.note !== there.note ? 'there' : 'here',
  };
}

/**
 * What then stands. The side here is taken as it is; the other side adds to it and takes nothing away. A note that only one
 * side has is kept, whichever answer is taken, unless the whole row is refused.
 */
export function stands({ here, there, kind, notesDiffer, merged }: MergeRow, { side, note }: Taken): ItemAnswer {
  if (kind === 'only-there' && side === 'here') return here;
  const given = side === 'here' || there.answer === null ? here : there;
  const { answer, answeredAt } = here.answer === there.answer ? merged : given;
  if (!notesDiffer) return { answer, note: here.note || there.note, answeredAt };
  const both = `${here.note}\n\n${there.note}`;
  return { answer, note: note === 'both' ? both : note === 'here' ? here.note : there.note, answeredAt };
}

/** The rows in which something there is not here: the others need no decision. */
export const bringing = (rows: readonly MergeRow[]) =>
  rows.filter(({ kind }) => kind !== 'same' && kind !== 'only-here');
