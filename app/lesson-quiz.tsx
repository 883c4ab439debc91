'use client';

import { type ReactNode, useCallback } from 'react';
import { WhenReached } from '@/components/ui/WhenReached';
import type { FactorId } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import '@/components/quiz/quiz-place.css';

type LessonQuizProps = {
  locale: Locale;
  factor: FactorId;
  /** How many questions it has, for its height. */
  total: number;
  failed: { text: string; retry: string };
  /** What stands here until it comes. */
  children: ReactNode;
};

const NO_PROPS = {};

/** The place of a factor's quiz in its lesson; questions and words are fetched when the place is reached. */
export function LessonQuiz({ locale, factor, total, failed, children }: LessonQuizProps) {
  const load = useCallback(
    () => import('@/app/quizzes').then(({ loadQuiz }) => loadQuiz(locale, factor)),
    [locale, factor],
  );
  return (
    <WhenReached load={load} props={NO_PROPS} className={`quiz-place of-${total}`} failed={failed}>
      {children}
    </WhenReached>
  );
}
