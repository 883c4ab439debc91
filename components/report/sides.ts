/** What can stand on either side of a comparison. */
import { useEffect, useState } from 'react';
import type { Assessment, Snapshot } from '@/domain/assessment';
import { sideOf } from '@/domain/history';
import type { Report } from '@/domain/report';
import type { Scorable } from '@/domain/scorers';
import { useActions, useAssessments } from '@/state/hooks';

/** `now`, `s:` and the id of a snapshot, or `a:` and the id of an assessment. */
export type SideKey = string;
export const NOW_SIDE: SideKey = 'now';
export const snapshotKey = ({ id }: Snapshot): SideKey => `s:${id}`;
export const serviceKey = (id: string): SideKey => `a:${id}`;

export type FoundSide = Scorable | 'loading' | 'gone';

/** The answers of a side: now and snapshots are here, other services are read when they are chosen. */
export function useSide(key: SideKey, report: Report, snapshots: readonly Snapshot[]): FoundSide {
  const { wholeAssessment } = useActions();
  const { assessments } = useAssessments();
  const [other, setOther] = useState<{ key: SideKey; found: Assessment | null } | null>(null);
  const id = key.startsWith('a:') ? key.slice(2) : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the services is the reason to read again.
  useEffect(() => {
    if (id === null) return;
    let here = true;
    wholeAssessment(id).then(
      (found) => here && setOther({ key, found }),
      () => here && setOther({ key, found: null }),
    );
    return () => {
      here = false;
    };
  }, [id, key, assessments, wholeAssessment]);

  if (key === NOW_SIDE) return sideOf(report.checklist, report.assessment);
  if (id === null) return snapshots.find((snapshot) => snapshotKey(snapshot) === key) ?? 'gone';
  if (other?.key !== key) return 'loading';
  return other.found ? sideOf(report.checklist, other.found) : 'gone';
}
