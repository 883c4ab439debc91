'use client';

import { use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ItemAnswer } from '@/domain/answers';
import { answerOf, UNANSWERED } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import { browserPreferences } from './browser';
import { AssessmentContext } from './provider';
import type { State } from './state';
import { LOADING } from './state';
import type { Store } from './store';

function useProvided() {
  const provided = use(AssessmentContext);
  if (!provided) throw new Error('Answers are read or written outside <AssessmentProvider> (state/provider.tsx).');
  return provided;
}

/** One part of the state; re-renders only when that part changes. While hydrating it is the part of the loading state. */
function usePart<T>(part: (state: State) => T): T {
  const { store } = useProvided();
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.getState()),
    () => part(LOADING),
  );
}

/** Everything: all assessments, the current one, what is saved where and what went wrong. */
export const useAssessments = (): State => usePart((state) => state);

/** The checklist that the answers belong to. */
export const useChecklist = (): Checklist => useProvided().checklist;

/** The ways to change anything; the same object for the whole page load. */
export const useActions = (): Store => useProvided().store;

/**
 * One item's answer in the current assessment; re-renders for that item only.
 *
 * `ready` is false until it is known what was stored: show a control, but do not take silence for an answer.
 */
export function useAnswer(itemId: string): { given: ItemAnswer; ready: boolean; readOnly: boolean } {
  const given = usePart(({ current }) => (current ? answerOf(current.answers, itemId) : UNANSWERED));
  const ready = usePart(({ status, current }) => status === 'ready' || current !== null);
  const readOnly = usePart((state) => state.readOnly);
  return useMemo(() => ({ given, ready, readOnly }), [given, ready, readOnly]);
}

/** A small choice that outlives the page. `fallback` is shown while hydrating and where nothing was stored. */
export function useStored(name: string, fallback: string): [value: string, set: (value: string) => void] {
  const preferences = browserPreferences();
  const value = useSyncExternalStore(
    preferences.subscribe,
    () => preferences.get(name) ?? fallback,
    () => fallback,
  );
  const set = useCallback((next: string) => preferences.set(name, next), [preferences, name]);
  return [value, set];
}
