/** Codes of the import told as sentences. */
import type { Problem, Reason } from '@/domain/problems';
import { fill } from '@/i18n/format';
import type { ImportWords } from './import-words';

/** "III.2", or the id itself for a question this checklist does not know. */
function itemName(id: string, words: ImportWords): string {
  return words.items[id]?.number ?? id;
}

/** The number of the question a line shows, where somebody changed only its id. A note may stand behind it in brackets. */
function numberOf(question: string, words: ImportWords): string | null {
  const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
  const shown = plain(question);
  return Object.values(words.items).find((each) => shown.startsWith(plain(each.question)))?.number ?? null;
}

const megabytes = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`;

/** Why nothing could be taken, and what to do next. */
export function reasonTold(reason: Reason, words: Pick<ImportWords, 'refused'>): string {
  const { refused } = words;
  switch (reason.code) {
    case 'too-large':
      return fill(refused['too-large'], { size: megabytes(reason.size), limit: megabytes(reason.limit) });
    case 'wrong-kind':
      return refused['wrong-kind'][reason.kind];
    case 'encoding':
      return reason.guess === 'euc-kr' ? refused.encodingKorean : refused.encoding;
    case 'other-app':
      return reason.format === null ? refused['other-app-none'] : fill(refused['other-app'], { format: reason.format });
    case 'several-reports':
      return fill(refused['several-reports'], { lines: reason.lines.join(', ') });
    case 'other-file':
      return reason.format === 'twelvefold/backup' ? refused.backup : fill(refused[reason.code], { ...reason });
    case 'too-many':
    case 'truncated':
    case 'broken':
    case 'duplicate-key':
    case 'no-version':
    case 'no-answers':
    case 'no-members':
    case 'no-service':
    case 'migration-failed':
      return fill(refused[reason.code], { ...reason });
    case 'link-too-large':
      return fill(refused[reason.code], { limit: megabytes(reason.limit) });
    case 'empty':
    case 'not-read':
    case 'too-deep':
    case 'link-malformed':
    case 'link-altered':
    case 'link-unsupported':
      return refused[reason.code];
  }
}

/** One thing of a file that was left out, changed, or needs a look. */
export function problemTold(problem: Problem, words: ImportWords): string {
  const { problem: said } = words;
  const { member, action } = placeOf(problem);
  const person = member === null ? '' : fill(said.person, { member });
  const named = problem.item === undefined ? '' : itemName(problem.item, words);
  const item = [person, named].filter(Boolean).join(', ');
  const where = item || (action === null ? said.assessment : fill(said.action, { action }));
  switch (problem.code) {
    case 'duplicate-item':
      return fill(said[problem.code], { item, lines: problem.lines.join(', ') });
    case 'truncated': {
      const after = problem.after === null ? '–' : itemName(problem.after, words);
      return problem.expected === null
        ? fill(said['truncated-end'], { found: problem.found, after })
        : fill(said.truncated, { expected: problem.expected, found: problem.found, after });
    }
    case 'snapshot-dropped':
      return fill(said[problem.code], { snapshot: problem.snapshot + 1, found: problem.found });
    case 'item-unknown': {
      const number = numberOf(problem.question, words);
      const { item: id, line } = problem;
      return number !== null && line !== undefined
        ? fill(said['item-unknown-line'], { item: number, line, id })
        : fill(said[problem.code], { id });
    }
    case 'head-missing':
      return said[problem.code];
    case 'member-dropped':
      return fill(said[problem.code], { member: problem.member + 1, found: problem.found });
    case 'action-dropped':
      return fill(said[problem.code], { action: problem.action + 1, found: problem.found });
    default:
      return fill(said[problem.code], { ...problem, item, where });
  }
}

/** People and actions of a team file count from 1 where they are told. */
function placeOf({ member, action }: Problem): { member: number | null; action: number | null } {
  return { member: member === undefined ? null : member + 1, action: action === undefined ? null : action + 1 };
}
