import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from '@/domain/answers';
import { assessing, NOW } from '@/domain/fixtures';
import { answerOfWord } from '@/domain/formats/answer-words';
import { assessments, carriedText } from '@/domain/formats/arbitraries';
import { writeCsv } from '@/domain/formats/csv';
import { parseGfm, taskItems, textOf } from '@/domain/formats/gfm-fixture';
import { readMarkdown } from '@/domain/formats/markdown-in';
import { writeMarkdown } from '@/domain/formats/markdown-out';
import { report } from '@/domain/report';
import { runs } from '@/domain/runs';
import { checklist } from './checklist';
import { csvWords, markdownWords } from './en/markdown';
import { halfAnswered, ordinary } from './examples.fixture';

const written = (assessment: Parameters<typeof report>[1]) =>
  writeMarkdown(report(checklist, assessment, NOW), markdownWords);

test('every question has its words in the exported report', () => {
  for (const { id } of checklist.items) {
    expect(markdownWords.items[id]?.question, id).toMatch(/\?$/);
    expect(markdownWords.items[id]?.fix, id).toBeTruthy();
  }
});

test('the report is a task list of the 53 questions, in order', () => {
  const items = taskItems(parseGfm(written(assessing(ordinary))));
  expect(items).toHaveLength(53);
  const plain = (text: string) => text.replaceAll('`', '');
  expect(items.map((item) => plain(textOf(item)).split(' — ')[1]?.split(' <')[0])).toEqual(
    checklist.items.map(({ id }) => plain(markdownWords.items[id]?.question ?? '')),
  );
});

test('every word of an answer is one the import reads', () => {
  const { yes, partly, no, 'dont-know': dontKnow, 'not-applicable': notApplicable, unanswered } = markdownWords.answers;
  expect([yes, partly, no, dontKnow, notApplicable, unanswered].map(answerOfWord)).toEqual([
    ...['yes', 'partly', 'no', 'dont-know', 'not-applicable'],
    null,
  ]);
});

test('the title’s label has no colon, which ends it', () => {
  expect(markdownWords.title).not.toContain(':');
});

test('no sentence of the report is left with a name in braces', () => {
  for (const answers of [ordinary, halfAnswered, {}]) expect(written(assessing(answers))).not.toMatch(/\{\w+\}/);
});

test('an assessment of all 53 questions comes back the same', () => {
  fc.assert(
    fc.property(assessments(checklist, carriedText), (assessment) => {
      const read = readMarkdown(written(assessment), { checklist });
      if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(read.kind);
      for (const id of new Set([...Object.keys(assessment.answers), ...Object.keys(read.value.answers)])) {
        expect(answerOf(read.value.answers, id), id).toEqual(answerOf(assessment.answers, id));
      }
      expect(read.value.service).toEqual(assessment.service);
    }),
    { numRuns: runs(50) },
  );
});

test('the table for a spreadsheet has a row for each of the 53 questions', () => {
  const csv = writeCsv(report(checklist, assessing(ordinary), NOW), csvWords);
  for (const { id } of checklist.items) expect(csv).toContain(`,${id},`);
  expect(csv.split('\r\n')).toHaveLength(1 + 53 + 1);
});
