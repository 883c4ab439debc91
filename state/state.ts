/** What the pages see of the store: one value, replaced when something in it changes. */
import type { Assessment } from '@/domain/assessment';
import { type Learning, NOTHING_LEARNT } from '@/domain/learning';
import type { Persistence } from './disk';
import type { Fault } from './faults';
import type { AssessmentEntry } from './view';

export type State = {
  /** `loading` until both copies were read; what is already known is shown meanwhile. */
  status: 'loading' | 'ready';
  /** Where edits are kept: in both copies, in local storage only, in this tab only. */
  persistence: Persistence;
  faults: readonly Fault[];
  /** Oldest first; deleted ones are marked. */
  assessments: readonly AssessmentEntry[];
  /** The one this tab shows; null until one was added or a question answered. */
  current: Assessment | null;
  /** ISO 8601 time of the last edit of this tab that reached a disk. */
  savedAt: string | null;
  /** Data of a later version of this app is here: nothing may be changed. */
  readOnly: boolean;
  /** Counts the changes of snapshots this tab knows of; they are read when asked for. */
  snapshotChanges: number;
  /** What was done in the lessons. */
  learning: Learning;
};

/** Before anything was read, and on the server. */
export const LOADING: State = {
  status: 'loading',
  persistence: 'durable',
  faults: [],
  assessments: [],
  current: null,
  savedAt: null,
  readOnly: false,
  snapshotChanges: 0,
  learning: NOTHING_LEARNT,
};

const PARTS = Object.keys(LOADING) as (keyof State)[];

export const sameState = (a: State, b: State): boolean => PARTS.every((part) => a[part] === b[part]);
