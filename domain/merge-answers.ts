/** Merging two people's, or two computers', answers to the same questions: what stands when nobody decides. */
import type { Answers, ItemAnswer } from './answers';
import { answerOf } from './answers';

/**
 * What stands of two sets of answers: item by item the newer answer, and of two notes the longer.
 *
 * Commutative, associative and idempotent, so it does not matter in which order files arrive or how often. That is why a
 * note is not simply the one of the newer answer: answering keeps the note, so a note has no time of its own, and following
 * the answer's time would let the order of files decide which note is lost. A note that is empty never replaces another.
 */
export function mergeAnswers(a: Answers, b: Answers): Answers {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...ids].map((id) => [id, mergeAnswer(answerOf(a, id), answerOf(b, id))]));
}

export function mergeAnswer(a: ItemAnswer, b: ItemAnswer): ItemAnswer {
  const { answer, answeredAt } = compareSaid(a, b) < 0 ? b : a;
  return { answer, note: compareNotes(a.note, b.note) < 0 ? b.note : a.note, answeredAt };
}

/** The moment of an answer in milliseconds; an answer without a time is older than any with one. */
export function instantOf({ answeredAt }: ItemAnswer): number {
  const instant = Date.parse(answeredAt ?? '');
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}

/** Below 0 when `b` stands. No answer gives way to any; at equal times the order of the answers decides, so that all agree. */
function compareSaid(a: ItemAnswer, b: ItemAnswer): number {
  return (
    Number(a.answer !== null) - Number(b.answer !== null) ||
    compare(instantOf(a), instantOf(b)) ||
    compare(rank(a), rank(b)) ||
    compare(a.answeredAt ?? '', b.answeredAt ?? '')
  );
}

/** At equal times the later of these stands: an answer that hides work is noticed by nobody, one that shows it is looked at. */
const CANDOUR = [null, 'not-applicable', 'yes', 'dont-know', 'partly', 'no'] as const;
const rank = ({ answer }: ItemAnswer) => CANDOUR.indexOf(answer);

function compareNotes(a: string, b: string): number {
  return compare(a.trim().length, b.trim().length) || compare(a.length, b.length) || compare(a, b);
}

function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
