/** The mixed review: questions that went wrong and questions not seen for a while, across all lessons. */
import type { Learning, QuestionProgress } from './learning';
import { attemptsAt, progressOf } from './learning';
import type { QuizQuestion } from './quiz';
import { shuffled } from './quiz';

/** Days after which a question that was answered correctly comes up again. */
export const OLD_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

export type ReviewReason = 'missed' | 'old';
export type ReviewQuestion = { question: QuizQuestion; reason: ReviewReason };

/** The latest answer was wrong. */
function isMissed({ last }: QuestionProgress): boolean {
  return last !== null && !last.right;
}

/** The latest answer was correct and is at least `OLD_DAYS` old. */
function isOld({ last }: QuestionProgress, now: string): boolean {
  return last?.right === true && Date.parse(now) - Date.parse(last.at) >= OLD_DAYS * DAY;
}

/** When the next question that was answered correctly comes up again, ISO 8601; null while none was. */
export function nextDueAt(learning: Learning, quizzes: readonly QuizQuestion[]): string | null {
  const times = quizzes.flatMap(({ id, factor }) => {
    const { last } = attemptsAt(progressOf(learning, factor), id);
    return last?.right ? [Date.parse(last.at) + OLD_DAYS * DAY] : [];
  });
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

/** Questions whose latest answer was wrong, in the order of the factors. */
export function missedQuestions(learning: Learning, quizzes: readonly QuizQuestion[]): readonly QuizQuestion[] {
  return quizzes.filter(({ id, factor }) => isMissed(attemptsAt(progressOf(learning, factor), id)));
}

/**
 * What there is to review, missed and old by turns, two of one factor not in a row where another is left. Questions never
 * answered belong to their lessons. The same learning, time (ISO 8601) and seed give the same list.
 */
export function reviewOf(
  learning: Learning,
  quizzes: readonly QuizQuestion[],
  now: string,
  seed: string,
): readonly ReviewQuestion[] {
  const known = (question: QuizQuestion) => attemptsAt(progressOf(learning, question.factor), question.id);
  const missed = missedQuestions(learning, quizzes);
  const old = quizzes.filter((question) => isOld(known(question), now));
  const piles = {
    missed: spread(shuffled(missed, seed, 'missed'), 'missed'),
    old: spread(shuffled(old, seed, 'old'), 'old'),
  };
  const [first, second] =
    piles.missed.length >= piles.old.length ? [piles.missed, piles.old] : [piles.old, piles.missed];
  return apart(first.flatMap((each, i) => [each, ...second.slice(i, i + 1)]));
}

function spread(questions: readonly QuizQuestion[], reason: ReviewReason): ReviewQuestion[] {
  return questions.map((question) => ({ question, reason }));
}

/** The same list, with the next question of another factor pulled forward where two of one factor would follow each other. */
function apart(list: readonly ReviewQuestion[]): readonly ReviewQuestion[] {
  const left = [...list];
  const made: ReviewQuestion[] = [];
  while (left.length > 0) {
    const before = made.at(-1)?.question.factor;
    const other = left.findIndex(({ question }) => question.factor !== before);
    made.push(...left.splice(Math.max(other, 0), 1));
  }
  return made;
}
