import { expect, test } from 'vitest';
import { NOW } from './fixtures';
import type { Action } from './team';
import { addAction, agree, changeAction, noteAgreement } from './team-edits';
import { hands, memberFrom, teamOf } from './team-fixtures';
import { setHands } from './team-hands';
import { updateTeam } from './team-update';

const LATER = '2026-11-28T10:00:00.000Z';
const ACTION: Action = {
  id: 'action-1',
  what: 'Tag releases',
  factor: 'codebase',
  item: null,
  owner: 'Ana',
  due: null,
  done: false,
  addedAt: NOW,
};
const HERE = addAction(
  agree(teamOf([memberFrom(1, 'yp'), memberFrom(2, 'n')]), 'one-repository', 'partly', NOW),
  ACTION,
);
const NOTHING = { added: [], updated: [], agreed: [], hands: [], actions: [] };

test('a file that says the same changes nothing', () => {
  expect(updateTeam(HERE, structuredClone(HERE))).toEqual({ team: HERE, ...NOTHING });
});

test('a report without its people takes nobody away, nor what it does not tell', () => {
  const here = setHands(HERE, 'logs-to-stdout', hands(1, 0, 0));
  const report = { ...here, members: [], hands: {}, actions: [], consensus: {} };
  expect(updateTeam(here, report)).toEqual({ team: here, ...NOTHING });
});

test('an action ticked in the file is done here, and one that was added there is added', () => {
  const file = addAction(changeAction(HERE, 'action-1', { done: true }), { ...ACTION, id: 'action-2', what: 'New' });
  const { team, actions } = updateTeam(HERE, file);
  expect(team.actions.map(({ id, done }) => [id, done])).toEqual([
    ['action-1', true],
    ['action-2', false],
  ]);
  expect(actions).toEqual(['action-1', 'action-2']);
});

test('the newer agreement stands, and so does one that was changed in the file by hand', () => {
  const byHand = { ...HERE, consensus: { 'one-repository': { answer: 'no', note: '', answeredAt: NOW } } } as const;
  expect(updateTeam(HERE, byHand)).toMatchObject({ agreed: ['one-repository'], team: { consensus: byHand.consensus } });
  const newer = agree(HERE, 'one-repository', 'yes', LATER);
  expect(updateTeam(newer, HERE)).toEqual({ team: newer, ...NOTHING });
  expect(updateTeam(HERE, newer).team).toEqual(newer);
  const noted = noteAgreement(HERE, 'releases-tagged', 'by CI');
  expect(updateTeam(HERE, noted).agreed).toEqual(['releases-tagged']);
});

test('people of the file join, and those who are here are brought up to date', () => {
  const file = { ...HERE, members: [memberFrom(1, 'yp'), memberFrom(2, 'nyy'), memberFrom(3, 'd')] };
  const { team, added, updated } = updateTeam(HERE, file);
  expect([added, updated]).toEqual([['assessment-3'], ['assessment-2']]);
  expect(team.members.map(({ number }) => number)).toEqual([1, 2, 3]);
});
