/** Reads what a person chose: its size first, then its encoding, then its kind. Loaded with the import dialog. */
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import { BACKUP_FORMAT } from '@/domain/formats/backup';
import { decode } from '@/domain/formats/decode';
import { readJson } from '@/domain/formats/json-in';
import { kindOfText } from '@/domain/formats/kind';
import { linkIn, readLink } from '@/domain/formats/link';
import { readMarkdown } from '@/domain/formats/markdown-in';
import type { Conflict } from '@/domain/formats/markdown-items';
import { type Closed, type Opened, type Reason, unreadable, withProblems } from '@/domain/problems';
import { MAX_SIZE } from '@/domain/restore';
import { unknownAnswers } from '@/domain/unknown-answers';

export type Readable = Opened<Draft> & {
  /** Null where a file says nothing about its export. */
  changedSinceExport: boolean | null;
  conflicts: readonly Conflict[];
  /** A Markdown report is made to be edited by hand: a change is no sign of damage. */
  edited: boolean;
};
export type Refusal = Closed<unknown>;
export type Reading = Readable | Refusal;

export async function readText(text: string, checklist: Checklist): Promise<Reading> {
  const kind = kindOfText(text);
  const link = kind === 'text' ? linkIn(text) : null;
  if (link !== null) {
    const read = await readLink(link, { checklist });
    if ('raw' in read) return read;
    const unknown = unknownAnswers(read.value.answers, checklist);
    return { ...withProblems(read, unknown), changedSinceExport: null, conflicts: [], edited: false };
  }
  if (kind === 'json') {
    const read = readJson(text, { checklist });
    if ('raw' in read) return read;
    const unknown = unknownAnswers(read.value.answers, checklist);
    const { changedSinceExport } = read;
    return { ...withProblems(read, unknown), changedSinceExport, conflicts: [], edited: false };
  }
  const read = readMarkdown(text, { checklist });
  if ('raw' in read) return read;
  const { conflicts, changedSinceExport, unknown } = read;
  return { ...withProblems(read, unknown), conflicts, changedSinceExport, edited: true };
}

/** Of a file over the limit only the beginning is read, to say what it is. */
export async function readFile(file: File, checklist: Checklist): Promise<Reading> {
  if (file.size > MAX_SIZE) return unreadable(await reasonOfLarge(file), null);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return unreadable({ code: 'not-read' }, null);
  const decoded = decode(new Uint8Array(bytes));
  return decoded.kind === 'text' ? readText(decoded.text, checklist) : decoded;
}

async function reasonOfLarge(file: File): Promise<Reason> {
  const start = await file
    .slice(0, 200)
    .text()
    .catch(() => '');
  if (start.includes(`"${BACKUP_FORMAT}"`)) return { code: 'other-file', format: BACKUP_FORMAT };
  return { code: 'too-large', size: file.size, limit: MAX_SIZE };
}
