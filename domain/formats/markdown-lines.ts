/** Finds the parts of a Markdown report line by line: title, head, marked cells, items with their quotes, end. */
import type { Cell, End, HeadKind } from './markdown-marks';
import { CELLS, cellMark, readEnd, readHead } from './markdown-marks';
import { withoutBlanks } from './markdown-text';

/** A list item as it stands in the file: the lines of its first paragraph as one, and its quote. */
export type Entry = {
  line: number;
  text: string;
  quote: string[];
  /** Other text under it. */
  stray: { line: number; text: string }[];
  nested: boolean;
};

export type Parts = {
  title: { line: number; text: string } | null;
  heads: { line: number; kind: HeadKind; fields: ReadonlyMap<string, string> }[];
  description: string[];
  cells: Map<Cell, string>;
  entries: Entry[];
  /** What the end tells; null when it is missing. */
  end: End | null;
};

/** Where the walk is: in a paragraph, in a quote, or past a blank line. */
type Stage = 'paragraph' | 'quote' | 'blank';

/** Takes a text with line feeds only. Never fails: what is no part of a report is passed over. */
export function partsOf(text: string): Parts {
  const parts: Parts = { title: null, heads: [], description: [], cells: new Map(), entries: [], end: null };
  let stage: Stage = 'blank';
  /** The item the line may belong to. */
  let entry: Entry | null = null;
  /** The quote the line may belong to: an item's note, or the description after the head. */
  let quote: string[] | null = null;

  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const content = withoutBlanks(raw).replace(/^[ \t]+/, '');
    const inside = raw.startsWith(' ') || raw.startsWith('\t') || stage !== 'blank';
    const bullet = /^(?:[-+*]|[0-9]{1,9}[.)])[ \t]+/.exec(content)?.[0];
    if (content === '') stage = 'blank';
    else if (takeMark(content, line, parts)) {
      entry = null;
      quote = parts.heads.at(-1)?.line === line ? parts.description : null;
      stage = 'blank';
    } else if (content.startsWith('>') && quote && (inside || !entry)) {
      if (stage === 'blank' && quote.length > 0) quote.push('');
      quote.push(unquoted(raw));
      stage = 'quote';
    } else if (bullet !== undefined) {
      entry = { line, text: content.slice(bullet.length), quote: [], stray: [], nested: raw !== raw.trimStart() };
      quote = entry.quote;
      parts.entries.push(entry);
      stage = 'paragraph';
    } else if (quote && stage === 'quote') quote.push(content);
    else if (entry && stage === 'paragraph') entry.text += ` ${content}`;
    else if (entry && (inside || content.startsWith('>'))) entry.stray.push({ line, text: content });
    else {
      entry = null;
      quote = null;
      readCell(content, parts.cells);
    }
  }
  return parts;
}

/** Takes a line that stands for itself: a heading, the head, the end. */
function takeMark(content: string, line: number, parts: Parts): boolean {
  const head = readHead(content);
  const end = readEnd(content);
  const heading = /^#{1,6}(?=[ \t]|$)/.exec(content)?.[0];
  if (head) parts.heads.push({ line, ...head });
  if (end) parts.end = end;
  if (heading === '#') parts.title ??= { line, text: content.slice(1).replace(/^[ \t]+/, '') };
  return head !== null || end !== null || heading !== undefined;
}

/** What follows the quote's mark, with at most one blank taken off. */
function unquoted(line: string): string {
  const text = line.slice(line.indexOf('>') + 1);
  return text.startsWith(' ') || text.startsWith('\t') ? text.slice(1) : text;
}

/** The cell after a marked label, its escapes still in it. */
function readCell(row: string, cells: Map<Cell, string>) {
  if (!row.startsWith('|')) return;
  const [, label = '', value = ''] = splitRow(row).map((cell) => withoutBlanks(cell).replace(/^[ \t]+/, ''));
  const cell = CELLS.find((each) => label.endsWith(` ${cellMark(each)}`));
  if (cell) cells.set(cell, value);
}

function splitRow(row: string): readonly string[] {
  const cells: string[] = [''];
  for (let at = 0; at < row.length; at++) {
    const character = row.charAt(at);
    if (character === '|') cells.push('');
    else if (character === '\\') cells.push(`${cells.pop() ?? ''}${row.slice(at, ++at + 1)}`);
    else cells.push(`${cells.pop() ?? ''}${character}`);
  }
  return cells;
}
