/** Stored snapshots come through the same door as files: version, then migrations, then salvage answer by answer. */
import type { Snapshot } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import type { Problem } from '@/domain/problems';
import { restore } from '@/domain/restore';
import type { StoredRecord } from './record';

export type DoorFault =
  | { code: 'newer-version' }
  | { code: 'unreadable' }
  | { code: 'repaired'; fields: readonly string[] };
type FromDoor = { snapshot: Snapshot | null; faults: readonly DoorFault[] };

/** What is worth a word to the reader: something stored is not shown. */
const LOSSES: readonly Problem['code'][] = ['record-dropped', 'answer-unknown', 'field-dropped', 'weight-dropped'];

/** The snapshot of a record; null where it was removed or cannot be read. Nothing is written back. */
export function snapshotFrom(record: StoredRecord, id: string, checklist: Checklist): FromDoor {
  const content = record.snapshot?.[0];
  if (content === null) return { snapshot: null, faults: [] };
  const envelope = { version: record.format?.[0], assessment: { answers: {}, snapshots: [content] } };
  const restored = restore(envelope, { checklist });
  if (restored.kind === 'from-the-future') return { snapshot: null, faults: [{ code: 'newer-version' }] };
  const [found] = restored.kind === 'unreadable' ? [] : restored.value.snapshots;
  if (!found) return { snapshot: null, faults: [{ code: 'unreadable' }] };
  const problems = restored.kind === 'repaired' ? restored.problems.filter(({ code }) => LOSSES.includes(code)) : [];
  const fields = [...new Set(problems.map((each) => each.item ?? ('field' in each ? each.field : each.code)))];
  return { snapshot: { ...found, id }, faults: fields.length > 0 ? [{ code: 'repaired', fields }] : [] };
}
