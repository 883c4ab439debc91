'use client';

import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { Score } from '@/domain/score';
import { useComingChecklist, useProvided } from './hooks';
import { reportIn } from './report-hooks';
import { LOADING, type State } from './state';

const never = () => () => {};

/**
 * Everything, for what follows from an answer and is not the answer itself: drawn after it, when the browser has had its turn.
 * While hydrating it is the loading state, as everywhere.
 */
export function useAssessmentsAfter(): State {
  const { store } = useProvided();
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [heard, setHeard] = useState<State | null>(null);
  useEffect(() => {
    if (!store) return;
    const hear = () => startTransition(() => setHeard(store.getState()));
    hear();
    return store.subscribe(hear);
  }, [store]);
  // The first state comes with the store itself, in the same drawing as every other part of it.
  return heard ?? (store && !hydrating ? store.getState() : LOADING);
}

/** The score beside the answers it follows from: worked out and drawn after them. */
export function useScoreAfter(): Score | null {
  return reportIn(useAssessmentsAfter(), useComingChecklist())?.score ?? null;
}
