import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { MAX_SIZE } from '@/domain/restore';
import { koreanWords, markdownWords, smallReport, taken } from './fixtures';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';

const checklist = smallChecklist;
const ANSWERS = answering(checklist, {
  'one-repository': 'no',
  'process-types': 'partly',
  'logs-to-stdout': 'not-applicable',
});
const TEXT = writeMarkdown(smallReport(assessing(ANSWERS, { logs: 'high' })), markdownWords);

const read = (text: string) => readMarkdown(text, { checklist });

const opened = (text: string) => taken(read(text));

/** The report with one item's line rewritten. */
function editing(id: string, edit: (line: string) => string, text = TEXT) {
  return text
    .split('\n')
    .map((line) => (line.includes(`<!-- id=${id} `) ? edit(line) : line))
    .join('\n');
}

const lineOf = (text: string, id: string) => text.split('\n').findIndex((line) => line.includes(`<!-- id=${id} `)) + 1;

test.each([
  ['other bullets', TEXT.replaceAll('- [', '* [')],
  ['plus bullets', TEXT.replaceAll('- [', '+ [')],
  ['numbered items', TEXT.replaceAll('- [', '1. [')],
  ['a large X', TEXT.replaceAll('[x]', '[X]')],
  ['underscores for stars', TEXT.replaceAll('**', '__')],
  ['no bold words', TEXT.replaceAll(/\*\*(Yes|No|Partly|Not applicable)\*\*/g, '$1')],
  ['a hyphen for the dash', TEXT.replaceAll(' — ', ' - ')],
  ['answers in small letters', TEXT.replaceAll('**Yes**', '**yes**')],
  ['Windows line ends', TEXT.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${TEXT}`],
  ['spaces at line ends', TEXT.replaceAll(' -->\n', ' -->  \n')],
  ['empty lines between items', TEXT.replaceAll('\n- [', '\n\n- [').replaceAll('\n  >', '\n\n  >')],
  ['indented lists', TEXT.replaceAll('\n- [', '\n  - [').replaceAll('\n  >', '\n    >')],
  ['other headings', TEXT.replaceAll(/^## .*$/gm, '## A heading of ours')],
  ['other numbers', TEXT.replaceAll(/[0-9]+\.[0-9] of 100/g, '100.0 of 100')],
  ['other questions', TEXT.replaceAll(/Is `[a-z-]+` so\?/g, 'As it was asked before?')],
  ['wrapped lines', TEXT.replaceAll(' <!-- id', '\n  <!-- id')],
  ['no plan', `${TEXT.slice(0, TEXT.indexOf('## What'))}${TEXT.slice(TEXT.indexOf('## I. '))}`],
  ['paragraphs of their own', TEXT.replaceAll('\n\n- [', '\n\nReviewed in March.\n\n- not an item\n\n- [')],
])('fault 29: a report edited by hand is read all the same: %s', (_, text) => {
  const { value, conflicts, problems } = opened(text);
  expect(value).toMatchObject(assessing(ANSWERS, { logs: 'high' }));
  expect(conflicts).toEqual([]);
  expect(problems).toEqual([]);
});

test('fault 29: sections and items may change places', () => {
  const [before = '', ...sections] = TEXT.split(/(?=^## [IVX]+\. )/m);
  const last = sections.pop() ?? '';
  const [logs = '', method = ''] = last.split(/(?=^## Method)/m);
  const { value, problems } = opened(`${before}${logs}${sections.reverse().join('')}${method}`);
  expect(value.answers).toEqual(ANSWERS);
  expect(problems).toEqual([]);
});

test('fault 25: answer words of another language are read, also in another Unicode form', () => {
  const korean = writeMarkdown(smallReport(assessing(ANSWERS)), koreanWords);
  expect(opened(korean.normalize('NFD')).value.answers).toEqual(ANSWERS);
});

test('a changed word is the answer', () => {
  const text = editing('one-repository', (line) => line.replace('**No**', '**Partly**'));
  expect(opened(text)).toMatchObject({ kind: 'ok', value: { answers: { 'one-repository': { answer: 'partly' } } } });
});

test('a newly ticked box proposes Yes and applies nothing', () => {
  const text = editing('one-repository', (line) => line.replace('[ ]', '[x]'));
  const { value, conflicts } = opened(text);
  expect(value.answers['one-repository']?.answer).toBe('no');
  const line = lineOf(text, 'one-repository');
  expect(conflicts).toEqual([{ item: 'one-repository', line, word: 'no', ticked: true, proposed: 'yes' }]);
});

test('an unticked Yes asks for the answer and applies nothing', () => {
  const text = editing('releases-tagged', (line) => line.replace('[x]', '[ ]'));
  const { value, conflicts } = opened(text);
  expect(value.answers['releases-tagged']?.answer).toBe('yes');
  expect(conflicts).toMatchObject([{ item: 'releases-tagged', word: 'yes', ticked: false, proposed: null }]);
});

test('an item without a box has nothing to disagree with', () => {
  const text = editing('releases-tagged', (line) => line.replace('[x] ', ''));
  expect(opened(text)).toMatchObject({ kind: 'ok', conflicts: [] });
});

test('a word that is no answer is reported with its line, and the item is unanswered', () => {
  const text = editing('one-repository', (line) => line.replace('**No**', '**Mostly**'));
  const { value, problems } = opened(text);
  expect(value.answers['one-repository']?.answer).toBeNull();
  const line = lineOf(text, 'one-repository');
  expect(problems).toEqual([{ code: 'answer-unknown', item: 'one-repository', line, found: 'Mostly' }]);
});

test('fault 29: what is wrong with an item is reported with its line', () => {
  const text = editing('one-repository', (line) => line.replace('**No**', '**N/A**').replace(/at=\S+/, 'at=yesterday'));
  const line = lineOf(text, 'one-repository');
  expect(opened(text).problems).toEqual([
    { code: 'field-dropped', field: 'answeredAt', item: 'one-repository', found: '"yesterday"', line },
    { code: 'not-applicable-refused', item: 'one-repository', line },
  ]);
});

test('an item whose id is no question’s is kept, and told with its line and the question it shows', () => {
  const text = editing('one-repository', (line) => line.replace('id=one-repository ', 'id=one-repositori '));
  const { value, unknown, changedSinceExport } = opened(text);
  const line = lineOf(text, 'one-repositori');
  expect(value.answers['one-repositori']).toMatchObject(ANSWERS['one-repository'] ?? {});
  expect(unknown).toEqual([
    { code: 'item-unknown', item: 'one-repositori', line, question: 'Is `one-repository` so?' },
  ]);
  expect(changedSinceExport).toBe(true);
  expect(opened(TEXT).unknown).toEqual([]);
});

test('an item that lost its id is reported with its line', () => {
  const text = editing('one-repository', (line) => line.replace(/ <!--.*/, ''));
  const { value, problems } = opened(text);
  expect(value.answers).not.toHaveProperty('one-repository');
  expect(problems).toMatchObject([
    { code: 'truncated', expected: 10, found: 9 },
    { code: 'item-without-id', line: lineOf(TEXT, 'one-repository'), found: '[ ] **No** — Is `one-repository` so?' },
  ]);
});

test('fault 20: items that were taken out are counted', () => {
  const lines = TEXT.split('\n').filter((line) => !line.includes('id=process-types '));
  expect(opened(lines.join('\n')).problems).toEqual([
    { code: 'truncated', expected: 10, found: 9, after: 'one-event-per-line' },
  ]);
});

test('fault 30: an item that stands twice with different answers is left out, and both are shown', () => {
  const item = '- [ ] **Partly** — Is `one-repository` so? <!-- id=one-repository -->\n  > half of it\n';
  const text = TEXT.replace('## Method', `${item}\n## Method`).replace('items=10', 'items=11');
  const { value, problems } = opened(text);
  expect(value.answers).not.toHaveProperty('one-repository');
  expect(problems).toEqual([
    {
      code: 'duplicate-item',
      item: 'one-repository',
      lines: [
        lineOf(text, 'one-repository'),
        text.split('\n').findIndex((line) => line.includes('**Partly** — Is `one')) + 1,
      ],
      candidates: [ANSWERS['one-repository'], { answer: 'partly', note: 'half of it', answeredAt: null }],
    },
  ]);
});

test('an item that stands twice with the same content is no conflict', () => {
  const item = TEXT.split('\n').find((line) => line.includes('id=one-repository '));
  const text = TEXT.replace('## Method', `${item}\n\n## Method`).replace('items=10', 'items=11');
  expect(opened(text)).toMatchObject({ kind: 'ok', value: { answers: ANSWERS } });
});

test('markup typed into a note by hand is kept as it was typed', () => {
  const note = [
    '  > See [the table](https://wiki.test/t_1) and `a\\_b | c`, **not** the old one.',
    '  > ```sh',
    '  >   git tag --contains SHA',
    '  > ```',
  ].join('\n');
  const { value, problems } = opened(editing('one-repository', (line) => `${line}\n${note}`));
  expect(value.answers['one-repository']?.note).toBe(
    'See [the table](https://wiki.test/t_1) and `a\\_b | c`, **not** the old one.\n```sh\n  git tag --contains SHA\n```',
  );
  expect(problems).toEqual([]);
});

test('a note goes on where a line forgot its mark, and over an empty line', () => {
  const text = editing('one-repository', (line) => `${line}\n  > first\nand on\n\n  > second`);
  expect(opened(text).value.answers['one-repository']?.note).toBe('first\nand on\n\nsecond');
});

test('fault 29: text under an item that is no quote is reported, not lost in silence', () => {
  const added = '\n\n  a paragraph\n\n> outside\n  - a point\n\n    of its own';
  const { value, problems } = opened(editing('one-repository', (line) => `${line}${added}`));
  expect(value.answers).toEqual(ANSWERS);
  const line = lineOf(TEXT, 'one-repository');
  expect(problems).toEqual([
    { code: 'text-ignored', item: 'one-repository', line: line + 2, found: 'a paragraph' },
    { code: 'text-ignored', item: 'one-repository', line: line + 4, found: '> outside' },
    { code: 'text-ignored', item: 'one-repository', line: line + 5, found: 'a point' },
    { code: 'text-ignored', item: 'one-repository', line: line + 7, found: 'of its own' },
  ]);
});

test('a report without its head is read, as nobody’s', () => {
  const { value, problems } = opened(TEXT.replace(/<!-- twelvefold:assessment.*\n/, ''));
  expect(value).toMatchObject({ id: null, service: { id: null, name: 'ledger-api' }, weights: null, answers: ANSWERS });
  expect(problems).toEqual([{ code: 'head-missing' }]);
});

test('a changed title is the service’s name, and one without a colon is reported', () => {
  expect(opened(TEXT.replace('# Assessment: ledger-api', '# Our check: Ledger: v2 #')).value.service.name).toBe(
    'Ledger: v2',
  );
  const { value, problems } = opened(TEXT.replace('# Assessment: ledger-api', '# Ledger'));
  expect(value.service.name).toBe('');
  expect(problems).toEqual([{ code: 'title-unread', line: 1, found: 'Ledger' }]);
});

test('several reports in one file are refused with their lines', () => {
  const reason = { code: 'several-reports', lines: [3, TEXT.split('\n').length + 2] };
  expect(read(TEXT + TEXT)).toEqual({ kind: 'unreadable', reason, raw: TEXT + TEXT });
});

test('a report from a newer version comes back as it is', () => {
  const raw = TEXT.replace('version=1', 'version=2');
  expect(read(raw)).toEqual({ kind: 'from-the-future', version: 2, raw });
});

test.each([
  ['nothing', '', { code: 'empty' }],
  ['prose', '# Ledger\n\n- [x] done', { code: 'wrong-kind', kind: 'text' }],
  ['JSON', '{"format":"twelvefold/assessment"}', { code: 'wrong-kind', kind: 'json' }],
  ['a page', '<html><!-- id=a --></html>', { code: 'wrong-kind', kind: 'html' }],
  ['too much', ' '.repeat(MAX_SIZE + 1), { code: 'too-large', size: MAX_SIZE + 1, limit: MAX_SIZE }],
])('fault 24: a file that is no report is named: %s', (_, text, reason) => {
  expect(read(text)).toEqual({ kind: 'unreadable', reason, raw: text });
});

test.each([
  ['comments that do not close', 'a <!-- '],
  ['quotes in quotes', '>'],
  ['lists in lists', '- '],
  ['stars', 'a**b*c '],
  ['backticks', '`` ` ``` '],
  ['brackets', '![]('],
  ['blanks', '    \t'],
  ['empty ids', '<!-- id='],
  ['items', '- [x] **Yes** <!-- id=a -->\n'],
])('fault 23: a hostile file of a million characters takes no longer than it is long: %s', (_, piece) => {
  const head = '# A: b\n\n<!-- twelvefold:assessment version=1 -->\n\n- [ ] **No** <!-- id=logs-to-stdout -->\n  > ';
  const started = performance.now();
  const result = read(head + piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(result.kind).toBe('repaired');
});
