'use client';

import { type ReactNode, useCallback } from 'react';
import type { TrialQuestion } from '@/components/simulation/trial-of';
import { WhenReached } from '@/components/ui/WhenReached';
import type { FactorId } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { useMarkTried } from '@/state/learning-hooks';

type LessonTrialProps = {
  locale: Locale;
  factor: FactorId;
  number: string;
  question: TrialQuestion;
  failed: { text: string; retry: string };
  /** What stands here until it comes. */
  children: ReactNode;
};

/** The place of a factor's trial in its lesson. Even the table of trials is fetched only when the place is reached. */
export function LessonTrial({ locale, factor, number, question, failed, children }: LessonTrialProps) {
  const onSolved = useMarkTried(factor);
  const load = useCallback(
    () => import('@/app/trials').then(({ loadTrial }) => loadTrial(locale, factor)),
    [locale, factor],
  );
  return (
    <WhenReached
      load={load}
      props={{ number, question, onSolved }}
      className={`trial-place at-${factor}`}
      failed={failed}
    >
      {children}
    </WhenReached>
  );
}
