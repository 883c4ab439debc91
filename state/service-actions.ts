/** What a person can do to whole services: put away, copy, clear, keep as they were and bring back. */
import type { ItemAnswer } from '@/domain/answers';
import type { Assessment, Snapshot } from '@/domain/assessment';
import { type Edits, wholeAssessment } from './edits';
import { answerKey, headKey } from './keys';
import type { Values } from './record';
import type { Snapshots } from './snapshots';
import type { View } from './view';

/** Why a snapshot was taken without being asked for; the words are in the language files. Other reasons are a person's words. */
export const AUTOMATIC = { reset: 'before-reset', replace: 'before-import' } as const;

/** An assessment with everything that belongs to it. */
export type Kept = { assessment: Assessment; archived: boolean; deleted: boolean };

export type ServiceActionsOptions = {
  view: View;
  snapshots: Snapshots;
  /** The id of the current assessment; null where there is none. */
  current: () => string | null;
  edit: (edits: Edits, unseen?: boolean) => void;
  show: (id: string) => void;
  newId: () => string;
  /** ISO 8601. */
  now: () => string;
};

export function createServiceActions({ view, snapshots, current, edit, show, newId, now }: ServiceActionsOptions) {
  const editHead = (id: string, values: Partial<Values>) => edit(new Map([[headKey(id), values]]));

  /** The assessment with this id, or the current one. */
  function here(id: string | null = current()): Assessment {
    const assessment = view.assessment(id ?? '');
    if (!assessment) throw new RangeError(`There is no assessment ${id}.`);
    return assessment;
  }

  /** Adds what `from` says as a service of its own, under another name. */
  function addCopy(from: Assessment, name: string): string {
    const id = newId();
    const service = { ...from.service, id: newId(), name };
    edit(wholeAssessment(id, { ...from, service }, {}, now()));
    return id;
  }

  async function whole(id: string): Promise<Assessment> {
    return { ...here(id), snapshots: await snapshots.list(id) };
  }

  return {
    /** Keeps the answers as they are now. Returns the id of the snapshot once it is on disk, or known to be in this tab only. */
    async takeSnapshot(reason: string, id?: string): Promise<string> {
      const taken = snapshots.take(here(id), reason);
      await taken.saved;
      return taken.id;
    },
    /** Oldest first. */
    snapshotsOf: (id: string): Promise<readonly Snapshot[]> => snapshots.list(id),
    /** Brings a snapshot back as a service of its own, which becomes the current one; returns its id. */
    async restoreSnapshot(id: string, snapshotId: string, name: string): Promise<string> {
      const snapshot = (await snapshots.list(id)).find((each) => each.id === snapshotId);
      if (!snapshot) throw new RangeError(`There is no snapshot ${snapshotId}.`);
      const { checklistVersion, weights, answers } = snapshot;
      const copy = addCopy({ ...here(id), checklistVersion, weights, answers }, name);
      show(copy);
      return copy;
    },
    removeSnapshot: (id: string, snapshotId: string): Promise<void> => snapshots.remove(id, snapshotId),
    /** Adds snapshots that are not here yet, such as one that was just removed. */
    addSnapshots: (id: string, given: readonly Snapshot[]): Promise<void> => snapshots.add(id, given),
    archiveService(id: string) {
      editHead(id, { archived: true });
    },
    unarchiveService(id: string) {
      editHead(id, { archived: false });
    },
    /** A service of its own with the same answers, notes and tiers; returns its id. The current one stays. */
    duplicateService: (id: string, name: string): string => addCopy(here(id), name),
    /** Answers and notes become empty. A snapshot of them is taken first, and what another tab adds meanwhile stays. */
    async clearAnswers(id?: string): Promise<void> {
      const assessment = here(id);
      const given = Object.entries(assessment.answers).filter(([, each]) => saysSomething(each));
      if (given.length === 0) return;
      const { saved } = snapshots.take(assessment, AUTOMATIC.reset);
      const empty = { answer: null, note: '', answeredAt: null };
      edit(new Map(given.map(([itemId]) => [answerKey(assessment.id, itemId), empty])), true);
      await saved;
    },
    /** Remembers that the assessment left this browser as a file, a copy or a link. */
    noteExport(id: string) {
      if (view.assessment(id)) editHead(id, { exportedAt: now() });
    },
    /** With its snapshots. */
    wholeAssessment: whole,
    /** Everything that is kept, oldest first, deleted services too. */
    async allAssessments(): Promise<readonly Kept[]> {
      const all: Kept[] = [];
      for (const { id, archived, deleted } of view.entries())
        all.push({ assessment: await whole(id), archived, deleted });
      return all;
    },
  };
}

/** Whether there is an answer or a note to keep. */
export function saysSomething({ answer, note }: ItemAnswer): boolean {
  return answer !== null || note !== '';
}
