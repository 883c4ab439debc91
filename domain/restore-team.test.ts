import { expect, test } from 'vitest';
import { NOW, smallChecklist } from './fixtures';
import type { RestoredTeam } from './restore-team';
import { MAX_MEMBERS, restoreTeam } from './restore-team';
import type { Action } from './team';
import { completedTeam } from './team-draft';
import { addAction, agree, noteAgreement } from './team-edits';
import { hands, memberFrom, teamOf } from './team-fixtures';
import { setHands } from './team-hands';

const checklist = smallChecklist;
const open = (team: object) => restoreTeam({ version: 1, members: [], ...team }, { checklist });

function draftOf(restored: RestoredTeam) {
  if (restored.kind === 'ok' || restored.kind === 'repaired') return restored.value;
  throw new Error(restored.kind);
}
const problemsOf = (restored: RestoredTeam) => (restored.kind === 'repaired' ? restored.problems : []);

const action: Action = {
  id: 'action-1',
  what: 'Tag releases',
  factor: 'codebase',
  item: 'releases-tagged',
  owner: 'Ana',
  due: '2026-12-01',
  done: true,
  addedAt: NOW,
};

function whole() {
  const members = [
    memberFrom(1, 'ypnda'),
    memberFrom(3, 'nn', { name: 'Renamed', respondent: 'Boris', source: 'link' }),
  ];
  const team = { ...teamOf(members), weights: { logs: 'high' }, questions: ['one-repository'], round: 'Q4' } as const;
  const raised = setHands({ ...team, hideNames: true }, 'one-repository', hands(3, 1, 0));
  return addAction(
    noteAgreement(agree(raised, 'one-repository', 'partly', NOW), 'one-repository', 'two of them'),
    action,
  );
}

test('only the version and the members are required', () => {
  expect(completedTeam(draftOf(open({})), () => 'minted', NOW)).toEqual({
    ...teamOf([]),
    id: 'minted',
    service: { id: 'minted', name: '', team: '', description: '' },
  });
});

test('a whole team comes back as it was', () => {
  const members = whole().members.map((member) => ({
    ...member,
    answers: Object.fromEntries(
      Object.entries(member.answers).map(([id, given]) => [id, { ...given, note: 'so that it has a reason' }]),
    ),
  }));
  const team = { ...whole(), members };
  expect(restoreTeam({ version: 1, ...team }, { checklist })).toEqual({ kind: 'ok', value: team });
});

test('fault 21: a member who cannot be read costs no other, and is named by the place in the file', () => {
  const restored = open({ members: [memberFrom(1, 'y'), 'Boris', { name: 'Chae' }, memberFrom(4, 'n')] });
  expect(draftOf(restored).members.map(({ id }) => id)).toEqual(['assessment-1', 'assessment-4']);
  expect(problemsOf(restored)).toEqual([
    { code: 'member-dropped', member: 1, found: '"Boris"' },
    { code: 'member-dropped', member: 2, found: 'nothing' },
  ]);
});

test('what is wrong inside a member, or a show of hands, or an action is dropped there alone', () => {
  const bad = {
    ...memberFrom(1, 'yn'),
    source: 'fax',
    answers: { ...memberFrom(1, 'yn').answers, 'config-in-variables': 3 },
  };
  const restored = open({
    members: [bad],
    hands: { 'one-repository': { ...hands(2, 0, 0), no: -4 }, 'releases-tagged': 'many', __proto__x: hands(1, 0, 0) },
    actions: [{ ...action, due: '2026-02-30' }, 'Write tests', { owner: 'Ana' }],
  });
  const team = draftOf(restored);
  expect(team.members[0]).toMatchObject({ source: 'file', answers: memberFrom(1, 'yn').answers });
  expect(team.hands).toEqual({ 'one-repository': hands(2, 0, 0) });
  expect(team.actions).toEqual([{ ...action, due: null }]);
  expect(problemsOf(restored)).toEqual([
    { code: 'field-dropped', member: 0, field: 'source', found: '"fax"' },
    { code: 'record-dropped', member: 0, item: 'config-in-variables', found: '3' },
    { code: 'field-dropped', item: 'one-repository', field: 'no', found: '-4' },
    { code: 'hands-dropped', item: 'releases-tagged', found: '"many"' },
    { code: 'id-ignored', item: '__proto__x' },
    { code: 'field-dropped', action: 0, field: 'due', found: '"2026-02-30"' },
    { code: 'action-dropped', action: 1, found: '"Write tests"' },
    { code: 'action-dropped', action: 2, found: 'nothing' },
  ]);
});

