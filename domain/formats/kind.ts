/** Tells kinds of file apart by how they begin, so that a wrong one can be named. */
import type { FileKind } from '@/domain/problems';

const SIGNATURES: readonly [string, FileKind][] = [
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
];

/** Every Markdown report has one of them from its first item on. */
const MARKS = ['<!-- twelvefold:', '<!-- id='];

/** Kinds that show in the first bytes, whatever the rest is; null for everything else. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** What a text looks like. Only a guess for naming it: its reader decides. */
export function kindOfText(text: string): FileKind {
  // A byte order mark counts as a blank here.
  const start = text.trimStart().slice(0, 1000);
  if (start === '') return 'empty';
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (start.includes('\0')) return 'binary';
  if (/^<(?:!doctype|html|\?xml)/i.test(start)) return 'html';
  if (!start.startsWith('{') && MARKS.some((mark) => text.includes(mark))) return 'markdown';
  if (start.startsWith('<')) return 'html';
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'text';
}
