import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { anyText, assessments } from './arbitraries';
import { escapeFormula, unescapeFormula, writeCsv } from './csv';
import { csvRows } from './csv.fixture';
import { csvWords, smallReport } from './fixtures';

test('fault 32: the file begins with a byte order mark, so that a spreadsheet reads Korean as Korean', () => {
  const csv = writeCsv(smallReport(assessing({})), csvWords);
  expect([...new TextEncoder().encode(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.startsWith('\uFEFFfactor,id,question,importance,answer,note,fix,effort\r\n')).toBe(true);
});

test('there is one row per question, in order, with the tier that counts', () => {
  const answers = answering(smallChecklist, { 'one-repository': 'partly', 'process-types': null });
  const [, ...rows] = csvRows(writeCsv(smallReport(assessing(answers, { logs: 'high' })), csvWords).slice(1));
  expect(rows.map(([, id]) => id)).toEqual(smallChecklist.items.map(({ id }) => id));
  expect(rows[0]).toEqual([
    ...['Codebase', 'one-repository', 'Is `one-repository` so?', 'Non-negotiable'],
    ...['Partly', '', 'Make `one-repository` so.', 'longer'],
  ]);
  expect(rows[5]?.[4]).toBe('Unanswered');
  expect(rows[9]?.[3]).toBe('High');
});

test('fault 31: every note comes back from the file, and no cell starts a formula', () => {
  fc.assert(
    fc.property(assessments(smallChecklist, anyText), (assessment) => {
      const report = smallReport(assessment);
      const [, ...rows] = csvRows(writeCsv(report, csvWords).slice(1));
      const notes = rows.map((row) => unescapeFormula(row[5] ?? ''));
      expect(notes).toEqual(report.rows.map(({ given }) => given.note.toWellFormed()));
      for (const cell of rows.flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  '=1+1',
  '=1+1\nnote',
  '@SUM(A1)\r\n',
  ' =1+1',
  '\u00a0=1',
  '＝1',
  '\t1',
  '\r',
  '\0=1',
  "'=1",
  "''@a",
  '-3',
  '+49 30',
])('fault 31: what a spreadsheet could run gets an apostrophe: %j', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

test.each(['', 'word', "it's", "'quoted'", '1=1', 'a@b.test', ' plain'])('other text is left alone: %j', (text) => {
  expect(escapeFormula(text)).toBe(text);
});

test('fault 31: the escape can be undone, whatever the text', () => {
  const signs = fc.string({ unit: fc.constantFrom(..."'=+-@＝ \t\r\n\0a"), maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(signs, anyText), (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
      expect(unescapeFormula(escapeFormula(escapeFormula(text)))).toBe(escapeFormula(text));
    }),
    { numRuns: runs(5000) },
  );
});
