import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '@/content/load';
import { disagreements, faultsIn, readTests, rowsOf, withFiles } from './faults';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** The faults that are promised: storage, tabs, import, export, links, merging, deploys; then those of the interface. */
const FAULTS = [...range(1, 58), 63];

const catalogue = rowsOf(readFileSync('docs/faults.md', 'utf8'));

/** Every text anywhere in the words of the interface. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('every fault has its row, every row its tests, and every test that names a fault is in its row', () => {
  expect(disagreements(FAULTS, catalogue, readTests())).toEqual([]);
});

test('every sentence that the catalogue quotes is one the interface says', () => {
  const said = [...textsIn(words('en').ui), ...textsIn(words('en').failure)];
  const quotes = catalogue.flatMap(({ fault, quotes }) => quotes.map((quote) => ({ fault, quote })));
  expect(quotes.length).toBeGreaterThan(20);
  expect(quotes.filter(({ quote }) => !said.some((text) => text.includes(quote)))).toEqual([]);
});

test('a test may name several faults, in any quotes, and only at the beginning of its name', () => {
  const source = `test('fault 3, 4: a', () => {}); test.each([])(\`fault 17: b\`); test("about fault 9: c"); // fault 8: d`;
  expect([...faultsIn(source)]).toEqual([3, 4, 17]);
});

const ROW = '| 3 | a key is corrupt | it alone is set aside | “could not be read”, “Download {n}” | `a.test.ts` |';

test('a row names the sentences it quotes and the files that show it', () => {
  const text = `# Faults\n\n| no. | what | promise | read | tests |\n| --- | --- | --- | --- | --- |\n${ROW}\n`;
  expect(rowsOf(text)).toEqual([{ fault: 3, quotes: ['could not be read', 'Download {n}'], files: ['a.test.ts'] }]);
});

test.each([
  ['no row', [3, 5], ROW, ['fault 5 has no row in the catalogue']],
  ['two rows', [3], `${ROW}\n${ROW}`, ['fault 3 has more than one row']],
  ['no test', [3, 5], `${ROW}\n| 5 | a | b | c | none |`, ['fault 5 names no test']],
  ['a test elsewhere', [3, 5], `${ROW}\n| 5 | a | b | c | \`b.ts\` |`, ['b.ts has no test named "fault 5: …"']],
  ['an unknown row', [], ROW, ['fault 3 is in the catalogue, not in the list of faults', /a\.test\.ts names fault 3/]],
])('a catalogue is told what it lacks: %s', (_, faults, text, complaints) => {
  const told = disagreements(faults, rowsOf(text), new Map([['a.test.ts', "test('fault 3: x')"]]));
  expect(told).toEqual(complaints.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))));
});

test('a test that shows a fault its row does not tell of is named', () => {
  const shown = new Map(['a.test.ts', 'b.test.ts'].map((file) => [file, "test('fault 3: x')"]));
  expect(disagreements([3], rowsOf(ROW), shown)).toEqual(['b.test.ts shows fault 3, and its row does not say so']);
});

test('the column of the tests is written from the tests, and the others stay', () => {
  const shown = new Map(['b.test.ts', 'a.test.ts'].map((file) => [file, "test('fault 3: x')"]));
  const written = withFiles(`# Faults\n${ROW}\n| 5 | w | p | r |  |\n`, shown);
  expect(written).toBe(`# Faults\n${ROW.replace('`a.test.ts`', '`a.test.ts`, `b.test.ts`')}\n| 5 | w | p | r |  |\n`);
});
