'use client';

import { useEffect, useState } from 'react';
import type { Snapshot } from '@/domain/assessment';
import { useActions, useAssessments } from './hooks';

/** The snapshots of an assessment, the current one unless told, oldest first; null while they are read. */
export function useSnapshots(id?: string): readonly Snapshot[] | null {
  const { current, status, snapshotChanges } = useAssessments();
  const store = useActions();
  const wanted = id ?? current?.id ?? null;
  const [read, setRead] = useState<{ of: string; snapshots: readonly Snapshot[] } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of snapshots is the reason to read again.
  useEffect(() => {
    if (wanted === null || status === 'loading') return;
    let isWanted = true;
    store.snapshotsOf(wanted).then((snapshots) => isWanted && setRead({ of: wanted, snapshots }));
    return () => {
      isWanted = false;
    };
  }, [store, wanted, status, snapshotChanges]);

  if (wanted === null && status === 'ready') return NONE;
  return read && read.of === wanted ? read.snapshots : null;
}

const NONE: readonly Snapshot[] = [];
