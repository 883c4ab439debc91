/** Reads a team's report, also one that was edited by hand: agreements by their words, actions by their ticks. */
import type { Checklist } from '@/domain/checklist';
import type { Closed, Opened, Problem } from '@/domain/problems';
import { opened, unreadable } from '@/domain/problems';
import { MAX_SIZE } from '@/domain/restore';
import { restoreTeam } from '@/domain/restore-team';
import type { TeamDraft } from '@/domain/team-draft';
import { kindOfText } from './kind';
import { nameIn, weightsIn, withLine } from './markdown-in';
import type { Conflict, ReadItem } from './markdown-items';
import { readEntries, unknownItems, withoutDuplicates } from './markdown-items';
import type { Entry, Parts } from './markdown-lines';
import { partsOf } from './markdown-lines';
import { plainText, quotedText } from './markdown-text';
import { ACTIONS_MARK, DUE_MARK, NOTHING_MARK, OWNER_MARK, readActionMark } from './team-marks';
import { teamSum } from './team-sum';

/**
 * `changedSinceExport` is null for a file without a checksum; editing a report by hand is welcome, and is a change.
 * `unknown` names the answers to questions the checklist does not know, which are kept.
 */
export type TeamMarkdownRead =
  | (Opened<TeamDraft> & {
      conflicts: readonly Conflict[];
      changedSinceExport: boolean | null;
      unknown: readonly Problem[];
    })
  | Closed<string>;

/** Whether a text looks like a team's report. Only a guess for choosing the reader. */
export const isTeamMarkdown = (text: string): boolean => /^<!--[ \t]*twelvefold:team[ \t]/m.test(text);

/** Reads a file's text. The people of the team are not in it: they stay as they are where the report comes back. */
export function readTeamMarkdown(text: string, { checklist }: { checklist: Checklist }): TeamMarkdownRead {
  if (text.length > MAX_SIZE) return unreadable({ code: 'too-large', size: text.length, limit: MAX_SIZE }, text);
  const kind = kindOfText(text);
  if (kind !== 'markdown') return unreadable(kind === 'empty' ? { code: 'empty' } : { code: 'wrong-kind', kind }, text);
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = partsOf(lines);
  if (parts.heads.length > 1) {
    return unreadable({ code: 'several-reports', lines: parts.heads.map(({ line }) => line) }, text);
  }
  if (parts.heads[0]?.kind === 'assessment') {
    return unreadable({ code: 'other-file', format: 'twelvefold/assessment' }, text);
  }
  const from = actionsLine(lines);
  const isAction = (entry: Entry) => readActionMark(entry.text) !== null || (entry.line > from && BOX.test(entry.text));
  const { items, problems: itemProblems } = readEntries(parts.entries.filter((entry) => !isAction(entry)));
  const actions = parts.entries.filter(isAction).map(readAction);
  const problems: Problem[] = [...fileProblems(parts, items, actions), ...itemProblems];
  const kept = withoutDuplicates(items, problems);
  const restored = restoreTeam(envelope(parts, kept, actions), { checklist });
  if (restored.kind === 'from-the-future' || restored.kind === 'unreadable') return { ...restored, raw: text };
  if (restored.kind === 'repaired') problems.push(...restored.problems.map(withLine(kept)));
  const conflicts = kept.flatMap(({ conflict }) => (conflict ? [conflict] : []));
  const sum = parts.end?.sum ?? null;
  const changedSinceExport = sum === null ? null : sum !== teamSum(restored.value, checklist);
  const unknown = unknownItems(restored.value.consensus, kept, checklist);
  return { ...opened(restored.value, problems), conflicts, changedSinceExport, unknown };
}

/** The line after which task items are actions, from 1; beyond every line where there is none. */
function actionsLine(text: string): number {
  const at = text.split('\n').findIndex((line) => line.trim() === ACTIONS_MARK);
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

const BOX = /^\[([ xX])\](?:[ \t]+|$)/;

type ReadAction = { id: string | null; marked: boolean } & Readonly<Record<string, unknown>>;

function readAction({ text }: Entry): ReadAction {
  const box = BOX.exec(text);
  const mark = readActionMark(text);
  const body = text.slice(box?.[0].length ?? 0, mark?.position);
  const said = { what: [] as string[], owner: '', due: null as string | null };
  for (const part of body.split(/[ \t]\u2014[ \t]/)) {
    const trimmed = part.replace(/^[ \t]+|[ \t]+$/g, '');
    const before = (label: string) => plainText(trimmed.slice(0, -label.length).replace(/[ \t]+$/, ''));
    if (trimmed.endsWith(OWNER_MARK)) said.owner = before(OWNER_MARK);
    else if (trimmed.endsWith(DUE_MARK)) said.due = before(DUE_MARK);
    else if (trimmed !== NOTHING_MARK) said.what.push(plainText(trimmed));
  }
  return {
    ...said,
    what: said.what.join(' \u2014 '),
    done: box !== null && box[1] !== ' ',
    id: mark === null || mark.id === '-' ? null : mark.id,
    factor: mark?.fields.get('factor') ?? null,
    item: mark?.fields.get('item') ?? null,
    addedAt: mark?.fields.get('added') ?? null,
    marked: mark !== null,
  };
}

/** An action that somebody added by hand is no sign that something is missing. */
function fileProblems({ end, heads, title }: Parts, items: readonly ReadItem[], actions: readonly ReadAction[]) {
  const problems: Problem[] = [];
  const told = end?.items ?? null;
  const found = items.length + actions.filter(({ marked }) => marked).length;
  if (told !== found) problems.push({ code: 'truncated', expected: told, found, after: items.at(-1)?.id ?? null });
  if (heads.length === 0) problems.push({ code: 'head-missing' });
  if (!title?.text.includes(':')) {
    problems.push({ code: 'title-unread', line: title?.line ?? 1, found: title?.text.slice(0, 60) ?? '' });
  }
  return problems;
}

/** The report as the door takes it: checked there like everything else. Agreements that say nothing are none. */
function envelope(
  { title, heads, description, cells }: Parts,
  items: readonly ReadItem[],
  actions: readonly ReadAction[],
): unknown {
  const head = heads[0]?.fields;
  const agreed = items.filter(({ given }) => given.answer !== null || given.note !== '' || given.answeredAt !== null);
  return {
    version: Number(head?.get('version') ?? 1),
    id: head?.get('id'),
    service: {
      id: head?.get('service'),
      name: nameIn(title?.text ?? ''),
      team: plainText(cells.get('team') ?? ''),
      description: quotedText(description),
    },
    round: plainText(cells.get('round') ?? ''),
    createdAt: head?.get('created') ?? null,
    checklistVersion: head?.has('checklist') ? Number(head.get('checklist')) : undefined,
    weights: weightsIn(head?.get('weights')),
    members: [],
    consensus: Object.fromEntries(agreed.map(({ id, given }) => [id, given])),
    actions: actions.map(({ marked: _, ...action }) => action),
  };
}