test('two members under one id are both kept: the second gets an id of its own', () => {
  const restored = open({ members: [memberFrom(1, 'y'), memberFrom(1, 'n')] });
  expect(draftOf(restored).members.map(({ id, number }) => [id, number])).toEqual([
    ['assessment-1', 1],
    [null, 2],
  ]);
  expect(problemsOf(restored)).toEqual([{ code: 'id-taken', member: 1, found: 'assessment-1' }]);
});

test('members stand in the order of their numbers; who has none comes last', () => {
  const { number: _, ...unnumbered } = memberFrom(1, 'y');
  const restored = open({ members: [unnumbered, memberFrom(7, 'n'), memberFrom(2, 'p')] });
  expect(draftOf(restored).members.map(({ id, number }) => [id, number])).toEqual([
    ['assessment-2', 2],
    ['assessment-7', 7],
    ['assessment-1', 8],
  ]);
  expect(restored.kind).toBe('ok');
});

test('questions that can be none are named and left out, and one stands once', () => {
  const restored = open({ questions: ['one-repository', 'one-repository', 'constructor', 7] });
  expect(draftOf(restored).questions).toEqual(['one-repository']);
  expect(problemsOf(restored)).toEqual([
    { code: 'id-ignored', item: 'constructor' },
    { code: 'id-ignored', item: '7' },
  ]);
});

const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

test.each([
  ['null', null, 'no-version'],
  ['a version in quotes', { version: '1', members: [] }, 'no-version'],
  ['an inherited version', Object.create({ version: 1, members: [] }), 'no-version'],
  ['deep nesting', { version: 1, members: [], round: nested(32) }, 'too-deep'],
  ['no members', { version: 1 }, 'no-members'],
  ['members by name', { version: 1, members: {} }, 'no-members'],
  ['too many members', { version: 1, members: Array.from({ length: MAX_MEMBERS + 1 }, () => ({})) }, 'too-many'],
  [
    'too many answers',
    { version: 1, members: [{ answers: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, {}])) }] },
    'too-many',
  ],
])('it is refused, and comes back as it was: %s', (_, data, code) => {
  expect(restoreTeam(data, { checklist })).toMatchObject({ kind: 'unreadable', reason: { code }, raw: data });
});

test('fault 23: as many members, answers and levels as allowed are read', () => {
  expect(MAX_MEMBERS).toBe(5000);
  expect('value' in open({ members: Array(5000).fill(null) })).toBe(true);
  const answers = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`a${i}`, {}]));
  expect('value' in open({ members: [{ answers }] })).toBe(true);
  expect('value' in open({ round: nested(31) })).toBe(true);
});

test('fault 5: a team of a later version is left as it is', () => {
  expect(restoreTeam({ version: 2, members: [] }, { checklist })).toMatchObject({
    kind: 'from-the-future',
    version: 2,
  });
});

test('a step up is taken before anything is read, and one that fails changes nothing', () => {
  const migrations = [{ to: 2, up: ({ people, ...rest }: Record<string, unknown>) => ({ ...rest, members: people }) }];
  const data = { version: 1, people: [memberFrom(1, 'y')] };
  expect(draftOf(restoreTeam(data, { checklist, migrations })).members).toHaveLength(1);
  const failing = [
    {
      to: 2,
      up: () => {
        throw new Error('no');
      },
    },
  ];
  expect(restoreTeam(data, { checklist, migrations: failing })).toMatchObject({
    reason: { code: 'migration-failed', from: 1, to: 2 },
    raw: data,
  });
});
