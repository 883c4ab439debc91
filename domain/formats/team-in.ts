/** Reads a team file, whoever wrote it: this app, a script or a person. */
import type { Checklist } from '@/domain/checklist';
import { isFields, isTime } from '@/domain/fields';
import type { Closed, Opened, OurFormat, Problem, Reason } from '@/domain/problems';
import { opened, unreadable } from '@/domain/problems';
import { MAX_DEPTH } from '@/domain/restore';
import { restoreTeam } from '@/domain/restore-team';
import type { TeamDraft } from '@/domain/team-draft';
import { checksumOf } from './checksum';
import type { Scan } from './json-scan';
import { placeOf, scanJson } from './json-scan';
import { kindOfText } from './kind';
import { TEAM_FORMAT } from './team-out';

/** UTF-16 units: a thousand people with notes are some 20 MB. */
export const MAX_TEAM = 60_000_000;
const LIMITS = { depth: MAX_DEPTH, members: 999_999 };

/** `changedSinceExport` is null for a file without a checksum, `exportedAt` where the file does not say. */
export type TeamRead =
  | (Opened<TeamDraft> & { changedSinceExport: boolean | null; exportedAt: string | null })
  | Closed<string>;

/** Reads a file's text. What cannot be read comes back unchanged as `raw`, with the reason. */
export function readTeamJson(text: string, { checklist }: { checklist: Checklist }): TeamRead {
  const refused = (reason: Reason) => unreadable(reason, text);
  if (text.length > MAX_TEAM) return refused({ code: 'too-large', size: text.length, limit: MAX_TEAM });
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

  const data: unknown = JSON.parse(json);
  const foreign = foreignFormat(data);
  if (foreign) return refused(foreign);
  const repeated = repeatedIn(json, scan.repeated);
  if (repeated.outside) return refused(repeated.outside);
  const restored = restoreTeam(without(data, repeated.members), { checklist });
  if (restored.kind === 'from-the-future' || restored.kind === 'unreadable') return { ...restored, raw: text };
  const told = [...repeated.members].map(
    ([member, key]): Problem => ({ code: 'member-dropped', member, found: `${JSON.stringify(key)} × 2` }),
  );
  const problems = (restored.kind === 'repaired' ? restored.problems : []).filter(
    (problem) => problem.code !== 'member-dropped' || !repeated.members.has(problem.member),
  );
  const exportedAt = isFields(data) && isTime(data.exportedAt) ? data.exportedAt : null;
  return { ...opened(restored.value, [...told, ...problems]), changedSinceExport: isChanged(data), exportedAt };
}

const OURS: readonly OurFormat[] = ['twelvefold/assessment', 'twelvefold/backup'];

function foreignFormat(data: unknown): Reason | null {
  const given = isFields(data) && Object.hasOwn(data, 'format') ? data.format : undefined;
  if (given === TEAM_FORMAT) return null;
  const ours = OURS.find((each) => each === given);
  if (ours) return { code: 'other-file', format: ours };
  return { code: 'other-app', format: typeof given === 'string' ? given.slice(0, 100) : null };
}

/** Over everything but what says what the file is. */
function isChanged(data: unknown): boolean | null {
  if (!isFields(data) || data.checksum === undefined || data.checksum === null) return null;
  const { format: _format, version: _version, exportedAt: _exportedAt, checksum, ...written } = data;
  return checksum !== checksumOf(written);
}

/** Beyond this many the file is no file of ours, and naming every place would take long. */
const MAX_REPEATED = 100;

type Repeated = Extract<Scan, { kind: 'json' }>['repeated'];

/** Keys that stand twice: in a member they cost that one, anywhere else they leave open what the file means. */
function repeatedIn(
  json: string,
  repeated: Repeated,
): { outside: Reason | null; members: ReadonlyMap<number, string> } {
  const members = new Map<number, string>();
  for (const { path, at } of repeated) {
    const [outer, position] = path;
    if (outer === 'members' && path.length > 2 && members.size < MAX_REPEATED) {
      members.set(Number(position), path.at(-1)?.slice(0, 100) ?? '');
      continue;
    }
    const key = path.join('.').slice(0, 100);
    return { outside: { code: 'duplicate-key', key, ...placeOf(json, at[1]) }, members };
  }
  return { outside: null, members };
}

/** The data with nothing where a member says one thing twice: its place in the list still counts. */
function without(data: unknown, positions: ReadonlyMap<number, string>): unknown {
  if (positions.size === 0 || !isFields(data) || !Array.isArray(data.members)) return data;
  return { ...data, members: data.members.map((each, position) => (positions.has(position) ? null : each)) };
}
