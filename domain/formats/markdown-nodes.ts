/** Pieces of a Markdown tree. Whatever a person wrote is text and nothing else; only our own comments are raw. */
import type { toMarkdown } from 'mdast-util-to-markdown';
import { notePartsOf } from '@/domain/drawing';

export type Node = Parameters<typeof toMarkdown>[0];
type Of<T extends Node['type']> = Extract<Node, { type: T }>;
export type Phrasing = Of<'paragraph'>['children'][number];
export type Block = Of<'root'>['children'][number];

/** Text as a person wrote it. No text file carries NUL or half a surrogate pair: they become U+FFFD. */
export const text = (value: string): Of<'text'> => ({ type: 'text', value: carried(value) });
export const strong = (value: string): Of<'strong'> => ({ type: 'strong', children: [text(value)] });
export const lineBreak: Of<'break'> = { type: 'break' };
/** Raw: only for comments of ours and character references. */
export const raw = (value: string): Of<'html'> => ({ type: 'html', value });
export const paragraph = (...children: Phrasing[]): Of<'paragraph'> => ({ type: 'paragraph', children });
export const heading = (depth: 1 | 2, ...children: Phrasing[]): Of<'heading'> => ({ type: 'heading', depth, children });
export const quote = (children: NoteBlock[]): Of<'blockquote'> => ({ type: 'blockquote', children });

/** What a note is made of: paragraphs, and drawings as fences. */
export type NoteBlock = Of<'paragraph'> | Of<'code'>;

export function carried(value: string): string {
  return value.toWellFormed().replaceAll('\0', '\ufffd');
}

/** Our own words, in which backticks mark code. */
export function prose(words: string): Phrasing[] {
  return words
    .split('`')
    .flatMap((value, i): Phrasing[] =>
      value === '' ? [] : [i % 2 === 0 ? text(value) : { type: 'inlineCode', value }],
    );
}

export function list(
  ordered: boolean,
  items: readonly { checked: boolean | null; children: Of<'listItem'>['children'] }[],
): Block {
  const children = items.map((item): Of<'listItem'> => ({ type: 'listItem', spread: false, ...item }));
  return { type: 'list', ordered, spread: false, children };
}

/** A table, such as one of labels and values; the first row is its head. */
export function table(rows: readonly (readonly Phrasing[][])[]): Block {
  const cell = (children: Phrasing[]): Of<'tableCell'> => ({ type: 'tableCell', children });
  return {
    type: 'table',
    align: (rows[0] ?? []).map(() => null),
    children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  };
}

/** Text in a table cell: one line, and blanks at its ends, which a table would drop, are references. */
export function cellText(value: string): Phrasing[] {
  return referring(value, /(^[ \t]|[\r\n]|[ \t]$)/);
}

/**
 * A note as paragraphs and drawings. A line end becomes a hard break, so that lines stay lines where it is shown; an empty
 * line begins a paragraph. Line ends at the edges and further empty lines are written as references: reading gives the same
 * note.
 */
export function noteBlocks(note: string): NoteBlock[] {
  return notePartsOf(carried(note)).flatMap(({ kind, text: part }): NoteBlock[] =>
    kind === 'drawing' ? [{ type: 'code', lang: 'mermaid', value: part }] : paragraphs(part),
  );
}

function paragraphs(note: string): Of<'paragraph'>[] {
  return note.split(/(?<=[\s\S])\n\n(?=[^\n])/).map((part) => {
    const lines = part.split(/(?<=[^\n])\n(?=[^\n])/);
    return paragraph(...lines.flatMap((line, i) => (i === 0 ? [text(line)] : [lineBreak, text(line)])));
  });
}

/** Text for a place that holds one line: line ends in it are references. */
export function oneLine(value: string): Phrasing[] {
  return referring(value, /([\r\n])/);
}

/** Text between dashes: those in it, line ends, and blanks at its ends are references. */
export function dashedPart(value: string): Phrasing[] {
  return referring(value, /(^[ \t]|[\r\n\u2014]|[ \t]$)/);
}

/** Text in which what the pattern captures is written as references. */
function referring(value: string, pattern: RegExp): Phrasing[] {
  return value.split(pattern).flatMap((part, i): Phrasing[] => {
    if (part === '') return [];
    return [i % 2 === 0 ? text(part) : raw(`&#x${part.charCodeAt(0).toString(16).toUpperCase()};`)];
  });
}
