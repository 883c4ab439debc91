import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { MAX_SIZE } from '@/domain/restore';
import { markdownWords, smallReport, taken } from './fixtures';
import { nameIn, readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';

const ANSWERS = answering(smallChecklist);
const TEXT = writeMarkdown(smallReport(assessing(ANSWERS)), markdownWords);
/** The last item of the report. */
const LAST = TEXT.split('\n').findLast((line) => line.startsWith('- [x]')) ?? '';

const read = (text: string) => readMarkdown(text, { checklist: smallChecklist });

const opened = (text: string) => taken(read(text));

/** The note of the last item when these lines follow it. */
const noteBelow = (lines: string) =>
  opened(TEXT.replace(LAST, `${LAST}\n${lines}`)).value.answers['one-event-per-line']?.note;

test('a report of exactly the allowed size is read', () => {
  expect(read(TEXT.padEnd(MAX_SIZE)).kind).toBe('ok');
});

test.each(['one', '0', '1.5'])('a report whose version is no version is refused: %s', (version) => {
  const raw = TEXT.replace('version=1', `version=${version}`);
  expect(read(raw)).toMatchObject({ kind: 'unreadable', reason: { code: 'no-version' }, raw });
});

test('a report without a title is read, and says so', () => {
  const { value, problems } = opened(TEXT.replace(/^# .*\n/, ''));
  expect(value).toMatchObject({ service: { name: '' }, answers: ANSWERS });
  expect(problems).toEqual([{ code: 'title-unread', line: 1, found: '' }]);
});

test('a line with the ids of two questions is the answer to neither', () => {
  const text = '- **No** — both <!-- id=one-repository --> <!-- id=logs-to-stdout -->';
  const { value, problems } = opened(TEXT.replace('## Method', `${text}\n\n## Method`));
  expect(value.answers).toEqual(ANSWERS);
  expect(problems).toMatchObject([{ code: 'item-without-id' }]);
});

test('a list within a list that is above every question is nobody’s text', () => {
  expect(opened(TEXT.replace('## I. ', '- ours\n  - a point\n\n## I. '))).toMatchObject({ kind: 'ok' });
});

test.each([
  ['right under its question', '> half of it'],
  ['without a blank', '  >half of it'],
  ['after a tab', '  >\thalf of it'],
  ['after an empty line, indented by a tab', '\n\t> half of it'],
])('a note may be written by hand in more than one way: %s', (_, lines) => {
  expect(noteBelow(lines)).toBe('half of it');
});

test.each([
  ['a heading', '## Ours'],
  ['the end of the report', TEXT.trimEnd().split('\n').at(-1) ?? ''],
])('a note ends where its list ends, with no empty line between: %s', (_, line) => {
  expect(noteBelow(`  > half of it\n${line}`)).toBe('half of it');
});

test('a paragraph after a list is no text of its last question', () => {
  expect(opened(TEXT.replace(LAST, `${LAST}\n\nReviewed in March.`))).toMatchObject({
    kind: 'ok',
    value: { answers: ANSWERS },
  });
});

test('a quote below a heading is neither a note nor the service’s description', () => {
  const text = TEXT.replace('## Method\n', '## Method\n\n> As we agreed.\n');
  expect(opened(text)).toMatchObject({ kind: 'ok', value: { service: { description: '' }, answers: ANSWERS } });
});

test('the mark of a cell counts in a row of a table, and in no sentence', () => {
  const text = TEXT.replace('## Method\n', '## Method\n\nFrom | Team <!-- team --> | Others |\n');
  expect(opened(text).value.service.team).toBe('Payments');
});

test.each(['Assessment: ledger-api', 'Assessment:ledger-api'])(
  'the name of the service is what follows the colon: %s',
  (title) => {
    expect(nameIn(title)).toBe('ledger-api');
  },
);

const written = (answers: typeof ANSWERS) => writeMarkdown(smallReport(assessing(answers)), markdownWords);

test('a report with too few answers for a grade says that alone', () => {
  // Codebase is settled, and nothing else.
  const few = Object.fromEntries(
    smallChecklist.items.map(({ id, factor }) => [id, factor === 'codebase' ? ('yes' as const) : null]),
  );
  expect(written(answering(smallChecklist, few, null))).toMatch(/Provisional, [\d.]+ % settled\./);
});

test('a report without an answer is written, without a grade and without a reason for that', () => {
  const none = written(answering(smallChecklist, {}, null));
  expect(none).not.toContain('Provisional');
  expect(read(none).kind).toBe('ok');
});
