/** What a person has done in a lesson: read, tried, checked. It records only what happened and never locks anything. */
import type { QuizQuestion } from './quiz';

/** One answer to a quiz question; `right` as it was judged then. Times are ISO 8601. */
export type Attempt = { option: string; right: boolean; at: string };

/** `rightAt` is when it was first answered correctly since the last reset. */
export type QuestionProgress = { first: Attempt | null; last: Attempt | null; rightAt: string | null };

export type LessonProgress = {
  /** When all of it had been on screen. */
  readAt: string | null;
  /** When the simulation was solved. */
  triedAt: string | null;
  /** By question id; ids of questions this version does not ask are kept. */
  questions: Readonly<Record<string, QuestionProgress>>;
  /** Open questions the learner noted, in their own words. */
  note: string;
};

/** Both names are for the record alone. */
export type Learner = { name: string; mentor: string };

/** Lessons by id, those that are no factor included. */
export type Learning = { learner: Learner; lessons: Readonly<Record<string, LessonProgress>> };

/** The three parts of a factor's lesson, in the order of the thirds on the dial. */
export const PARTS = ['read', 'try', 'check'] as const;
export type Part = (typeof PARTS)[number];

/** When each part was done; null while it is not. */
export type Parts = Readonly<Record<Part, string | null>>;

export const NOTHING_LEARNT: Learning = { learner: { name: '', mentor: '' }, lessons: {} };
export const NOT_BEGUN: LessonProgress = { readAt: null, triedAt: null, questions: {}, note: '' };
export const NOT_ASKED: QuestionProgress = { first: null, last: null, rightAt: null };

/** What is known of a lesson, of one never opened too. */
export function progressOf(learning: Learning, lesson: string): LessonProgress {
  return Object.hasOwn(learning.lessons, lesson) ? (learning.lessons[lesson] ?? NOT_BEGUN) : NOT_BEGUN;
}

/** What is known of a question, of one never answered too. */
export function attemptsAt({ questions }: LessonProgress, id: string): QuestionProgress {
  return Object.hasOwn(questions, id) ? (questions[id] ?? NOT_ASKED) : NOT_ASKED;
}

/**
 * When a factor's quiz was passed: the moment the last of its questions was answered correctly for the first time since
 * the last reset. A wrong answer later does not take it back; null while a question is left.
 */
export function checkedAt(progress: LessonProgress, questions: readonly Pick<QuizQuestion, 'id'>[]): string | null {
  const times = questions.map(({ id }) => attemptsAt(progress, id).rightAt);
  return times.every((time) => time !== null) ? latest(times) : null;
}

/** An answer to a question, taken into what is known of it. The first answer stays the first, the latest is kept too. */
export function answered(known: QuestionProgress, attempt: Attempt): QuestionProgress {
  return {
    first: known.first ?? attempt,
    last: attempt,
    rightAt: known.rightAt ?? (attempt.right ? attempt.at : null),
  };
}

/** The latest of some times; null when there is none. */
export function latest(times: readonly (string | null)[]): string | null {
  return (
    times
      .filter((time) => time !== null)
      .sort()
      .at(-1) ?? null
  );
}
