'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { useAssessmentsAfter } from '@/state/after-hooks';
import { useStored } from '@/state/hooks';
import { exportsDue, isSnoozed } from '@/state/reminder';

type StorageNoticesProps = { load: () => Promise<ComponentType> };

/** What is said about storage, above every page. Its code and words come when there is something to say. */
export function StorageNotices({ load }: StorageNoticesProps) {
  const { faults, assessments, status } = useAssessmentsAfter();
  const [snoozed] = useStored('reminded', '');
  const [Notices, setNotices] = useState<ComponentType | null>(null);
  const now = status === 'ready' ? new Date().toISOString() : '';
  const isDue = now !== '' && !isSnoozed(snoozed, now) && exportsDue(assessments, now).length > 0;
  const isNeeded = faults.length > 0 || isDue;

  useEffect(() => {
    if (!isNeeded) return;
    // Where the code cannot be fetched the page goes on without: the state of saving is said beside the answers too.
    load().then(
      (loaded) => setNotices(() => loaded),
      () => {},
    );
  }, [isNeeded, load]);

  return isNeeded && Notices ? <Notices /> : null;
}
