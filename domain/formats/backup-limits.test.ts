import { expect, test } from 'vitest';
import { assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { writeBackup } from './backup';
import { readBackup } from './backup-in';

const checklist = smallChecklist;
const read = (text: string) => readBackup(text, { checklist });
const head = '"format":"twelvefold/backup","version":1';
const one = '{"version":1,"assessment":{"answers":{}}}';
/** An assessment that says three things twice. */
const twice = '{"version":1,"archived":true,"archived":false,"version":1,"assessment":{"answers":{"q":1,"q":2}}}';
const holding = (assessments: readonly string[], rest = '') => `{${head},"assessments":[${assessments.join()}]${rest}}`;

function kindsOf(text: string): readonly string[] {
  const backup = read(text);
  if (backup.kind !== 'backup') throw new Error(JSON.stringify(backup).slice(0, 300));
  return backup.items.map(({ read }) => read.kind);
}

test('fault 23: a backup of exactly sixty million characters is looked at, one more is not', () => {
  expect(read('{'.padEnd(60_000_000, 'x'))).toMatchObject({ reason: { code: 'broken', position: 1 } });
  expect(read('{'.padEnd(60_000_001, 'x'))).toMatchObject({ reason: { code: 'too-large', limit: 60_000_000 } });
});

test('fault 30: what stands twice in an assessment costs that one, and the first place is named', () => {
  const text = holding([one, twice, one]);
  expect(kindsOf(text)).toEqual(['ok', 'unreadable', 'ok']);
  expect(read(text)).toMatchObject({
    items: [{}, { read: { reason: { code: 'duplicate-key', key: 'assessments.1.archived' } } }, {}],
  });
});

test('fault 30: a hundred such assessments are left out one by one, one more and the file is none of ours', () => {
  expect(kindsOf(holding([...Array(100).fill(twice), one]))).toEqual([...Array(100).fill('unreadable'), 'ok']);
  expect(read(holding(Array(101).fill(twice)))).toMatchObject({
    reason: { code: 'duplicate-key', key: 'assessments.100.archived' },
  });
});

test.each([
  ['in a team', holding([one], ',"teams":[{"name":"a","name":"b"}]'), 'teams.0.name'],
  [
    'in a team, after an assessment of the same place',
    holding([twice], ',"teams":[{"name":"a","name":"b"}]'),
    'teams.0.name',
  ],
  [
    'in assessments that are no list',
    `{${head},"assessments":{"0":{"version":1,"version":1},"0":${one}}}`,
    'assessments.0',
  ],
])('fault 30: what stands twice %s leaves open what the backup means', (_, text, key) => {
  expect(read(text)).toMatchObject({ kind: 'unreadable', reason: { code: 'duplicate-key', key } });
});

test('fault 24: a slip in a backup is named with its place, and is no cut', () => {
  expect(read(`{${head}\nassessments}`)).toMatchObject({ reason: { code: 'broken', line: 2, column: 1 } });
});

test('what a backup says of itself is taken only where it can be', () => {
  const odd = holding([], ',"exportedAt":"yesterday","checksum":null,"teams":{"a":1},"colour":"red"');
  expect(read(odd)).toMatchObject({ exportedAt: null, changedSinceExport: null, teams: [], unread: ['colour'] });
});

test('a backup of data that no checksum can be made of says so, and is read', () => {
  const content = { assessments: [{ assessment: assessing({}), archived: false }], teams: [], learning: 'a\ud83d' };
  const text = writeBackup(content, { checklist, now: NOW });
  expect(JSON.parse(text)).toHaveProperty('checksum', null);
  expect(read(text)).toMatchObject({ changedSinceExport: null, items: [{ read: { kind: 'ok' } }] });
});
