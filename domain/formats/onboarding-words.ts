/** The words of the onboarding record, on its page and in its file alike. */
import type { FactorId } from '@/domain/factors';
import { factor, isFactorId } from '@/domain/factors';
import type { Part } from '@/domain/learning';
import type { FirstAnswers } from '@/domain/onboarding';
import { fill } from './report-words';

export type OnboardingWords = {
  title: string;
  labels: Readonly<
    Record<'learner' | 'mentor' | 'started' | 'finished' | 'lessons' | 'firstAnswers' | 'made' | 'alsoRead', string>
  >;
  /** In place of a name, and of a date of what has not happened. */
  notGiven: string;
  notYet: string;
  /** `{n}` and `{total}`. */
  ofTotal: string;
  /** `{right}`, `{answered}` and `{total}`. */
  firstAnswers: string;
  columns: Readonly<Record<'factor' | Part | 'firstAnswers', string>>;
  headings: Readonly<Record<'lessons' | 'questions' | 'method', string>>;
  noQuestions: string;
  /** How each entry came about. */
  method: readonly string[];
  factors: Readonly<Record<FactorId, string>>;
  /** Titles of lessons that are no factor. */
  others: Readonly<Record<string, string>>;
};

/** "III. Config"; the title of any other lesson, or its id where nobody has words for it. */
export function lessonTitle(id: string, words: Pick<OnboardingWords, 'factors' | 'others'>): string {
  if (isFactorId(id)) return `${factor(id).roman}. ${words.factors[id]}`;
  return (Object.hasOwn(words.others, id) ? words.others[id] : undefined) ?? id;
}

/** "3 of 4", or with how many were answered while some are not. */
export function firstAnswersText(
  answers: FirstAnswers,
  words: Pick<OnboardingWords, 'ofTotal' | 'firstAnswers' | 'notYet'>,
): string {
  const { right, answered, total } = answers;
  if (answered === 0) return words.notYet;
  return answered === total
    ? fill(words.ofTotal, numbers({ n: right, total }))
    : fill(words.firstAnswers, numbers({ right, answered, total }));
}

/** Numbers as `fill` takes them. */
export function numbers(values: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
