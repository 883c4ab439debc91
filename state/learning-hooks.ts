'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Learning } from '@/domain/learning';
import { useActions, useAssessments } from './hooks';

/** What was done in the lessons; `ready` is false until it is known what was stored. */
export function useLearning(): { learning: Learning; ready: boolean; readOnly: boolean } {
  const { learning, status, readOnly } = useAssessments();
  return { learning, ready: status === 'ready', readOnly };
}

/** What to call when a lesson's simulation is solved; it is noted as soon as anything can be. */
export function useMarkTried(lesson: string): () => void {
  const { ready, readOnly } = useLearning();
  const store = useActions();
  const [solved, setSolved] = useState(0);
  useEffect(() => {
    if (solved > 0 && ready && !readOnly) store.markTried(lesson);
  }, [solved, ready, readOnly, store, lesson]);
  return useCallback(() => setSolved((times) => times + 1), []);
}
