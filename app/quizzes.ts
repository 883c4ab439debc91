/** The quizzes with their words. Loaded when a reader comes near one, and it loads that one. */
import { type ComponentType, createElement } from 'react';
import { quizzes } from '@/content/quizzes';
import type { QuizWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import { questionsOf } from '@/domain/quiz';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { quizLabels, quizWordsOf } from './later-words-lesson';

/** The words of some factors' questions. Rejects when they cannot be fetched. */
export async function quizWords(locale: Locale, factors: readonly FactorId[]): Promise<QuizWords> {
  return Object.assign({}, ...(await Promise.all(factors.map((id) => quizWordsOf(locale, id)))));
}

/** The quiz of a factor, ready to show. Rejects when it cannot be fetched. */
export async function loadQuiz(locale: Locale, factor: FactorId): Promise<ComponentType<object>> {
  const [{ Quiz }, words, labels] = await Promise.all([
    import('@/components/quiz/Quiz'),
    quizWords(locale, [factor]),
    quizLabels(locale),
  ]);
  const questions = questionsOf(quizzes, factor);
  const reviewHref = localPath(locale, '/learn/review');
  return () => createElement(Quiz, { factor, questions, words, reviewHref, labels });
}
