/** Reads a backup item by item: one assessment that cannot be read costs no other. */
import * as v from 'valibot';
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import { isFields, isTime, version } from '@/domain/fields';
import type { Closed, Opened, Reason } from '@/domain/problems';
import { found, unreadable } from '@/domain/problems';
import { MAX_DEPTH, restore } from '@/domain/restore';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup';
import { checksumOf } from './checksum';
import type { Scan } from './json-scan';
import { placeOf, scanJson } from './json-scan';
import { kindOfText } from './kind';

/** UTF-16 units, or bytes of a file: fifty services with twenty snapshots each and long notes are some 20 MB. */
export const MAX_BACKUP = 60_000_000;
const LIMITS = { depth: MAX_DEPTH, members: 999_999 };

/** One assessment of a backup. `position` counts from 0. */
export type BackupItem = { position: number; archived: boolean; read: Opened<Draft> | Closed<unknown> };

/** What was read. `teams` and `learning` come back as they were given; `unread` names fields of the file nothing is made of. */
export type Backup = {
  kind: 'backup';
  exportedAt: string | null;
  /** Null for a file without a checksum. */
  changedSinceExport: boolean | null;
  items: readonly BackupItem[];
  teams: readonly unknown[];
  learning: unknown;
  unread: readonly string[];
};

const FIELDS = ['format', 'version', 'exportedAt', 'checksum', 'assessments', 'teams', 'learning'];

/** Reads a backup's text. Never throws; what is no backup comes back unchanged as `raw`, with the reason. */
export function readBackup(text: string, { checklist }: { checklist: Checklist }): Backup | Closed<string> {
  const refused = (reason: Reason) => unreadable(reason, text);
  if (text.length > MAX_BACKUP) return refused({ code: 'too-large', size: text.length, limit: MAX_BACKUP });
  const kind = kindOfText(text);
  if (kind === 'empty') return refused({ code: 'empty' });
  if (kind !== 'json') return refused({ code: 'wrong-kind', kind });
  const json = text.replace(/^\uFEFF/, '');
  const scan = scanJson(json, LIMITS);
  if (scan.kind === 'too-deep') return refused({ code: 'too-deep', limit: LIMITS.depth });
  if (scan.kind === 'too-many') return refused({ code: 'too-many', limit: LIMITS.members });
  if (scan.kind === 'broken') {
    const { at, cut } = scan.fault;
    return refused({ code: cut ? 'truncated' : 'broken', ...placeOf(json, at) });
  }
  const repeated = repeatedIn(json, scan.repeated);
  if (repeated.outside) return refused(repeated.outside);

  const data: unknown = JSON.parse(json);
  const format = isFields(data) && Object.hasOwn(data, 'format') ? data.format : null;
  if (!isFields(data) || format !== BACKUP_FORMAT) {
    return refused({ code: 'other-app', format: typeof format === 'string' ? format.slice(0, 100) : null });
  }
  if (!v.is(version, data.version)) return refused({ code: 'no-version', found: found(data.version) });
  if (data.version > BACKUP_VERSION) return { kind: 'from-the-future', version: data.version, raw: text };
  if (!Array.isArray(data.assessments)) return refused({ code: 'no-answers', found: found(data.assessments) });

  const { assessments, teams = [], learning = null, checksum, exportedAt } = data;
  const whole = { assessments, teams, learning };
  return {
    kind: 'backup',
    exportedAt: isTime(exportedAt) ? exportedAt : null,
    changedSinceExport: checksum === undefined || checksum === null ? null : checksum !== checksumOf(whole),
    items: assessments.map((each: unknown, position) => readItem(each, position, repeated.inside, checklist)),
    teams: Array.isArray(teams) ? teams : [],
    learning,
    unread: Object.keys(data).filter((name) => !FIELDS.includes(name)),
  };
}

function readItem(
  given: unknown,
  position: number,
  repeated: ReadonlyMap<number, Reason>,
  checklist: Checklist,
): BackupItem {
  const archived = isFields(given) && given.archived === true;
  const twice = repeated.get(position);
  if (twice) return { position, archived, read: unreadable(twice, given) };
  if (!isFields(given))
    return { position, archived, read: unreadable({ code: 'no-answers', found: found(given) }, given) };
  const { archived: _, ...envelope } = given;
  return { position, archived, read: restore(envelope, { checklist }) };
}

/** Beyond this many the file is no file of ours, and naming every place would take long. */
const MAX_REPEATED = 100;

type Repeated = Extract<Scan, { kind: 'json' }>['repeated'];

/** Keys that stand twice: in one assessment they cost that one, anywhere else they leave open what the file means. */
function repeatedIn(json: string, repeated: Repeated): { outside: Reason | null; inside: ReadonlyMap<number, Reason> } {
  const inside = new Map<number, Reason>();
  for (const { path, at } of repeated) {
    const [outer, position] = path;
    const known = outer === 'assessments' && path.length > 2 && inside.has(Number(position));
    if (known) continue;
    const reason: Reason = { code: 'duplicate-key', key: path.join('.').slice(0, 100), ...placeOf(json, at[1]) };
    if (outer !== 'assessments' || path.length < 3 || inside.size === MAX_REPEATED) return { outside: reason, inside };
    inside.set(Number(position), reason);
  }
  return { outside: null, inside };
}
