import { expect, test } from 'vitest';
import { assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { readJson } from './json-in';
import { writeJson } from './json-out';

const checklist = smallChecklist;
const read = (text: string) => readJson(text, { checklist });
const head = '"format":"twelvefold/assessment","version":1';
const file = `{${head},"assessment":{"answers":{}}}`;

test('fault 23: a file of exactly five million characters is read', () => {
  const text = writeJson(assessing({}), { checklist, now: NOW }).trimEnd();
  expect(read(text.padEnd(5_000_000))).toMatchObject({ kind: 'ok', exportedAt: NOW });
  expect(read(text.padEnd(5_000_001))).toMatchObject({ reason: { code: 'too-large', limit: 5_000_000 } });
});

test('fault 24: a file is read however many blanks it begins with', () => {
  expect(read(`${' '.repeat(1000)}${file}`)).toEqual(read(file));
});

test('a file without answers is refused and comes back as it is', () => {
  for (const assessment of ['{}', '{"answers":[]}', '7']) {
    const text = `{${head},"assessment":${assessment}}`;
    expect(read(text)).toMatchObject({ kind: 'unreadable', reason: { code: 'no-answers' }, raw: text });
  }
});

test('a time that is none is no time of export, and an empty checksum is no checksum', () => {
  expect(read(file)).toMatchObject({ kind: 'ok', exportedAt: null });
  expect(read(file.replace(head, `${head},"exportedAt":"yesterday","checksum":null`))).toMatchObject({
    exportedAt: null,
    changedSinceExport: null,
  });
});

/** A file in which so many questions are answered twice. */
function repeating(count: number): string {
  const twice = Array.from({ length: count }, (_, i) => `"q${i}":{"answer":"yes"},"q${i}":{"answer":"no"}`);
  return file.replace('"answers":{}', `"answers":{${[...twice, '"logs-to-stdout":{"answer":"yes"}'].join()}}`);
}

test('fault 30: a hundred questions answered twice are left out and named, one more and the file is none of ours', () => {
  const result = read(repeating(100));
  if (result.kind !== 'repaired') throw new Error(result.kind);
  expect(result.problems.map(({ code }) => code)).toEqual(Array(100).fill('duplicate-item'));
  expect(Object.keys(result.value.answers)).toEqual(['logs-to-stdout']);
  expect(read(repeating(101))).toMatchObject({ reason: { code: 'duplicate-key', key: 'assessment.answers.q0' } });
});

test.each([
  ['the answers themselves', '"assessment":{"answers":{},"answers":{}}', 'assessment.answers'],
  ['a name', '"assessment":{"answers":{},"service":{"name":"a","name":"b"}}', 'assessment.service.name'],
  [
    'a list of answers elsewhere',
    '"assessment":{"answers":{}},"draft":{"answers":{"one-repository":1,"one-repository":2}}',
    'draft.answers.one-repository',
  ],
])('fault 30: anything else that stands twice leaves open what the file means: %s', (_, rest, key) => {
  expect(read(`{${head},${rest}}`)).toMatchObject({ kind: 'unreadable', reason: { code: 'duplicate-key', key } });
});

test('fault 30: a list is no answers, also when a key stands twice in it', () => {
  const text = `{${head},"assessment":{"answers":[{"answer":"yes","answer":"no"},{"answer":"yes"}]}}`;
  expect(read(text)).toMatchObject({ kind: 'unreadable', reason: { code: 'no-answers', found: 'array' } });
});
