import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { anyText, assessments } from './arbitraries';
import { escapeFormula, unescapeFormula, writeCsv } from './csv';
import { csvWords, smallReport } from './fixtures';

/** A reader of RFC 4180, written for this test alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text.charAt(at) === '"') {
      for (at++; text.charAt(at) !== '"' || text.charAt(at + 1) === '"'; at++) {
        if (at >= text.length) throw new Error('a quote does not close');
        if (text.charAt(at) === '"') at++;
        cell += text.charAt(at);
      }
      at++;
    } else while (at < text.length && !',\r\n"'.includes(text.charAt(at))) cell += text.charAt(at++);
    row.push(cell);
    if (text.charAt(at) === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor line end at ${at}`);
  }
  return rows;
}

test('the file begins with a byte order mark, so that a spreadsheet reads Korean as Korean', () => {
  const csv = writeCsv(smallReport(assessing({})), csvWords);
  expect([...new TextEncoder().encode(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.startsWith('\uFEFFfactor,id,question,importance,answer,note,fix,effort\r\n')).toBe(true);
});

test('there is one row per question, in order, with the tier that counts', () => {
  const answers = answering(smallChecklist, { 'one-repository': 'partly', 'process-types': null });
  const [, ...rows] = parseCsv(writeCsv(smallReport(assessing(answers, { logs: 'high' })), csvWords).slice(1));
  expect(rows.map(([, id]) => id)).toEqual(smallChecklist.items.map(({ id }) => id));
  expect(rows[0]).toEqual([
    ...['Codebase', 'one-repository', 'Is `one-repository` so?', 'Non-negotiable'],
    ...['Partly', '', 'Make `one-repository` so.', 'longer'],
  ]);
  expect(rows[5]?.[4]).toBe('Unanswered');
  expect(rows[9]?.[3]).toBe('High');
});

test('every note comes back from the file, and no cell starts a formula', () => {
  fc.assert(
    fc.property(assessments(smallChecklist, anyText), (assessment) => {
      const report = smallReport(assessment);
      const [, ...rows] = parseCsv(writeCsv(report, csvWords).slice(1));
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
])('what a spreadsheet could run gets an apostrophe: %j', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

test.each(['', 'word', "it's", "'quoted'", '1=1', 'a@b.test', ' plain'])('other text is left alone: %j', (text) => {
  expect(escapeFormula(text)).toBe(text);
});

test('the escape can be undone, whatever the text', () => {
  const signs = fc.string({ unit: fc.constantFrom(..."'=+-@＝ \t\r\n\0a"), maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(signs, anyText), (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
      expect(unescapeFormula(escapeFormula(escapeFormula(text)))).toBe(escapeFormula(text));
    }),
    { numRuns: runs(5000) },
  );
});
