import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import type { Team } from '@/domain/team';
import { asShared } from '@/domain/team';
import { completedTeam } from '@/domain/team-draft';
import { addAction, agree, noteAgreement } from '@/domain/team-edits';
import { hands, memberFrom, teamOf } from '@/domain/team-fixtures';
import { setHands } from '@/domain/team-hands';
import { wellFormedText } from './arbitraries';
import { writeBackup } from './backup';
import { taken } from './fixtures';
import { HOSTILE } from './hostile.fixture';
import { readJson } from './json-in';
import { writeJson } from './json-out';
import { teams } from './team-arbitraries';
import { MAX_TEAM, readTeamJson } from './team-in';
import { writeTeamJson } from './team-out';

const checklist = smallChecklist;
const written = (team: Team) => writeTeamJson(team, { checklist, now: NOW });
const read = (text: string) => readTeamJson(text, { checklist });

function teamIn(text: string): Team {
  return completedTeam(taken(read(text)).value, () => 'minted', NOW);
}

function reasonOf(text: string) {
  const result = read(text);
  if (result.kind !== 'unreadable') throw new Error(result.kind);
  expect(result.raw).toBe(text);
  return result.reason;
}

const ACTION = {
  ...{ id: 'action-1', what: 'Tag releases', factor: 'codebase' as const, item: 'releases-tagged', owner: 'Ana' },
  ...{ due: '2026-12-01', done: false, addedAt: NOW },
};
const TEAM: Team = addAction(
  setHands(
    noteAgreement(
      agree(teamOf([memberFrom(1, 'yp'), memberFrom(2, 'n')]), 'one-repository', 'partly', NOW),
      'one-repository',
      'two repositories',
    ),
    'logs-to-stdout',
    hands(3, 0, 1),
  ),
  ACTION,
);

test('a team file says what it is, and has a line for each person', () => {
  expect(written({ ...TEAM, members: [memberFrom(1, 'y')] })).toBe(`{
  "format": "twelvefold/team",
  "version": 1,
  "exportedAt": "2026-11-21T10:00:00.000Z",
  "checksum": "sha256-ee8ceea59a15327e2ec814da2146d8e8e0a7f766f780be2aff7d6280ed741e4f",
  "id": "team-1",
  "service": {"id":"service-1","name":"ledger-api","team":"Payments","description":""},
  "round": "",
  "createdAt": "2026-11-21T10:00:00.000Z",
  "weights": null,
  "checklistVersion": 1,
  "questions": null,
  "hideNames": false,
  "members": [
    {"id":"assessment-1","number":1,"name":"Ana","respondent":"Ana","source":"file","service":{"id":"service-1","name":"ledger-api"},"checklistVersion":1,"weights":null,"answers":{"one-repository":{"answer":"yes","note":"","answeredAt":"2026-11-21T10:01:00.000Z"}}}
  ],
  "hands": {"logs-to-stdout":{"yes":3,"partly":0,"no":1,"dont-know":0,"not-applicable":0}},
  "consensus": {"one-repository":{"answer":"partly","note":"two repositories","answeredAt":"2026-11-21T10:00:00.000Z"}},
  "actions": [
    {"id":"action-1","what":"Tag releases","factor":"codebase","item":"releases-tagged","owner":"Ana","due":"2026-12-01","done":false,"addedAt":"2026-11-21T10:00:00.000Z"}
  ]
}
`);
});

test('fault 35: every team comes back the same in everything, unchanged since its export, and exports to the same bytes', () => {
  fc.assert(
    fc.property(teams(checklist, wellFormedText), (given) => {
      const team = { ...given, hideNames: false };
      const text = written(team);
      expect(teamIn(text)).toEqual(team);
      expect(read(text)).toMatchObject({ changedSinceExport: false, exportedAt: NOW });
      expect(written(teamIn(text))).toBe(text);
    }),
    { numRuns: runs(150) },
  );
});

test('hidden names do not leave the browser', () => {
  const hidden = { ...TEAM, hideNames: true, actions: [] };
  expect(written(hidden)).not.toMatch(/Ana|Boris/);
  expect(teamIn(written(hidden))).toEqual(asShared(hidden));
});

test('fault 20: every cut of a team file is refused, with the place', () => {
  const text = written(TEAM);
  for (let at = 1; at < text.trimEnd().length; at += 1) expect(reasonOf(text.slice(0, at)).code).toBe('truncated');
});

