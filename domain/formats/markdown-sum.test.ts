import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { markdownWords, smallReport } from './fixtures';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';

const written = (assessment: Parameters<typeof smallReport>[0]) =>
  writeMarkdown(smallReport(assessment), markdownWords);

/** Whether the text is another than was exported; null when it does not tell. */
function isChanged(text: string): boolean | null {
  const read = readMarkdown(text, { checklist: smallChecklist });
  if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(JSON.stringify(read));
  return read.changedSinceExport;
}

const ANSWERS = answering(smallChecklist, { 'one-repository': 'no', 'logs-to-stdout': null });

test('a report tells whether it was changed since its export, or nothing where it has no checksum', () => {
  const text = written(assessing(ANSWERS));
  expect(isChanged(text)).toBe(false);
  expect(isChanged(text.replace('**No**', '**Partly**'))).toBe(true);
  expect(isChanged(text.replace(/ sum=[0-9a-f]+/, ''))).toBeNull();
});

test('custom weights that were changed by hand are a change', () => {
  const text = written(assessing(ANSWERS, { logs: 'high' }));
  expect(isChanged(text)).toBe(false);
  expect(isChanged(text.replace('weights=logs:high', 'weights=logs:low'))).toBe(true);
});

test.each([
  ['an answer', { answer: 'no', note: '', answeredAt: null }, '**No** — Is `logs', '**Yes** — Is `logs'],
  ['a note', { answer: null, note: 'perhaps', answeredAt: null }, '> perhaps', '> surely'],
  ['a time', { answer: null, note: '', answeredAt: NOW }, ` at=${NOW}`, ''],
] as const)(
  'what is all that was said of a question counts, and changed by hand it is a change: %s',
  (_, given, from, to) => {
    const text = written(assessing({ 'logs-to-stdout': given }));
    expect(isChanged(text)).toBe(false);
    expect(text).toContain(from);
    expect(isChanged(text.replace(from, to))).toBe(true);
  },
);

test('a question taken out by hand that nothing was said of is no change', () => {
  const lines = written(assessing(ANSWERS)).split('\n');
  expect(isChanged(lines.filter((line) => !line.includes('id=logs-to-stdout ')).join('\n'))).toBe(false);
});

test('sections in another order are no change', () => {
  const [before = '', ...rest] = written(assessing(ANSWERS)).split(/(?=^## [IVX]+\. )/m);
  const [last = '', method = ''] = (rest.pop() ?? '').split(/(?=^## Method)/m);
  expect(isChanged([before, last, ...rest.reverse(), method].join(''))).toBe(false);
});

test('ids and times that no report can carry are no change: they were never in the file', () => {
  const answers: Answers = {
    ...ANSWERS,
    'releases-tagged': { answer: 'yes', note: '', answeredAt: 'yesterday' },
    'two words': { answer: 'no', note: '', answeredAt: null },
  };
  const { service, ...rest } = assessing(answers);
  const text = written({ ...rest, id: 'two words', service: { ...service, id: '-->' } });
  expect(text).toContain('\n- [ ] **No** — two words\n');
  expect(isChanged(text)).toBe(false);
});
