/**
 * A team as records: its head, and one record for each member, show of hands, agreement and action. Two tabs, or two people
 * at one keyboard after the other, change different records, so that neither takes away what the other did.
 */
import type { Team } from '@/domain/team';
import { teamHeadKey, teamPartKeys } from './keys';
import type { StoredRecord } from './record';

/** Values of fields by key; what is not in them stays. */
export type TeamEdits = ReadonlyMap<string, Fields>;

type Fields = Readonly<Record<string, unknown>>;

/** The version of the team format in which parts are written; reading migrates older ones. */
const FORMAT = 1;

/** Every part of a team by key, as the fields that are stored. */
function partsOf(team: Team): ReadonlyMap<string, Fields> {
  const prefix = teamPartKeys(team.id);
  const { service, round, createdAt, weights, checklistVersion, questions, hideNames } = team;
  const head = { service, round, createdAt, weights, checklistVersion, questions, hideNames, format: FORMAT };
  return new Map<string, Fields>([
    [teamHeadKey(team.id), head],
    ...team.members.map(({ id, ...member }): [string, Fields] => [`${prefix}m:${id}`, member]),
    ...Object.entries(team.hands).map(([item, counts]): [string, Fields] => [`${prefix}h:${item}`, { counts }]),
    ...Object.entries(team.consensus).map(([item, given]): [string, Fields] => [`${prefix}c:${item}`, given]),
    ...team.actions.map(({ id, ...action }, order): [string, Fields] => [`${prefix}a:${id}`, { ...action, order }]),
  ]);
}

/** Fields that are always a text. */
const TEXTS: readonly string[] = ['name', 'respondent', 'note', 'what', 'owner'];

/** What leaves nothing of a part but the mark that it is gone. */
function emptied(part: Fields): Fields {
  const names = Object.keys(part).filter((name) => typeof part[name] !== 'number');
  return Object.fromEntries(names.map((name) => [name, TEXTS.includes(name) ? '' : null]));
}

/** The fields that make `after` out of `before`; null for a team that is not there yet. */
export function teamEdits(before: Team | null, after: Team): TeamEdits {
  const [old, next] = [before ? partsOf(before) : new Map<string, Fields>(), partsOf(after)];
  const edits = new Map<string, Fields>();
  for (const [key, fields] of next) {
    const had = old.get(key);
    const changed = Object.entries(fields).filter(([name, value]) => !had || !same(had[name], value));
    if (changed.length > 0) edits.set(key, { ...Object.fromEntries(changed), ...(had ? {} : { deleted: false }) });
  }
  for (const [key, fields] of old) if (!next.has(key)) edits.set(key, { ...emptied(fields), deleted: true });
  return edits;
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The team of its records as plain data for the door, whether it was removed or not; null where it has no head. */
export function envelopeOf(
  teamId: string,
  records: ReadonlyMap<string, StoredRecord>,
): { envelope: Fields; deleted: boolean } | null {
  const head = valuesOf(records.get(teamHeadKey(teamId)) ?? {});
  if (!Object.hasOwn(head, 'service')) return null;
  const { format, deleted: isGone, ...told } = head;
  const prefix = teamPartKeys(teamId);
  const parts = { m: [] as Part[], h: [] as Part[], c: [] as Part[], a: [] as Part[] };
  for (const key of [...records.keys()].sort()) {
    const kind = key.startsWith(prefix) ? key.charAt(prefix.length) : '';
    const { deleted, ...fields } = valuesOf(records.get(key) ?? {});
    if (deleted === true || (kind !== 'm' && kind !== 'h' && kind !== 'c' && kind !== 'a')) continue;
    parts[kind].push([key.slice(prefix.length + 2), fields]);
  }
  const inOrder = [...parts.a].sort(([, a], [, b]) => Number(a.order ?? 0) - Number(b.order ?? 0));
  const envelope = {
    ...told,
    version: format,
    id: teamId,
    members: parts.m.map(([id, fields]) => ({ ...fields, id })),
    hands: Object.fromEntries(parts.h.map(([item, { counts }]) => [item, counts])),
    consensus: Object.fromEntries(parts.c),
    actions: inOrder.map(([id, { order: _, ...fields }]) => ({ ...fields, id })),
  };
  return { envelope, deleted: isGone === true };
}

type Part = [id: string, fields: Fields];

function valuesOf(record: StoredRecord): Fields {
  return Object.fromEntries(Object.entries(record).map(([name, [value]]) => [name, value]));
}
