/** The one door for everything untrusted: stored values, imported files, links. Version, then migrations, then salvage item by item. */
import * as v from 'valibot';
import type { Checklist } from './checklist';
import type { Draft } from './draft';
import { createReader, isFields, version } from './fields';
import { ASSESSMENT_MIGRATIONS } from './migrations/assessment';
import type { Migration } from './migrations/migrate';
import { currentVersion, migrate } from './migrations/migrate';
import type { Closed, Opened } from './problems';
import { found, opened, unreadable } from './problems';
import { salvageAssessment } from './restore-assessment';

/** UTF-16 units of text, or bytes of a file; 53 answers with long notes are some 50,000. */
export const MAX_SIZE = 5_000_000;
/** The format needs six levels. */
export const MAX_DEPTH = 32;
/** Answers, and snapshots, of one assessment. */
export const MAX_RECORDS = 10_000;

/** What the outermost object of every format may hold. */
const ENVELOPE = ['format', 'version', 'exportedAt', 'checksum', 'assessment'];

export type Restored = Opened<Draft> | Closed<unknown>;

type Options = { checklist: Checklist; migrations?: readonly Migration[] };

/**
 * Reads `{ version, assessment: { answers, … } }`; only these are required. Whatever is wrong with the rest is dropped
 * and listed. The data given is never changed, and it comes back as `raw` when it is not understood.
 */
export function restore(data: unknown, { checklist, migrations = ASSESSMENT_MIGRATIONS }: Options): Restored {
  if (deeperThan(data, MAX_DEPTH)) return unreadable({ code: 'too-deep', limit: MAX_DEPTH }, data);
  if (!isFields(data)) return unreadable({ code: 'no-version', found: found(data) }, data);
  const from = data.version;
  if (!Object.hasOwn(data, 'version') || !v.is(version, from)) {
    return unreadable({ code: 'no-version', found: found(from) }, data);
  }
  if (from > currentVersion(migrations)) return { kind: 'from-the-future', version: from, raw: data };

  const migrated = migrate(data, from, migrations);
  if (migrated.kind === 'failed') {
    return unreadable({ code: 'migration-failed', from: migrated.from, to: migrated.to }, data);
  }
  const { assessment } = migrated.envelope;
  const answers = isFields(assessment) ? assessment.answers : undefined;
  if (!isFields(assessment) || !isFields(answers)) {
    return unreadable({ code: 'no-answers', found: found(isFields(assessment) ? answers : assessment) }, data);
  }
  const { snapshots } = assessment;
  const count = Math.max(Object.keys(answers).length, Array.isArray(snapshots) ? snapshots.length : 0);
  if (count > MAX_RECORDS) return unreadable({ code: 'too-many', limit: MAX_RECORDS }, data);

  const reader = createReader();
  reader.only(migrated.envelope, ENVELOPE);
  const draft = salvageAssessment(assessment, answers, checklist, reader);
  return opened(draft, reader.problems);
}

/** Whether data nests deeper; walks without recursion, so that depth is no danger to it, and stops at the limit. */
export function deeperThan(data: unknown, limit: number): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limit) return true;
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return false;
}
