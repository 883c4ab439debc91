/** Exports as people have them, and what becomes of one that is damaged on the way. */
import type { Answers, ItemAnswer } from '@/domain/answers';
import { ANSWERS, answerOf } from '@/domain/answers';
import type { Assessment } from '@/domain/assessment';
import type { Checklist, Item } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import { FACTOR_IDS } from '@/domain/factors';
import { assessing, NOW, smallChecklist } from '@/domain/fixtures';
import type { Problem } from '@/domain/problems';
import { decode } from './decode';
import { readJson } from './json-in';
import { readMarkdown } from './markdown-in';

/** As many questions as the real checklist has. */
export const fullChecklist: Checklist = {
  version: 1,
  items: Array.from({ length: 53 }, (_, i): Item => {
    const factor = FACTOR_IDS[Math.floor((i * 12) / 53)] ?? 'logs';
    return {
      id: `${factor}-question-${i + 1}`,
      factor,
      kind: 'requirement',
      effort: 'M',
      section: 's',
      mayNotApply: factor !== 'codebase',
    };
  }),
  retired: [],
  changes: [],
};

const NOTES = [
  '',
  'one repo, `git tag v1.4.2` for every release',
  'staging only: https://wiki.test/ledger?a=1&b=2 (see *3.2*)',
  '모든 설정은 환경 변수로 받는다.\n\n예외: `LOG_LEVEL`',
  'Ana asked on 3 March | still open\n- not an item\n- nor this',
  '',
];

/** Every kind of answer, half of them with evidence. */
function answersTo({ items }: Checklist): Answers {
  const entries = items.map(({ id, mayNotApply }, i): [string, ItemAnswer] => {
    const wanted = [...ANSWERS, null][i % 6] ?? null;
    const answer = wanted === 'not-applicable' && !mayNotApply ? 'no' : wanted;
    const note = NOTES[(i * 5) % NOTES.length] || (answer === 'not-applicable' ? 'no such process' : '');
    return [
      id,
      { answer, note, answeredAt: answer === null ? null : `2026-11-${10 + (i % 12)}T09:58:${10 + (i % 50)}.123Z` },
    ];
  });
  return Object.fromEntries(entries);
}

export function exported(checklist: Checklist, name = 'ledger-api'): Assessment {
  const answers = answersTo(checklist);
  const base = assessing(answers, { logs: 'high' });
  const snapshot = {
    id: 'snapshot-1',
    takenAt: NOW,
    reason: 'before the import',
    checklistVersion: 1,
    scoringVersion: 1,
    weights: null,
  };
  const before = Object.fromEntries(Object.entries(answers).slice(0, 5));
  return { ...base, service: { ...base.service, name }, snapshots: [{ ...snapshot, answers: before }] };
}

export const smallExport = exported(smallChecklist);

/** What was made of a damaged file: `silent` is the one thing that must never happen. */
export type Fate = 'refused' | 'reported' | 'unharmed' | 'silent';

type Read = { draft: Draft; problems: readonly Problem[]; changed: boolean; conflicts: number };

/** The fate of bytes that were the export of `original` before they were damaged. */
export function fateOf(
  bytes: Uint8Array,
  original: Assessment,
  checklist: Checklist,
  format: 'json' | 'markdown',
): Fate {
  const read = readAs(format, bytes, checklist);
  if (read === null) return 'refused';
  if (read.changed || read.conflicts > 0 || read.problems.length > 0) return 'reported';
  return sameAnswers(read.draft, original) ? 'unharmed' : 'silent';
}

function readAs(format: 'json' | 'markdown', bytes: Uint8Array, checklist: Checklist): Read | null {
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') return null;
  const read = format === 'json' ? readJson(decoded.text, { checklist }) : readMarkdown(decoded.text, { checklist });
  if ('raw' in read) return null;
  return {
    draft: read.value,
    problems: read.kind === 'repaired' ? read.problems : [],
    changed: read.changedSinceExport === true,
    conflicts: 'conflicts' in read ? read.conflicts.length : 0,
  };
}

function sameAnswers(draft: Draft, { answers, service }: Assessment): boolean {
  const ids = new Set([...Object.keys(draft.answers), ...Object.keys(answers)]);
  if (draft.service.name !== service.name) return false;
  return [...ids].every((id) => {
    const [a, b] = [answerOf(draft.answers, id), answerOf(answers, id)];
    return a.answer === b.answer && a.note === b.note && a.answeredAt === b.answeredAt;
  });
}

/** Three other bytes for one: a bit flipped, the case changed, a digit. */
export function replacements(byte: number, at: number): readonly number[] {
  const wanted = [byte ^ 1, byte ^ 0x20, 0x30 + (at % 10)];
  return wanted.map((each, i) => (each === byte || wanted.indexOf(each) < i ? 0x7a - i : each));
}

/** Bytes with one of them replaced. */
export function replaced(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = byte;
  return changed;
}
