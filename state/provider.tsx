'use client';

import type { ReactNode } from 'react';
import { createContext, startTransition, use, useEffect, useMemo, useState } from 'react';
import type { Checklist } from '@/domain/checklist';
import type { Store } from './store';

/** Both are null until their code has come. */
type Provided = { store: Store | null; checklist: Checklist | null };

const NOT_COME: Provided = { store: null, checklist: null };

export const AssessmentContext = createContext<Provided | null>(null);

/** Loading fails where a network does for a moment: it is tried once more before the page says so. */
const AGAIN_AFTER = 2000;

function twice<T>(load: () => Promise<T>): Promise<T> {
  return load().catch(() => new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER)).then(load));
}

/** What was stored is shown in one go; where reading takes longer than this, in milliseconds, what was read by then. */
const TOGETHER = 500;

async function readBy(store: Store, ms: number): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    const look = () => {
      if (store.getState().status === 'ready') resolve();
    };
    stop = store.subscribe(look);
    setTimeout(resolve, ms);
    look();
  });
  stop();
}

type AssessmentProviderProps = {
  /** Fetches store and checklist; the same function for every rendering. */
  load: () => Promise<{ browserStore: (checklist: Checklist) => Store; checklist: Checklist }>;
  children: ReactNode;
};

/** Gives everything inside it the one store of this page load, which is loaded and begins to read once the page is hydrated. */
export function AssessmentProvider({ load, children }: AssessmentProviderProps) {
  const [provided, setProvided] = useState(NOT_COME);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    const begin = async () => {
      const { browserStore, checklist } = await twice(load);
      const store = browserStore(checklist);
      store.start();
      await readBy(store, TOGETHER);
      // Everything on the page hears of it at once; in a transition the browser has its turn in between.
      startTransition(() => setProvided({ store, checklist }));
    };
    // In a task of its own: asking for code takes as long as drawing a good part of the page.
    setTimeout(() => begin().catch(setFailure));
  }, [load]);
  if (failure) throw failure;
  return <AssessmentContext value={provided}>{children}</AssessmentContext>;
}

/** For a page that shows the questions themselves: the checklist from the first moment, when it is built too. */
export function WithChecklist({ checklist, children }: { checklist: Checklist; children: ReactNode }) {
  const provided = use(AssessmentContext) ?? NOT_COME;
  const value = useMemo(() => ({ ...provided, checklist }), [provided, checklist]);
  return <AssessmentContext value={value}>{children}</AssessmentContext>;
}
