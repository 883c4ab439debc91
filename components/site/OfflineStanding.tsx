'use client';

import { useSyncExternalStore } from 'react';
import type { Ui } from '@/content/ui';
import { onWorkerState, UNKNOWN, workerState } from '@/state/worker';

/** Whether this browser keeps the pages for use without a network, and if not, why. */
export function OfflineStanding({ words }: { words: Ui['offline']['standing'] }) {
  const { offline } = useSyncExternalStore(onWorkerState, workerState, () => UNKNOWN);
  return <p role="status">{offline.kind === 'unavailable' ? words[offline.reason] : words[offline.kind]}</p>;
}
