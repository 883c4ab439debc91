/** What the faults of storage mean for the reader: each kind once, with the records it touches named. */
import type { Ui } from '@/content/ui';
import type { Checklist } from '@/domain/checklist';
import { itemById, itemNumber } from '@/domain/checklist';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Fault } from '@/state/faults';
import { recordKey, snapshotPlace } from '@/state/keys';
import type { AssessmentEntry } from '@/state/view';

type Words = Ui['keeping']['notices'];

export type Told = {
  key: string;
  kind: 'neutral' | 'bad';
  title: string;
  text: string;
  items: readonly string[];
  /** Offers the stored texts as they are. */
  raw: boolean;
  /** Offers to bring back a file. */
  restore: boolean;
};

export type Context = { words: Words; locale: Locale; checklist: Checklist; assessments: readonly AssessmentEntry[] };

export function told(faults: readonly Fault[], context: Context): Told[] {
  const { words, locale } = context;
  const find = <C extends Fault['code']>(code: C) =>
    faults.find((fault): fault is Extract<Fault, { code: C }> => fault.code === code);
  const notices: Told[] = [];
  const add = (key: string, kind: Told['kind'], said: { title: string; text: string }, more: Partial<Told> = {}) =>
    notices.push({ key, kind, ...said, items: [], raw: false, restore: false, ...more });

  const items = faults.flatMap((fault) => ('key' in fault ? [nameOf(fault.key, context)] : []));
  if (find('newer-version')) add('future', 'bad', words.future, { raw: true });
  if (items.length > 0) add('unreadable', 'bad', words.unreadable, { items, raw: true });
  const missing = find('services-missing');
  if (missing) {
    const { expected, found } = missing;
    const title = plural(locale, expected - found, words.missing.title);
    const text = fill(plural(locale, found, words.missing.text), { found, expected });
    add('missing', 'bad', { title, text }, { restore: true });
  }
  if (find('storage-blocked')) add('blocked', 'bad', words.blocked);
  if (find('quota')) add('quota', 'bad', words.quota, { raw: true });
  if (find('snapshots-unsaved')) add('snapshots', 'bad', words.snapshots);
  if (find('teams-unsaved')) add('teams', 'bad', words.teams);
  const restored = find('restored');
  if (restored) {
    const { title, text, learning } = words.restored;
    const said = restored.services > 0 ? { title, text: plural(locale, restored.services, text) } : learning;
    add('restored', 'neutral', said);
  }
  if (find('deletion-unfinished')) add('deletion', 'neutral', words.deletion);
  if (find('mirror-unavailable') && !find('storage-blocked')) add('mirror', 'neutral', words.mirror);
  return notices;
}

/** What a stored record is, in words; its key where it is nothing we know. */
function nameOf(key: string, { words, checklist, assessments }: Context): string {
  const { unreadable, unnamed } = words;
  const snapshotOf = snapshotPlace(key);
  const place = snapshotOf === null ? recordKey(key) : { assessmentId: snapshotOf, itemId: null };
  if (!place) return fill(unreadable.other, { key });
  const service = assessments.find(({ id }) => id === place.assessmentId)?.service.name || unnamed;
  if (snapshotOf !== null) return fill(unreadable.snapshot, { service });
  if (place.itemId === null) return fill(unreadable.head, { service });
  const item = itemById(checklist, place.itemId);
  if (!item) return fill(unreadable.oldQuestion, { id: place.itemId, service });
  return fill(unreadable.question, { number: itemNumber(checklist, item), service });
}
