/** Reads a Markdown report, also one that was edited by hand. The visible text counts: words and notes, never numbers. */
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import type { Closed, Opened, Problem } from '@/domain/problems';
import { excerpt, opened, unreadable } from '@/domain/problems';
import { MAX_SIZE, restore } from '@/domain/restore';
import { kindOfText } from './kind';
import type { Conflict, ReadItem } from './markdown-items';
import { readEntries, unknownItems, withoutDuplicates } from './markdown-items';
import type { Parts } from './markdown-lines';
import { partsOf } from './markdown-lines';
import { sumOf } from './markdown-sum';
import { plainText, quotedText } from './markdown-text';

/**
 * `changedSinceExport` is null for a file without a checksum; editing a report by hand is welcome, and is a change.
 * `unknown` names the answers to questions the checklist does not know, which are kept.
 */
export type MarkdownRead =
  | (Opened<Draft> & {
      conflicts: readonly Conflict[];
      changedSinceExport: boolean | null;
      unknown: readonly Problem[];
    })
  | Closed<string>;

/** Reads a file's text; answer words of every language, any kind of bullet and of line end. */
export function readMarkdown(text: string, { checklist }: { checklist: Checklist }): MarkdownRead {
  if (text.length > MAX_SIZE) return unreadable({ code: 'too-large', size: text.length, limit: MAX_SIZE }, text);
  const kind = kindOfText(text);
  if (kind !== 'markdown') return unreadable(kind === 'empty' ? { code: 'empty' } : { code: 'wrong-kind', kind }, text);
  const parts = partsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (parts.heads.length > 1) {
    return unreadable({ code: 'several-reports', lines: parts.heads.map(({ line }) => line) }, text);
  }
  if (parts.heads[0]?.kind === 'team') return unreadable({ code: 'other-file', format: 'twelvefold/team' }, text);

  const { items, problems: itemProblems } = readEntries(parts.entries);
  const problems: Problem[] = [...fileProblems(parts, items), ...itemProblems];
  const kept = withoutDuplicates(items, problems);
  const restored = restore(envelope(parts, kept), { checklist });
  if (restored.kind === 'from-the-future' || restored.kind === 'unreadable') return { ...restored, raw: text };
  if (restored.kind === 'repaired') problems.push(...restored.problems.map(withLine(kept)));
  const conflicts = kept.flatMap(({ conflict }) => (conflict ? [conflict] : []));
  const sum = parts.end?.sum ?? null;
  const changedSinceExport = sum === null ? null : sum !== sumOf(restored.value);
  const unknown = unknownItems(restored.value.answers, kept, checklist);
  return { ...opened(restored.value, problems), conflicts, changedSinceExport, unknown };
}

function fileProblems({ end, heads, title }: Parts, items: readonly ReadItem[]): readonly Problem[] {
  const problems: Problem[] = [];
  const told = end?.items ?? null;
  if (told !== items.length) {
    problems.push({ code: 'truncated', expected: told, found: items.length, after: items.at(-1)?.id ?? null });
  }
  if (heads.length === 0) problems.push({ code: 'head-missing' });
  if (!title) problems.push({ code: 'title-unread', line: 1, found: '' });
  else if (!title.text.includes(':')) {
    problems.push({ code: 'title-unread', line: title.line, found: excerpt(title.text) });
  }
  return problems;
}

/** The report as the door takes it: the text of each part, checked there like everything else. */
function envelope({ title, heads, description, cells }: Parts, items: readonly ReadItem[]): unknown {
  const head = heads[0]?.fields;
  const cell = (name: 'team' | 'respondent') => plainText(cells.get(name) ?? '');
  return {
    version: Number(head?.get('version') ?? 1),
    assessment: {
      id: head?.get('id'),
      service: {
        id: head?.get('service'),
        name: nameIn(title?.text ?? ''),
        team: cell('team'),
        description: quotedText(description),
      },
      respondent: cell('respondent'),
      checklistVersion: head?.has('checklist') ? Number(head.get('checklist')) : undefined,
      weights: weightsIn(head?.get('weights')),
      answers: Object.fromEntries(items.map(({ id, given }) => [id, given])),
    },
  };
}

/** The service's name: what follows the first colon of the title. */
export function nameIn(title: string): string {
  const text = plainText(title.replace(/[ \t]#+$/, ''));
  const colon = text.indexOf(':');
  if (colon === -1) return '';
  return text.startsWith(' ', colon + 1) ? text.slice(colon + 2) : text.slice(colon + 1);
}

export function weightsIn(text: string | undefined): unknown {
  if (text === undefined) return null;
  return Object.fromEntries(text.split(',').map((pair) => pair.split(':', 2)));
}

/** Says in which line the item of a problem stands. */
export function withLine(items: readonly ReadItem[]) {
  const lines = new Map(items.map(({ id, line }) => [id, line]));
  return (problem: Problem): Problem => {
    const line = problem.item === undefined ? undefined : lines.get(problem.item);
    return line === undefined ? problem : { ...problem, line };
  };
}
