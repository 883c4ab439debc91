/** History: the score over time, and what changed since the last snapshot. Numbers are recomputed, never stored. */
import type { Assessment, Snapshot } from './assessment';
import type { Checklist } from './checklist';
import type { Comparison } from './compare';
import { compare } from './compare';
import type { Score } from './score';
import { SCORING_VERSION } from './score';
import type { Scorable } from './scorers';
import { scoreAsThen } from './scorers';

export type Point = {
  /** ISO 8601. */
  at: string;
  /** Null for the answers as they stand. */
  snapshot: Snapshot | null;
  /** Null when the snapshot's rule of scoring is of a later version of this app. */
  score: Score | null;
};

/** An assessment's answers as they stand, which are of the current versions whenever they were given. */
export function sideOf(checklist: Checklist, { answers, weights }: Assessment): Scorable {
  return { answers, weights, checklistVersion: checklist.version, scoringVersion: SCORING_VERSION };
}

/** Every snapshot, oldest first, then now (ISO 8601). */
export function trend(
  checklist: Checklist,
  assessment: Assessment,
  snapshots: readonly Snapshot[],
  now: string,
): readonly Point[] {
  const past = oldestFirst(snapshots).map((snapshot) => ({
    at: snapshot.takenAt,
    snapshot,
    score: scoreAsThen(checklist, snapshot),
  }));
  return [...past, { at: now, snapshot: null, score: scoreAsThen(checklist, sideOf(checklist, assessment)) }];
}

/** The latest snapshot; null without any. */
export function lastSnapshot(snapshots: readonly Snapshot[]): Snapshot | null {
  return oldestFirst(snapshots).at(-1) ?? null;
}

/** What changed from the last snapshot to now; null without a snapshot. */
export function changeSinceLast(
  checklist: Checklist,
  assessment: Assessment,
  snapshots: readonly Snapshot[],
): { since: Snapshot; change: Comparison } | null {
  const since = lastSnapshot(snapshots);
  return since && { since, change: compare(checklist, since, sideOf(checklist, assessment)) };
}

/** By instant, because a file may carry offsets; equal instants keep their order. */
function oldestFirst(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return [...snapshots].sort((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt));
}
