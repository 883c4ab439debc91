/** Records seen as assessments. Objects stay the same until something in them changes, so that React can compare them. */
import type { ItemAnswer } from '@/domain/answers';
import type { Assessment, Service } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { recordKey } from './keys';
import type { StoredRecord } from './record';
import { fieldValue, newestStamp } from './record';

export type AssessmentEntry = {
  id: string;
  service: Service;
  /** Items of the checklist that have an answer, of all its items. */
  counts: { answered: number; total: number };
  /** Deleted, and not edited since: shown nowhere, but it can be brought back. */
  deleted: boolean;
};

type Group = {
  head: StoredRecord | undefined;
  items: Map<string, StoredRecord>;
  seen: { assessment: Assessment; entry: AssessmentEntry } | null;
};

export type View = ReturnType<typeof createView>;

export function createView(checklist: Checklist) {
  const groups = new Map<string, Group>();
  const answers = new WeakMap<StoredRecord, ItemAnswer>();
  let entries: readonly AssessmentEntry[] | null = null;

  function answerIn(record: StoredRecord): ItemAnswer {
    const known = answers.get(record);
    if (known) return known;
    const answer = fieldValue(record, 'answer') ?? null;
    const made = {
      answer,
      note: fieldValue(record, 'note') ?? '',
      answeredAt: answer === null ? null : (fieldValue(record, 'answeredAt') ?? null),
    };
    answers.set(record, made);
    return made;
  }

  function look(id: string, group: Group) {
    if (group.seen) return group.seen;
    const { head, items } = group;
    const service = {
      id: fieldValue(head, 'serviceId') ?? id,
      name: fieldValue(head, 'name') ?? '',
      team: fieldValue(head, 'team') ?? '',
      description: fieldValue(head, 'description') ?? '',
    };
    const assessment: Assessment = {
      id,
      service,
      respondent: fieldValue(head, 'respondent') ?? '',
      checklistVersion: fieldValue(head, 'checklistVersion') ?? checklist.version,
      weights: fieldValue(head, 'weights') ?? null,
      answers: Object.fromEntries([...items].map(([itemId, record]) => [itemId, answerIn(record)])),
      snapshots: [],
    };
    const answered = checklist.items.filter((item) => {
      const record = items.get(item.id);
      return record && answerIn(record).answer !== null;
    }).length;
    const counts = { answered, total: checklist.items.length };
    group.seen = { assessment, entry: { id, service, counts, deleted: isDeleted(group) } };
    return group.seen;
  }

  return {
    /** Takes in a changed record; undefined when it is gone. */
    change(key: string, record: StoredRecord | undefined) {
      const place = recordKey(key);
      if (!place) return;
      const { assessmentId, itemId } = place;
      const group = groups.get(assessmentId) ?? { head: undefined, items: new Map(), seen: null };
      if (itemId === null) group.head = record;
      else if (record) group.items.set(itemId, record);
      else group.items.delete(itemId);
      group.seen = null;
      entries = null;
      if (group.head || group.items.size > 0) groups.set(assessmentId, group);
      else groups.delete(assessmentId);
    },
    /** Oldest first. */
    entries(): readonly AssessmentEntry[] {
      entries ??= [...groups].sort(byAge).map(([id, group]) => look(id, group).entry);
      return entries;
    },
    assessment(id: string): Assessment | null {
      const group = groups.get(id);
      return group ? look(id, group).assessment : null;
    },
    head: (id: string): StoredRecord | undefined => groups.get(id)?.head,
  };
}

/** An answer given after the deletion, in a tab that had not heard of it, brings the assessment back. */
function isDeleted({ head, items }: Group): boolean {
  const deletedAt = head?.deleted?.[1] ?? '';
  return fieldValue(head, 'deleted') === true && [...items.values()].every((record) => newestStamp(record) < deletedAt);
}

function byAge([a, x]: readonly [string, Group], [b, y]: readonly [string, Group]): number {
  const age = (group: Group) => fieldValue(group.head, 'createdAt') ?? '';
  return age(x).localeCompare(age(y)) || a.localeCompare(b);
}
