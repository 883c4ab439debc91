import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import { answerOf } from '@/domain/answers';
import { completed } from '@/domain/draft';
import { smallChecklist } from '@/domain/fixtures';
import { assessments, carriedText } from './arbitraries';
import { koreanWords, markdownWords, smallReport } from './fixtures';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';

const checklist = smallChecklist;
const cases = assessments(checklist, carriedText);
const RUNS = { numRuns: 1000 };

function imported(text: string) {
  const read = readMarkdown(text, { checklist });
  if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(JSON.stringify(read));
  return read;
}

/** Answers without records that say nothing, which a report shows like no record. */
function said(answers: Answers) {
  return Object.fromEntries(
    Object.keys(answers)
      .sort()
      .map((id) => [id, answerOf(answers, id)] as const)
      .filter(([, { answer, note, answeredAt }]) => answer !== null || note !== '' || answeredAt !== null),
  );
}

test.each([
  ['English', markdownWords],
  ['Korean', koreanWords],
])('a report in %s comes back with the same answers, notes, service, respondent and weights', (_, words) => {
  fc.assert(
    fc.property(cases, (assessment) => {
      const { value, conflicts, ...read } = imported(writeMarkdown(smallReport(assessment), words));
      const { snapshots, answers, ...rest } = assessment;
      expect({ ...value, answers: said(value.answers) }).toEqual({ ...rest, answers: said(answers), snapshots: [] });
      expect(conflicts).toEqual([]);
      const problems = read.kind === 'repaired' ? read.problems : [];
      expect(problems.filter(({ code }) => code !== 'reason-missing')).toEqual([]);
    }),
    RUNS,
  );
});

test('export, import and export again give the same bytes', () => {
  fc.assert(
    fc.property(cases, (assessment) => {
      const text = writeMarkdown(smallReport(assessment), markdownWords);
      const again = completed(imported(text).value, () => 'minted');
      expect(writeMarkdown(smallReport(again), markdownWords)).toBe(text);
    }),
    RUNS,
  );
});
