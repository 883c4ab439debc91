/** Reads what a person chose: its size first, then its encoding, then its kind. Loaded with the import dialog. */
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import { decode } from '@/domain/formats/decode';
import { readJson } from '@/domain/formats/json-in';
import { kindOfText } from '@/domain/formats/kind';
import { readMarkdown } from '@/domain/formats/markdown-in';
import type { Conflict } from '@/domain/formats/markdown-items';
import { type Closed, type Opened, unreadable } from '@/domain/problems';
import { MAX_SIZE } from '@/domain/restore';

export type Readable = Opened<Draft> & {
  /** Null where a file says nothing about its export. */
  changedSinceExport: boolean | null;
  conflicts: readonly Conflict[];
};
export type Refusal = Closed<unknown>;
export type Reading = Readable | Refusal;

export function readText(text: string, checklist: Checklist): Reading {
  if (kindOfText(text) === 'json') {
    const read = readJson(text, { checklist });
    return 'raw' in read ? read : { ...read, conflicts: [] };
  }
  const read = readMarkdown(text, { checklist });
  return 'raw' in read ? read : { ...read, changedSinceExport: null };
}

/** A file over the limit is refused before a byte of it is read. */
export async function readFile(file: File, checklist: Checklist): Promise<Reading> {
  if (file.size > MAX_SIZE) return unreadable({ code: 'too-large', size: file.size, limit: MAX_SIZE }, null);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return unreadable({ code: 'not-read' }, null);
  const decoded = decode(new Uint8Array(bytes));
  return decoded.kind === 'text' ? readText(decoded.text, checklist) : decoded;
}
