/** The HTML comments by which a Markdown report is found again: its head, its end, the id of each item, the cells to read back. */

import type { Weights } from '@/domain/factors';
import { FACTOR_IDS } from '@/domain/factors';
import { isItemId, isRecordId, isTime } from '@/domain/fields';

export const MARKDOWN_VERSION = 1;

export type HeadKind = 'assessment' | 'team';
type Head = { id: string; service: string; checklistVersion: number; weights: Weights };

/** `<!-- twelvefold:assessment version=1 id=… service=… checklist=1 weights=logs:high -->` */
export const headMark = (head: Head): string => markOf('assessment', head, []);

/** `<!-- twelvefold:team version=1 id=… service=… checklist=1 created=2026-11-21T10:00:00.000Z -->` */
export const teamHeadMark = (head: Head & { createdAt: string }): string =>
  markOf('team', head, isTime(head.createdAt) ? [`created=${head.createdAt}`] : []);

function markOf(kind: HeadKind, head: Head, more: readonly string[]): string {
  const fields = [`version=${MARKDOWN_VERSION}`];
  if (isRecordId(head.id)) fields.push(`id=${head.id}`);
  if (isRecordId(head.service)) fields.push(`service=${head.service}`);
  fields.push(`checklist=${head.checklistVersion}`);
  const moved = FACTOR_IDS.flatMap((factor) => (head.weights?.[factor] ? [`${factor}:${head.weights[factor]}`] : []));
  if (moved.length > 0) fields.push(`weights=${moved.join(',')}`);
  return `<!-- twelvefold:${kind} ${[...fields, ...more].join(' ')} -->`;
}

/** What a head says it is of, and its fields; null for any other line. */
export function readHead(line: string): { kind: HeadKind; fields: ReadonlyMap<string, string> } | null {
  const match = /^<!--[ \t]*twelvefold:(assessment|team)[ \t]([^>]*)-->$/.exec(line);
  if (!match) return null;
  const fields = (match[2] ?? '').split(/[ \t]+/).map((field): [string, string] => {
    const equals = field.indexOf('=');
    return equals === -1 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)];
  });
  return { kind: match[1] === 'team' ? 'team' : 'assessment', fields: new Map(fields) };
}

/** `<!-- twelvefold:end items=53 sum=8f14e45fceea167a -->`: a file that was cut has lost it. */
export function endMark(items: number, sum: string): string {
  return `<!-- twelvefold:end items=${items} sum=${sum} -->`;
}

/** What the end tells: the number of items, and the checksum, null in a file from before there was one. */
export type End = { items: number; sum: string | null };

/** The end's fields; null for any other line. */
export function readEnd(line: string): End | null {
  const match = /^<!--[ \t]*twelvefold:end[ \t]+items=([0-9]{1,6})(?:[ \t]+sum=([0-9a-f]{16}))?[ \t]*-->$/.exec(line);
  return match ? { items: Number(match[1]), sum: match[2] ?? null } : null;
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

export const CELLS = ['team', 'respondent', 'round'] as const;
export type Cell = (typeof CELLS)[number];

/** Marks the label of a table row whose value is read back. */
export const cellMark = (cell: Cell) => `<!-- ${cell} -->`;
