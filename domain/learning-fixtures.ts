/** A small quiz and pieces of learning for tests, so that the rules are tested without our words or our 50 questions. */
import type { FactorId } from './factors';
import { FACTOR_IDS } from './factors';
import { NOW } from './fixtures';
import type { Attempt, Learning, LessonProgress } from './learning';
import { answered, NOT_ASKED, NOT_BEGUN, NOTHING_LEARNT } from './learning';
import type { QuizQuestion } from './quiz';

const question = (factor: FactorId, n: number): QuizQuestion => ({
  id: `${factor}-${n}`,
  factor,
  section: 'ideas',
  options: ['left', 'middle', 'right'],
  correct: 'right',
});

/** Two questions for each factor; `right` is the correct option of all. */
export const smallQuiz: readonly QuizQuestion[] = FACTOR_IDS.flatMap((id) => [question(id, 1), question(id, 2)]);

/** A time so many days before `NOW`, ISO 8601. */
export const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 24 * 60 * 60 * 1000).toISOString();

export const rightAt = (at: string): Attempt => ({ option: 'right', right: true, at });
export const wrongAt = (at: string): Attempt => ({ option: 'left', right: false, at });

/** What is known of questions after these answers, oldest first. */
export function answers(given: Readonly<Record<string, readonly Attempt[]>>): LessonProgress['questions'] {
  return Object.fromEntries(Object.entries(given).map(([id, attempts]) => [id, attempts.reduce(answered, NOT_ASKED)]));
}

/** A lesson in which all three parts were done at this time. */
export function whole(factor: FactorId, at = NOW): LessonProgress {
  const questions = answers({ [`${factor}-1`]: [rightAt(at)], [`${factor}-2`]: [rightAt(at)] });
  return { readAt: at, triedAt: at, questions, note: '' };
}

export function learning(lessons: Readonly<Record<string, Partial<LessonProgress>>>): Learning {
  const entries = Object.entries(lessons).map(([id, progress]) => [id, { ...NOT_BEGUN, ...progress }]);
  return { ...NOTHING_LEARNT, lessons: Object.fromEntries(entries) };
}

/** Every part of every factor. */
export const allLearnt: Learning = learning(Object.fromEntries(FACTOR_IDS.map((id) => [id, whole(id)])));