test('fault 20: no single changed byte of a team file goes unseen', () => {
  const text = written(TEAM);
  for (let at = 0; at < text.length; at += 1) {
    const other = text.charAt(at) === '1' ? '2' : '1';
    const result = read(text.slice(0, at) + other + text.slice(at + 1));
    if (result.kind === 'unreadable' || result.kind === 'from-the-future') continue;
    const seen = result.changedSinceExport !== false || result.kind === 'repaired';
    const same = written(completedTeam(result.value, () => 'minted', NOW)) === text;
    if (!seen && !same) throw new Error(`byte ${at} became ${other} in silence`);
  }
});

test('fault 33: every hostile text comes back from a team file in every field as it was', () => {
  for (const hostile of HOSTILE) {
    const text = hostile.toWellFormed();
    const member = {
      ...memberFrom(1, 'y'),
      name: text,
      respondent: text,
      service: { id: 'service-1', name: text || 'x' },
    };
    const team: Team = {
      ...TEAM,
      service: { id: 'service-1', name: text, team: text, description: text },
      round: text,
      members: [member],
      consensus: { 'one-repository': { answer: 'no', note: text, answeredAt: NOW } },
      actions: [{ ...ACTION, what: text, owner: text }],
    };
    expect(teamIn(written({ ...team, round: hostile }))).toEqual(team);
  }
});

test('fault 22: keys that every object answers to are named and left out, and no prototype changes', () => {
  const record = '{"answer":"no","note":"","answeredAt":null}';
  const text = `{"format":"twelvefold/team","version":1,
    "members":[{"__proto__":{"polluted":1},"answers":{"__proto__":${record},"constructor":${record}}}],
    "hands":{"__proto__":{"yes":2},"toString":{"yes":1}},"consensus":{"hasOwnProperty":${record}}}`;
  const team = teamIn(text);
  expect([team.hands, team.consensus, team.members[0]?.answers]).toEqual([{}, {}, {}]);
  expect('polluted' in {}).toBe(false);
});

test('fault 21: a person who says one thing twice is left out and named; the others are complete', () => {
  const text = written(TEAM).replace('"name":"Ana",', '"name":"Ana","name":"Anna",');
  expect(teamIn(text).members.map(({ name }) => name)).toEqual(['Boris']);
  expect(read(text)).toMatchObject({ problems: [{ code: 'member-dropped', member: 0, found: '"name" × 2' }] });
});

test('a key that stands twice anywhere else leaves open what is meant', () => {
  expect(reasonOf(written(TEAM).replace('"round": "",', '"round": "", "round": "x",'))).toMatchObject({
    code: 'duplicate-key',
    key: 'round',
  });
});

test.each([
  ['an empty file', '', 'empty'],
  ['a web page', '<!doctype html>', 'wrong-kind'],
  ['another app’s JSON', '{"format":"other"}', 'other-app'],
  ['no format', '{"members":[]}', 'other-app'],
  ['no version', '{"format":"twelvefold/team","members":[]}', 'no-version'],
  ['no members', '{"format":"twelvefold/team","version":1}', 'no-members'],
  ['deep nesting', `{"format":"twelvefold/team","x":${'['.repeat(200)}${']'.repeat(200)}}`, 'too-deep'],
  ['too many of anything', `[${'0,'.repeat(1_000_000)}0]`, 'too-many'],
])('it is refused, and comes back as it was: %s', (_, text, code) => {
  expect(reasonOf(text).code).toBe(code);
});

test('an assessment, a backup and a team are told apart at each other’s doors', () => {
  const assessment = writeJson(assessing(answering(checklist)), { checklist, now: NOW });
  const backup = writeBackup({ assessments: [], teams: [], learning: null }, { checklist, now: NOW });
  expect(reasonOf(assessment)).toEqual({ code: 'other-file', format: 'twelvefold/assessment' });
  expect(reasonOf(backup)).toEqual({ code: 'other-file', format: 'twelvefold/backup' });
  expect(readJson(written(TEAM), { checklist })).toMatchObject({
    reason: { code: 'other-file', format: 'twelvefold/team' },
  });
});

test('fault 5: a team file of a later version is left as it is', () => {
  const text = written(TEAM).replace('"version": 1', '"version": 2');
  expect(read(text)).toEqual({ kind: 'from-the-future', version: 2, raw: text });
});

test('a text over the limit is refused before it is read', () => {
  expect(reasonOf(' '.repeat(MAX_TEAM + 1)).code).toBe('too-large');
});

test('a file that was changed by hand says so, and is read', () => {
  const text = written(TEAM).replace('Tag releases', 'Tag every release');
  expect(read(text)).toMatchObject({ kind: 'ok', changedSinceExport: true });
  const { checksum: _, ...rest } = JSON.parse(text);
  expect(read(JSON.stringify(rest))).toMatchObject({ kind: 'ok', changedSinceExport: null });
});
