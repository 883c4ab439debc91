'use client';

import type { ReactNode } from 'react';
import { createContext, useEffect, useMemo } from 'react';
import type { Checklist } from '@/domain/checklist';
import { browserStore } from './browser';
import type { Store } from './store';

export const AssessmentContext = createContext<{ store: Store; checklist: Checklist } | null>(null);

/** Gives everything inside it the one store of this page load, and starts reading once the page is hydrated. */
export function AssessmentProvider({ checklist, children }: { checklist: Checklist; children: ReactNode }) {
  const value = useMemo(() => ({ store: browserStore(checklist), checklist }), [checklist]);
  useEffect(() => value.store.start(), [value]);
  return <AssessmentContext value={value}>{children}</AssessmentContext>;
}
