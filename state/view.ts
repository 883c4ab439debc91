/** Records seen as assessments. Objects stay the same until something in them changes, so that React can compare them. */
import type { ItemAnswer } from '@/domain/answers';
import type { Assessment, Service } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { timeOf } from './hlc';
import { recordKey } from './keys';
import type { StoredRecord } from './record';
import { fieldValue, newestStamp } from './record';

export type AssessmentEntry = {
  id: string;
  service: Service;
  respondent: string;
  /** Items of the checklist that have an answer, of all its items. */
  counts: { answered: number; total: number };
  /** Deleted, and not edited since: shown nowhere, but it can be brought back. */
  deleted: boolean;
  /** Put away: kept out of the switcher, listed with the services. */
  archived: boolean;
  /** ISO 8601 time of the first record; empty where it is not known. */
  createdAt: string;
  /** ISO 8601 time of the last answer or note given here, or of the beginning. */
  changedAt: string;
  /** ISO 8601 time of the last export; null when it was never exported. */
  exportedAt: string | null;
  /** Questions whose answer or note changed since then, or at all. */
  unexported: number;
};

type Item = { given: ItemAnswer; stamp: string };
type Head = Omit<Assessment, 'answers' | 'snapshots'> & Pick<AssessmentEntry, 'archived' | 'createdAt' | 'exportedAt'>;

type Group = {
  record: StoredRecord | undefined;
  head: Head;
  items: Map<string, Item>;
  seen: { assessment: Assessment; entry: AssessmentEntry } | null;
};

export type View = ReturnType<typeof createView>;

export function createView(checklist: Checklist) {
  const groups = new Map<string, Group>();
  let entries: readonly AssessmentEntry[] | null = null;

  function headOf(id: string, record: StoredRecord | undefined): Head {
    return {
      id,
      service: {
        id: fieldValue(record, 'serviceId') ?? id,
        name: fieldValue(record, 'name') ?? '',
        team: fieldValue(record, 'team') ?? '',
        description: fieldValue(record, 'description') ?? '',
      },
      respondent: fieldValue(record, 'respondent') ?? '',
      checklistVersion: fieldValue(record, 'checklistVersion') ?? checklist.version,
      weights: fieldValue(record, 'weights') ?? null,
      archived: fieldValue(record, 'archived') ?? false,
      createdAt: fieldValue(record, 'createdAt') ?? '',
      exportedAt: fieldValue(record, 'exportedAt') || null,
    };
  }

  function look(group: Group) {
    if (group.seen) return group.seen;
    const { record, head, items } = group;
    const { archived, createdAt, exportedAt, ...rest } = head;
    const answers: [string, ItemAnswer][] = [];
    const exported = record?.exportedAt?.[1] ?? '';
    let newest = '';
    let unexported = 0;
    for (const [itemId, { given, stamp }] of items) {
      answers.push([itemId, given]);
      if (stamp > newest) newest = stamp;
      if (stamp > exported) unexported += 1;
    }
    const answered = checklist.items.filter(({ id }) => (items.get(id)?.given.answer ?? null) !== null).length;
    // An answer given after the deletion, in a tab that had not heard of it, brings the assessment back.
    const deleted = fieldValue(record, 'deleted') === true && newest < (record?.deleted?.[1] ?? '');
    const counts = { answered, total: checklist.items.length };
    const changedAt = timeOf(newest) || createdAt;
    group.seen = {
      assessment: { ...rest, answers: Object.fromEntries(answers), snapshots: [] },
      entry: {
        id: head.id,
        service: head.service,
        respondent: head.respondent,
        counts,
        deleted,
        archived,
        createdAt,
        changedAt,
        exportedAt,
        unexported,
      },
    };
    return group.seen;
  }

  return {
    /** Takes in a changed record; undefined when it is gone. */
    change(key: string, record: StoredRecord | undefined) {
      const place = recordKey(key);
      if (!place) return;
      const { assessmentId: id, itemId } = place;
      const group = groups.get(id) ?? { record: undefined, head: headOf(id, undefined), items: new Map(), seen: null };
      if (itemId === null) Object.assign(group, { record, head: headOf(id, record) });
      else if (record) group.items.set(itemId, { given: answerIn(record), stamp: newestStamp(record) });
      else group.items.delete(itemId);
      group.seen = null;
      entries = null;
      if (group.record || group.items.size > 0) groups.set(id, group);
      else groups.delete(id);
    },
    /** Oldest first. */
    entries(): readonly AssessmentEntry[] {
      entries ??= [...groups.values()].sort(byAge).map((group) => look(group).entry);
      return entries;
    },
    assessment(id: string): Assessment | null {
      const group = groups.get(id);
      return group ? look(group).assessment : null;
    },
    head: (id: string): StoredRecord | undefined => groups.get(id)?.record,
  };
}

function answerIn(record: StoredRecord): ItemAnswer {
  const answer = fieldValue(record, 'answer') ?? null;
  const answeredAt = answer === null ? null : (fieldValue(record, 'answeredAt') ?? null);
  return { answer, note: fieldValue(record, 'note') ?? '', answeredAt };
}

function byAge({ head: a }: Group, { head: b }: Group): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
