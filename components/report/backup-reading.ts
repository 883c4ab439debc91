/** Reads a backup that a person chose, and says why one was refused. */
import type { Checklist } from '@/domain/checklist';
import type { Backup } from '@/domain/formats/backup-in';
import { MAX_BACKUP, readBackup } from '@/domain/formats/backup-in';
import { decode } from '@/domain/formats/decode';
import { JSON_FORMAT } from '@/domain/formats/json-out';
import { type Closed, unreadable } from '@/domain/problems';
import { fill } from '@/i18n/format';
import { reasonTold } from './import-told';
import type { BackupProps, SharingWords } from './sharing-parts';

export type BackupReading = Backup | Closed<unknown>;

/** A file over the limit is refused before a byte of it is read. */
export async function readBackupFile(file: File, checklist: Checklist): Promise<BackupReading> {
  if (file.size > MAX_BACKUP) return unreadable({ code: 'too-large', size: file.size, limit: MAX_BACKUP }, null);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return unreadable({ code: 'not-read' }, null);
  const decoded = decode(new Uint8Array(bytes), MAX_BACKUP);
  return decoded.kind === 'text' ? readBackup(decoded.text, { checklist }) : decoded;
}

export function backupRefusal(
  read: Closed<unknown>,
  { backup }: SharingWords,
  importing: BackupProps['importing'],
): string {
  if (read.kind === 'from-the-future') return fill(importing.refused.future, { version: read.version });
  const { reason } = read;
  if (reason.code === 'other-app') {
    return reason.format === JSON_FORMAT ? backup.restore.oneAssessment : backup.restore.noBackup;
  }
  return reason.code === 'wrong-kind' ? backup.restore.noBackup : reasonTold(reason, importing);
}
