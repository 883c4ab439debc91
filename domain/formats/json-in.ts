/** Reads the JSON format, whoever wrote it: this app, a script or a person. */
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import { isFields, isTime } from '@/domain/fields';
import type { Closed, Opened, Problem, Reason } from '@/domain/problems';
import { opened, unreadable } from '@/domain/problems';
import { MAX_DEPTH, MAX_SIZE, restore } from '@/domain/restore';
import { checksumOf } from './checksum';
import { JSON_FORMAT } from './json-out';
import type { Scan } from './json-scan';
import { placeOf, scanJson } from './json-scan';
import { kindOfText } from './kind';

/** 500 snapshots of 53 answers have some 80,000 members. */
const LIMITS = { depth: MAX_DEPTH, members: 100_000 };

/**
 * `changedSinceExport` is null for a file without a checksum: written by hand or by a script, and welcome. `exportedAt` is
 * ISO 8601; null where the file does not say.
 */
export type JsonRead =
  | (Opened<Draft> & { changedSinceExport: boolean | null; exportedAt: string | null })
  | Closed<string>;

/** Reads a file's text. What cannot be read comes back unchanged as `raw`, with the reason. */
export function readJson(text: string, { checklist }: { checklist: Checklist }): JsonRead {
  const refused = refusal(text);
  if (refused) return unreadable(refused, text);
  const json = text.replace(/^\uFEFF/, '');
  const scan = scanJson(json, LIMITS);
  if (scan.kind === 'too-deep') return unreadable({ code: 'too-deep', limit: LIMITS.depth }, text);
  if (scan.kind === 'too-many') return unreadable({ code: 'too-many', limit: LIMITS.members }, text);
  if (scan.kind === 'broken') {
    const { at, cut } = scan.fault;
    return unreadable({ code: cut ? 'truncated' : 'broken', ...placeOf(json, at) }, text);
  }

  const data: unknown = JSON.parse(json);
  const foreign = foreignFormat(data);
  if (foreign) return unreadable(foreign, text);
  const changedSinceExport = isChanged(data);
  const { problems, elsewhere } = repeatedKeys(json, scan.repeated);
  const restored = restore(withoutAnswers(data, problems), { checklist });
  if (restored.kind === 'from-the-future' || restored.kind === 'unreadable') return { ...restored, raw: text };
  if (elsewhere) return unreadable(elsewhere, text);
  const found = restored.kind === 'repaired' ? restored.problems : [];
  const exportedAt = isFields(data) && isTime(data.exportedAt) ? data.exportedAt : null;
  return { ...opened(restored.value, [...problems, ...found]), changedSinceExport, exportedAt };
}

type Repeated = Extract<Scan, { kind: 'json' }>['repeated'];

function refusal(text: string): Reason | null {
  if (text.length > MAX_SIZE) return { code: 'too-large', size: text.length, limit: MAX_SIZE };
  const kind = kindOfText(text);
  if (kind === 'empty') return { code: 'empty' };
  return kind === 'json' ? null : { code: 'wrong-kind', kind };
}

function foreignFormat(data: unknown): Reason | null {
  const format = isFields(data) && Object.hasOwn(data, 'format') ? data.format : undefined;
  if (format === JSON_FORMAT) return null;
  if (format === 'twelvefold/team' || format === 'twelvefold/backup') return { code: 'other-file', format };
  return { code: 'other-app', format: typeof format === 'string' ? format.slice(0, 100) : null };
}

function isChanged(data: unknown): boolean | null {
  if (!isFields(data) || data.checksum === undefined || data.checksum === null) return null;
  return data.checksum !== checksumOf(data.assessment);
}

/** Beyond this many the file is no file of ours, and naming every place would take long. */
const MAX_REPEATED = 100;

/** A repeated answer is left out and named. Any other repeated key leaves open which half of the file is meant. */
function repeatedKeys(json: string, repeated: Repeated): { problems: Problem[]; elsewhere: Reason | null } {
  const lines = new Map<string, Set<number>>();
  for (const { path, at } of repeated.slice(0, MAX_REPEATED)) {
    const [outer, inner, item] = path;
    if (outer !== 'assessment' || inner !== 'answers' || item === undefined || repeated.length > MAX_REPEATED) {
      const key = path.join('.').slice(0, 100);
      return { problems: [], elsewhere: { code: 'duplicate-key', key, ...placeOf(json, at[1]) } };
    }
    const known = lines.get(item) ?? new Set();
    for (const each of at) lines.set(item, known.add(placeOf(json, each).line));
  }
  const problems = [...lines].map(
    ([item, found]): Problem => ({ code: 'duplicate-item', item, lines: [...found], candidates: [] }),
  );
  return { problems, elsewhere: null };
}

function withoutAnswers(data: unknown, duplicates: readonly Problem[]): unknown {
  if (duplicates.length === 0 || !isFields(data) || !isFields(data.assessment)) return data;
  const { answers } = data.assessment;
  if (!isFields(answers)) return data;
  const left = Object.entries(answers).filter(([id]) => !duplicates.some(({ item }) => item === id));
  return { ...data, assessment: { ...data.assessment, answers: Object.fromEntries(left) } };
}
