/** The HTML comments by which a Markdown report is found again: its head, its end, the id of each item, the cells to read back. */

import type { Weights } from '@/domain/factors';
import { FACTOR_IDS } from '@/domain/factors';
import { isItemId, isRecordId, isTime } from '@/domain/fields';

export const MARKDOWN_VERSION = 1;

/** `<!-- twelvefold:assessment version=1 id=… service=… checklist=1 weights=logs:high -->` */
export function headMark(head: { id: string; service: string; checklistVersion: number; weights: Weights }): string {
  const fields = [`version=${MARKDOWN_VERSION}`];
  if (isRecordId(head.id)) fields.push(`id=${head.id}`);
  if (isRecordId(head.service)) fields.push(`service=${head.service}`);
  fields.push(`checklist=${head.checklistVersion}`);
  const moved = FACTOR_IDS.flatMap((factor) => (head.weights?.[factor] ? [`${factor}:${head.weights[factor]}`] : []));
  if (moved.length > 0) fields.push(`weights=${moved.join(',')}`);
  return `<!-- twelvefold:assessment ${fields.join(' ')} -->`;
}

/** The fields of a head; null for any other line. */
export function readHead(line: string): ReadonlyMap<string, string> | null {
  const match = /^<!--[ \t]*twelvefold:assessment[ \t]([^>]*)-->$/.exec(line);
  if (!match) return null;
  return new Map(
    (match[1] ?? '').split(/[ \t]+/).map((field) => {
      const equals = field.indexOf('=');
      return equals === -1 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)];
    }),
  );
}

/** `<!-- twelvefold:end items=53 -->`: a file that was cut has lost it. */
export function endMark(items: number): string {
  return `<!-- twelvefold:end items=${items} -->`;
}

/** The number of items the end tells; null for any other line. */
export function readEnd(line: string): number | null {
  const match = /^<!--[ \t]*twelvefold:end[ \t]+items=([0-9]{1,6})[ \t]*-->$/.exec(line);
  return match ? Number(match[1]) : null;
}

/** `<!-- id=one-codebase-per-app at=2026-11-21T09:58:00.000Z -->`. An id that can be no question's gets no mark. */
export function itemMark(id: string, answeredAt: string | null): string | null {
  if (!isItemId(id)) return null;
  return `<!-- id=${id}${isTime(answeredAt) ? ` at=${answeredAt}` : ''} -->`;
}

const ITEM = /<!--[ \t]*id=([A-Za-z0-9._-]{1,100})(?:[ \t]+at=([0-9A-Za-z:.+-]{1,40}))?[ \t]*-->/g;

/** Every id in a text, in order, and where its comment begins. */
export function readItems(text: string): readonly { id: string; at: string | null; position: number }[] {
  return [...text.matchAll(ITEM)].map(({ 1: id = '', 2: at = null, index }) => ({ id, at, position: index }));
}

export const CELLS = ['team', 'respondent'] as const;
export type Cell = (typeof CELLS)[number];

/** Marks the label of a table row whose value is read back. */
export const cellMark = (cell: Cell) => `<!-- ${cell} -->`;
