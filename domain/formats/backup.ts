/** Writes a backup: every assessment whole, with its snapshots, and what was learnt, in one file. */
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { checksumOf } from './checksum';
import { JSON_VERSION, writtenAssessment } from './json-out';

export const BACKUP_FORMAT = 'twelvefold/backup';
export const BACKUP_VERSION = 1;

/** What a backup is made of. `teams` and `learning` are plain JSON of whoever keeps them; null where there is none. */
export type BackupContent = {
  assessments: readonly { assessment: Assessment; archived: boolean }[];
  teams: readonly unknown[];
  learning: unknown;
};

/**
 * The file's text, ending with a line feed. Each assessment says its own version, so that it goes through the same door, and
 * the same steps up, as one in a file of its own. A line for each assessment: whole, a backup of years is megabytes.
 */
export function writeBackup(
  { assessments, teams, learning = null }: BackupContent,
  { checklist, now }: { checklist: Checklist; now: string },
): string {
  const written = assessments.map(({ assessment, archived }) => ({
    version: JSON_VERSION,
    archived,
    assessment: writtenAssessment(assessment, checklist),
  }));
  const checksum = checksumOf({ assessments: written, teams, learning });
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: now, checksum };
  return [
    `${JSON.stringify(head, null, 2).slice(0, -2)},`,
    `  "assessments": ${lines(written)},`,
    `  "teams": ${lines(teams)},`,
    `  "learning": ${JSON.stringify(learning)}`,
    '}',
    '',
  ].join('\n');
}

function lines(all: readonly unknown[]): string {
  return all.length === 0 ? '[]' : `[\n${all.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`;
}
