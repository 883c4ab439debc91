'use client';

import { useCallback } from 'react';
import { quizWords } from '@/app/quizzes';
import { Review, type ReviewProps } from '@/components/learning/Review';
import { quizzes } from '@/content/quizzes';
import type { FactorId } from '@/domain/factors';

/** The review with its questions; their words are fetched when it begins. */
export function ReviewWithWords(props: Omit<ReviewProps, 'quizzes' | 'load'>) {
  const { locale } = props;
  const load = useCallback((factors: readonly FactorId[]) => quizWords(locale, factors), [locale]);
  return <Review {...props} quizzes={quizzes} load={load} />;
}
