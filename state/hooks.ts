'use client';

import { use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ItemAnswer } from '@/domain/answers';
import { answerOf, UNANSWERED } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import { browserPreferences } from './browser-preferences';
import { AssessmentContext } from './provider';
import type { State } from './state';
import { LOADING } from './state';
import type { Store } from './store';

/** The store and the checklist, each null until it has come. */
export function useProvided() {
  const provided = use(AssessmentContext);
  if (!provided) throw new Error('Answers are read or written outside <AssessmentProvider> (state/provider.tsx).');
  return provided;
}

/** A source that never changes. */
export const never = () => () => {};

/** Stands for the store until it has come; everything that changes something is disabled as long as the state is loading. */
const NOT_LOADED = new Proxy<Store>(Object.create(null), {
  get: (_, name) => () => {
    throw new Error(`${String(name)} was called while the state is loading.`);
  },
});

/** One part of the state; re-renders only when that part changes. While hydrating it is the part of the loading state. */
function usePart<T>(part: (state: State) => T): T {
  const { store } = useProvided();
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => part(store?.getState() ?? LOADING),
    () => part(LOADING),
  );
}

/** Everything: all assessments, the current one, what is saved where and what went wrong. */
export const useAssessments = (): State => usePart((state) => state);

/** Whether it is known what is stored, and whether it may be changed; no answer changes that. */
export function useReadiness(): Pick<State, 'status' | 'readOnly'> {
  const status = usePart((state) => state.status);
  const readOnly = usePart((state) => state.readOnly);
  return { status, readOnly };
}

/** Which assessment is the current one. */
export const useCurrentId = (): string | null => usePart(({ current }) => current?.id ?? null);

/** The checklist that the answers belong to; null until it has come, unless the page holds it (`WithChecklist`). */
export const useComingChecklist = (): Checklist | null => useProvided().checklist;

/** The same where it is there for certain: inside `WithChecklist`, and in all that is shown once the state is ready. */
export function useChecklist(): Checklist {
  const checklist = useComingChecklist();
  if (!checklist) throw new Error('The checklist has not come: put the page in <WithChecklist>.');
  return checklist;
}

/** The ways to change anything; the same object from the moment the state is no longer loading. */
export const useActions = (): Store => useProvided().store ?? NOT_LOADED;

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
