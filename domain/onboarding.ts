/** The onboarding record: what a learner can show to a mentor. It claims only what happened. */

import { finishedAt, lessonFinishedAt, partsOf, startedAt } from './course';
import type { FactorId } from './factors';
import { FACTOR_IDS, isFactorId } from './factors';
import type { Learner, Learning, Parts } from './learning';
import { attemptsAt, progressOf } from './learning';
import type { QuizQuestion } from './quiz';
import { questionsOf } from './quiz';

/** Quiz questions by their first answer since the last reset. */
export type FirstAnswers = { right: number; answered: number; total: number };

export type OnboardingRecord = {
  learner: Learner;
  /** ISO 8601; null when nothing has happened yet. */
  startedAt: string | null;
  /** When the last part of the twelfth lesson was done. */
  finishedAt: string | null;
  /** Lessons of which all three parts are done, of the twelve. */
  finished: number;
  factors: readonly { factor: FactorId; parts: Parts; firstAnswers: FirstAnswers }[];
  /** Lessons that are no factor and were read. */
  others: readonly { lesson: string; readAt: string }[];
  firstAnswers: FirstAnswers;
  /** Open questions by lesson, the twelve first. */
  questions: readonly { lesson: string; note: string }[];
  generatedAt: string;
};

/** The record of what is stored, as of now (ISO 8601). */
export function onboarding(learning: Learning, quizzes: readonly QuizQuestion[], now: string): OnboardingRecord {
  const factors = FACTOR_IDS.map((factor) => ({
    factor,
    parts: partsOf(learning, factor, quizzes),
    firstAnswers: firstAnswers(learning, factor, quizzes),
  }));
  const others = Object.keys(learning.lessons).filter((id) => !isFactorId(id));
  const sum = (of: keyof FirstAnswers) => factors.reduce((all, each) => all + each.firstAnswers[of], 0);
  return {
    learner: learning.learner,
    startedAt: startedAt(learning),
    finishedAt: finishedAt(learning, quizzes),
    finished: factors.filter(({ parts }) => lessonFinishedAt(parts) !== null).length,
    factors,
    others: others.flatMap((lesson) => {
      const { readAt } = progressOf(learning, lesson);
      return readAt === null ? [] : [{ lesson, readAt }];
    }),
    firstAnswers: { right: sum('right'), answered: sum('answered'), total: sum('total') },
    questions: [...FACTOR_IDS, ...others].flatMap((lesson) => {
      const { note } = progressOf(learning, lesson);
      return note.trim() === '' ? [] : [{ lesson, note }];
    }),
    generatedAt: now,
  };
}

function firstAnswers(learning: Learning, id: FactorId, quizzes: readonly QuizQuestion[]): FirstAnswers {
  const questions = questionsOf(quizzes, id);
  const firsts = questions.flatMap((question) => attemptsAt(progressOf(learning, id), question.id).first ?? []);
  return { right: firsts.filter(({ right }) => right).length, answered: firsts.length, total: questions.length };
}
