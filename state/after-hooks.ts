'use client';

import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { never, useProvided } from './hooks';
import { LOADING, type State } from './state';
import type { Store } from './store';

/**
 * The store, but not while the page is being matched with what the build drew: there the loading state is shown, as in
 * `usePart`. Where the store comes after that, which is the rule, nothing is drawn twice.
 */
const useOnceMatched = (store: Store | null) =>
  useSyncExternalStore(
    never,
    () => store,
    () => null,
  );

/** Another service, or the end of loading: what is drawn late would be of something else. */
const isOther = (before: State, next: State) =>
  before.current?.id !== next.current?.id || before.status !== next.status;

/**
 * Everything, for what follows from an answer and is not the answer itself: an answer is drawn first, and this after it, when
 * the browser has had its turn. What a press acts on is read at the press: `useLatest`.
 */
export function useAssessmentsAfter(): State {
  const { store } = useProvided();
  const matched = useOnceMatched(store);
  const [heard, setHeard] = useState<State | null>(null);
  // The first state comes with the store itself, in the same drawing as every other part of it.
  const state = heard ?? matched?.getState() ?? LOADING;
  const shown = useRef(state);
  useEffect(() => {
    shown.current = state;
  });
  useEffect(() => {
    if (!store) return;
    const hear = () => {
      const next = store.getState();
      if (next === shown.current) return;
      if (isOther(shown.current, next)) setHeard(next);
      else startTransition(() => setHeard(next));
    };
    hear();
    return store.subscribe(hear);
  }, [store]);
  return state;
}

/** Reads everything as it is at that moment. */
export function useLatest(): () => State {
  const { store } = useProvided();
  return () => store?.getState() ?? LOADING;
}
