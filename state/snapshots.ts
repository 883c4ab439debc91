/**
 * Snapshots: dated answers of an assessment, in the mirror only, so that a page load need not read them.
 *
 * One is written once and never changed, under an id of its own: tabs cannot overwrite each other's. A removal is a newer
 * record of the same key without content.
 */
import type { Assessment, Snapshot } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { SCORING_VERSION } from '@/domain/score';
import type { Breathe } from './breath';
import type { Disk, Row } from './disk';
import type { Faults } from './faults';
import type { Hlc } from './hlc';
import { isAssessmentId, SNAPSHOTS, SNAPSHOTS_CHANGED, snapshotKey, snapshotKeys } from './keys';
import { merge } from './merge';
import type { StoredRecord } from './record';
import { newestStamp, parse, serialise } from './record';

export type SnapshotsOptions = {
  disk: Disk;
  faults: Faults;
  hlc: Hlc;
  checklist: Checklist;
  breathe: Breathe;
  newId: () => string;
  /** ISO 8601. */
  now: () => string;
  onChange: () => void;
};

export type Snapshots = ReturnType<typeof createSnapshots>;

/** The version of the assessment format in which snapshots are written; reading migrates older ones. */
const FORMAT = 1;

export function createSnapshots({ disk, faults, hlc, checklist, breathe, newId, now, onChange }: SnapshotsOptions) {
  /** What was read before stays the same object. */
  const seen = new Map<string, { raw: string; snapshot: Snapshot | null }>();
  let changes = 0;

  function changed() {
    changes += 1;
    onChange();
  }

  /** Hands a record to the mirror at once; resolves when it arrived, or when it is known to live in this tab only. */
  async function write(key: string, snapshot: Snapshot | null, replaced: readonly Row[] = []) {
    if (faults.has('newer-version')) throw new Error('Nothing is written where data of a newer version is.');
    const stamp = hlc.tick();
    const { id: _, ...content } = snapshot ?? { id: '' };
    disk.saveMirror(key, serialise({ snapshot: [snapshot && content, stamp], format: [FORMAT, stamp] }), replaced);
    disk.send();
    await disk.settled();
    if (disk.waiting(SNAPSHOTS).length > 0) faults.add({ code: 'snapshots-unsaved' });
    else disk.local.save(SNAPSHOTS_CHANGED, stamp);
    changed();
  }

  /** The rows of one assessment by key, those included that the mirror has not taken. */
  async function rowsOf(assessmentId: string): Promise<ReadonlyMap<string, Row[]>> {
    const prefix = snapshotKeys(assessmentId);
    const stored = (await disk.readMirror(prefix)) ?? [];
    const rows = new Map<string, Row[]>();
    for (const row of [...stored, ...disk.waiting(prefix)]) rows.set(row.key, [...(rows.get(row.key) ?? []), row]);
    return rows;
  }

  /** The newest record among the rows of a key, if any. Rows that cannot be read are reported, and stay as they are. */
  function newest(key: string, rows: readonly Row[]): StoredRecord | null {
    let record: StoredRecord | null = null;
    for (const { raw } of rows) {
      const parsed = parse(raw);
      if (parsed.kind === 'newer') faults.add({ code: 'newer-version' });
      if (parsed.kind === 'unreadable') faults.add({ code: 'unreadable', key });
      if (parsed.kind !== 'ok') continue;
      if (parsed.dropped.length > 0) faults.add({ code: 'repaired', key, fields: parsed.dropped });
      hlc.receive(newestStamp(parsed.record));
      record = merge(record ?? {}, parsed.record);
    }
    return record;
  }

  /** Oldest first. */
  async function list(assessmentId: string): Promise<readonly Snapshot[]> {
    const rows = await rowsOf(assessmentId);
    if (rows.size === 0) return [];
    const { snapshotFrom } = await import('./snapshot-door');
    const found: Snapshot[] = [];
    for (const [key, each] of rows) {
      const turn = breathe();
      if (turn) await turn;
      const record = newest(key, each);
      if (!record) continue;
      const raw = serialise(record);
      const known = seen.get(key);
      if (known?.raw === raw) {
        if (known.snapshot) found.push(known.snapshot);
        continue;
      }
      const door = snapshotFrom(record, key.slice(snapshotKeys(assessmentId).length), checklist);
      for (const fault of door.faults) faults.add(fault.code === 'newer-version' ? fault : { ...fault, key });
      seen.set(key, { raw, snapshot: door.snapshot });
      if (door.snapshot) found.push(door.snapshot);
    }
    onChange();
    return found.sort((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt) || (a.id < b.id ? -1 : 1));
  }

  return {
    changes: () => changes,
    changed,
    list,
    /** Keeps an assessment as it stands, under a new id. It has left for the disk when this returns. */
    take(assessment: Assessment, reason: string): { id: string; saved: Promise<void> } {
      const { checklistVersion, weights, answers } = assessment;
      const id = newId();
      const versions = { checklistVersion, scoringVersion: SCORING_VERSION };
      const snapshot: Snapshot = { id, takenAt: now(), reason, ...versions, weights, answers };
      return { id, saved: write(snapshotKey(assessment.id, id), snapshot) };
    },
    /** Adds those whose content is not here yet. One whose id is taken gets another: nothing is written over. */
    async add(assessmentId: string, given: readonly Snapshot[]): Promise<void> {
      if (given.length === 0) return;
      const taken = new Set((await rowsOf(assessmentId)).keys());
      const here = new Set((await list(assessmentId)).map(contentOf));
      const writing: Promise<void>[] = [];
      for (const each of given) {
        if (here.has(contentOf(each))) continue;
        here.add(contentOf(each));
        const isFree = isAssessmentId(each.id) && !taken.has(snapshotKey(assessmentId, each.id));
        const key = snapshotKey(assessmentId, isFree ? each.id : newId());
        taken.add(key);
        writing.push(write(key, each));
      }
      await Promise.all(writing);
    },
    /** Replaces its content by a mark that it is gone. What cannot be read stays. */
    async remove(assessmentId: string, id: string): Promise<void> {
      const key = snapshotKey(assessmentId, id);
      const rows = (await rowsOf(assessmentId)).get(key) ?? [];
      const readable = rows.filter(({ raw }) => parse(raw).kind === 'ok');
      if (readable.length > 0) await write(key, null, readable);
    },
    /** After everything was deleted. */
    forget() {
      seen.clear();
      faults.clear('snapshots-unsaved');
      changed();
    },
  };
}

/** What a snapshot says, whatever its id. */
function contentOf({ takenAt, reason, checklistVersion, scoringVersion, weights, answers }: Snapshot): string {
  const given = Object.entries(answers)
    .map(([itemId, { answer, note, answeredAt }]) => [itemId, answer, note, answeredAt])
    .sort();
  return JSON.stringify([
    takenAt,
    reason,
    checklistVersion,
    scoringVersion,
    Object.entries(weights ?? {}).sort(),
    given,
  ]);
}
