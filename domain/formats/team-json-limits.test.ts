/** What a team file may hold, how much of it, and what is said where it is not taken. */
import { expect, test } from 'vitest';
import { NOW, smallChecklist } from '@/domain/fixtures';
import { memberFrom, teamOf } from '@/domain/team-fixtures';
import { MAX_TEAM, readTeamJson } from './team-in';
import { writeTeamJson } from './team-out';

const checklist = smallChecklist;
const read = (text: string) => readTeamJson(text, { checklist });
const written = (...letters: string[]) =>
  writeTeamJson(teamOf(letters.map((each, i) => memberFrom(i + 1, each))), { checklist, now: NOW });
/** A team file with these fields, as somebody else might write one. */
const file = (rest: string) => read(`{"format":"twelvefold/team","version":1,${rest}}`);

test('a text of exactly the allowed size is looked at, and a longer one is not', () => {
  expect(MAX_TEAM).toBe(60_000_000);
  expect(read(' '.repeat(MAX_TEAM))).toMatchObject({ reason: { code: 'empty' } });
  expect(read(' '.repeat(MAX_TEAM + 1))).toMatchObject({ reason: { code: 'too-large', limit: MAX_TEAM } });
});

test('a file that was broken in the middle is not called cut', () => {
  expect(read('{"format":}')).toMatchObject({ reason: { code: 'broken', line: 1, column: 11 } });
});

test('the format of another app is told, if it is a name', () => {
  expect(read('{"format":"minutes"}')).toMatchObject({ reason: { code: 'other-app', format: 'minutes' } });
  expect(read('{"format":7}')).toMatchObject({ reason: { code: 'other-app', format: null } });
});

test('a time of export that is no time, and a checksum that is none, say nothing', () => {
  expect(file('"members":[],"exportedAt":"yesterday","checksum":null')).toMatchObject({
    exportedAt: null,
    changedSinceExport: null,
  });
});

test('what is wrong with the others is told beside the person who says one thing twice', () => {
  expect(file('"members":[{"name":"Ana","name":"Anna","answers":{}},"Boris"],"round":4')).toMatchObject({
    value: { members: [] },
    problems: [
      { code: 'member-dropped', member: 0, found: '"name" × 2' },
      { code: 'field-dropped', field: 'round' },
      { code: 'member-dropped', member: 1, found: '"Boris"' },
    ],
  });
});

test.each([
  ['two lists of people', '"members":[],"members":[]', 'members'],
  ['people by name, one of them twice', '"members":{"Ana":{},"Ana":{}}', 'members.Ana'],
  [
    'two answers in one agreement',
    '"members":[],"consensus":{"one-repository":{"answer":"yes","answer":"no"}}',
    'consensus.one-repository.answer',
  ],
])('a file that leaves open what it means is refused whole: %s', (_, rest, key) => {
  expect(file(rest)).toMatchObject({ kind: 'unreadable', reason: { code: 'duplicate-key', key } });
});

test('people by name are no list, also where one of them says one thing twice', () => {
  expect(file('"members":{"Ana":{"name":"Ana","name":"Anna"}}')).toMatchObject({ reason: { code: 'no-members' } });
});

test('a hundred people who say one thing twice are left out one by one; with one more the file is refused', () => {
  const twice = (people: number) => file(`"members":[${Array(people).fill('{"name":"a","name":"b"}').join(',')}]`);
  const left = twice(100);
  expect(left.kind === 'repaired' && left.problems).toHaveLength(100);
  expect(twice(101)).toMatchObject({ kind: 'unreadable', reason: { code: 'duplicate-key' } });
});

test('an empty list is written as one', () => {
  expect(written()).toContain('\n  "members": [],\n');
});
