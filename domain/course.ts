/** The twelve lessons together: what is done of each, since when, and where to go on. */
import type { FactorId } from './factors';
import { FACTOR_IDS, isFactorId, ONBOARDING_ORDER } from './factors';
import { checkedAt, type Learning, latest, PARTS, type Part, type Parts, progressOf } from './learning';
import type { QuizQuestion } from './quiz';
import { questionsOf } from './quiz';

export function partsOf(learning: Learning, id: FactorId, quizzes: readonly QuizQuestion[]): Parts {
  const progress = progressOf(learning, id);
  return { read: progress.readAt, try: progress.triedAt, check: checkedAt(progress, questionsOf(quizzes, id)) };
}

/** Done parts of a factor, 0 to 3. */
export function partsDone(parts: Parts): number {
  return PARTS.filter((part) => parts[part] !== null).length;
}

/** The first part that is not done; null when all are. */
export function nextPart(parts: Parts): Part | null {
  return PARTS.find((part) => parts[part] === null) ?? null;
}

/** When the last of the three parts was done. */
export function lessonFinishedAt(parts: Parts): string | null {
  return nextPart(parts) === null ? latest(PARTS.map((part) => parts[part])) : null;
}

/** Whether anything happened in the lessons that is worth remembering; a name alone is none. */
export function hasBegun(learning: Learning): boolean {
  return startedAt(learning) !== null;
}

/** The earliest thing that happened in any lesson; null when nothing has. */
export function startedAt({ lessons }: Learning): string | null {
  const times = Object.values(lessons).flatMap(({ readAt, triedAt, questions }) => [
    readAt,
    triedAt,
    ...Object.values(questions).flatMap(({ first, rightAt }) => [first?.at ?? null, rightAt]),
  ]);
  return times.filter((time) => time !== null).sort()[0] ?? null;
}

/** The latest thing that was done; null when nothing was. */
export function lastDoneAt({ lessons }: Learning): string | null {
  return latest(
    Object.values(lessons).flatMap(({ readAt, triedAt, questions }) => [
      readAt,
      triedAt,
      ...Object.values(questions).map(({ last }) => last?.at ?? null),
    ]),
  );
}

/** When the last part of the twelfth factor was done; null until then. */
export function finishedAt(learning: Learning, quizzes: readonly QuizQuestion[]): string | null {
  const times = FACTOR_IDS.map((id) => lessonFinishedAt(partsOf(learning, id, quizzes)));
  return times.every((time) => time !== null) ? latest(times) : null;
}

/**
 * Where to go on: `begin` before anything happened, `continue` in the lesson opened last, `next` in another one, `finished`
 * when nothing of the twelve is left.
 */
export type Way =
  | { kind: 'begin'; factor: FactorId }
  | { kind: 'continue' | 'next'; factor: FactorId; part: Part; finished: number }
  | { kind: 'finished'; finished: number };

/**
 * The lesson opened last, if it is a factor's and something of it is left; otherwise the next one after it that has
 * something left, in the suggested order and round to its beginning. `opened` is the id of the lesson opened last, null when none was.
 */
export function wayOn(learning: Learning, quizzes: readonly QuizQuestion[], opened: string | null): Way {
  const left = (id: FactorId) => nextPart(partsOf(learning, id, quizzes));
  const finished = FACTOR_IDS.filter((id) => left(id) === null).length;
  const [first] = ONBOARDING_ORDER;
  if (first !== undefined && opened === null && !hasBegun(learning)) return { kind: 'begin', factor: first };
  const at = opened !== null && isFactorId(opened) ? ONBOARDING_ORDER.indexOf(opened) : 0;
  const factor = [...ONBOARDING_ORDER.slice(at), ...ONBOARDING_ORDER.slice(0, at)].find((id) => left(id));
  const part = factor && left(factor);
  if (!factor || !part) return { kind: 'finished', finished };
  return { kind: factor === opened ? 'continue' : 'next', factor, part, finished };
}
