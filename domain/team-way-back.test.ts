import { expect, test } from 'vitest';
import { NOW } from './fixtures';
import type { Action, Team } from './team';
import {
  addAction,
  agree,
  answerByHand,
  changeAction,
  noteAgreement,
  removeAction,
  removeMember,
  renameMember,
} from './team-edits';
import { answersFrom, hands, memberFrom, teamOf } from './team-fixtures';
import { setHands } from './team-hands';
import { updateTeam } from './team-update';
import { takenBack } from './team-way-back';

const LATER = '2026-11-28T10:00:00.000Z';
const LAST = '2026-11-28T11:00:00.000Z';
const action = (id: string, change: Partial<Action> = {}): Action => ({
  ...{ id, what: `Do ${id}`, factor: null, item: null, owner: 'Ana', due: null, done: false, addedAt: NOW },
  ...change,
});
const HERE = [action('a-1'), action('a-2'), action('a-3')].reduce(
  addAction,
  agree(teamOf([memberFrom(1, 'yp'), memberFrom(2, 'n', { source: 'by-hand' })]), 'one-repository', 'partly', NOW),
);
/** A file of the team in which everything went on. */
const THERE: Team = {
  ...HERE,
  members: [memberFrom(1, 'yp', { answers: answersFrom('nn', 90) }), memberFrom(3, 'y')],
  consensus: {
    'one-repository': { answer: 'yes', note: 'one now', answeredAt: LATER },
    'logs-to-stdout': { answer: 'no', note: '', answeredAt: LATER },
  },
  hands: { 'logs-to-stdout': hands(1, 2, 3) },
  actions: [action('a-2', { done: true, owner: 'Boris' }), action('a-4')],
};
const IMPORTED = updateTeam(HERE, THERE).team;
/** The import undone after `change`, in this tab or another one. */
const undoneAfter = (change: (team: Team) => Team) => takenBack(HERE, IMPORTED, change(IMPORTED));

test('an import that nobody touched since is taken back whole', () => {
  expect(undoneAfter((team) => team)).toEqual(HERE);
});

test('what has nothing to do with the import stays as it was made since', () => {
  const since = (team: Team) => {
    const joined = { ...team, members: [...team.members, memberFrom(4, 'd')] };
    return addAction(agree({ ...joined, round: 'Q4', hideNames: true }, 'releases-tagged', 'no', LAST), action('a-5'));
  };
  expect(undoneAfter(since)).toEqual(since(HERE));
});

test('an agreement that was changed since stays, and only its imported note goes', () => {
  const { consensus } = undoneAfter((team) => agree(team, 'one-repository', 'no', LAST));
  expect(consensus).toEqual({ 'one-repository': { answer: 'no', note: '', answeredAt: LAST } });
});

test('the same agreement given again is an agreement of its own', () => {
  const { consensus } = undoneAfter((team) => agree(team, 'logs-to-stdout', 'no', LAST));
  expect(consensus['logs-to-stdout']).toEqual({ answer: 'no', note: '', answeredAt: LAST });
});

test('a note that was written since stays without the answer that came with the import', () => {
  const { consensus } = undoneAfter((team) => noteAgreement(team, 'logs-to-stdout', 'seen by Ana'));
  expect(consensus['logs-to-stdout']).toEqual({ answer: null, note: 'seen by Ana', answeredAt: null });
});

test('an agreement that was taken back since does not come again', () => {
  expect(undoneAfter((team) => agree(team, 'one-repository', null, LAST)).consensus['one-repository']).toEqual({
    answer: null,
    note: '',
    answeredAt: null,
  });
});

test('answers that came since stay, question by question', () => {
  const typed = { answer: 'dont-know', note: '', answeredAt: LAST } as const;
  const { members } = undoneAfter((team) => ({
    ...team,
    members: team.members.map((each) =>
      each.number === 1 ? { ...each, answers: { ...each.answers, 'one-repository': typed } } : each,
    ),
  }));
  expect(members[0]?.answers).toEqual({ ...HERE.members[0]?.answers, 'one-repository': typed });
});

test('somebody who came with the import and was renamed, or whose action was ticked, stays whole', () => {
  const renamed = undoneAfter((team) => renameMember(team, 'assessment-3', 'Chaeyoung'));
  expect(renamed.members.map(({ name }) => name)).toEqual(['Ana', 'Boris', 'Chaeyoung']);
  const ticked = undoneAfter((team) => changeAction(team, 'a-4', { done: true }));
  expect(ticked.actions.map(({ id, done }) => [id, done])).toEqual([
    ['a-1', false],
    ['a-2', false],
    ['a-3', false],
    ['a-4', true],
  ]);
});

test('an action keeps the field that was changed since, and loses those of the import', () => {
  const { actions } = undoneAfter((team) => changeAction(team, 'a-2', { owner: 'Dana' }));
  expect(actions[1]).toEqual(action('a-2', { owner: 'Dana' }));
});

test('a show of hands that was counted again since is one count and stays whole', () => {
  const recounted = (team: Team) => setHands(team, 'logs-to-stdout', hands(1, 2, 4));
  expect(undoneAfter(recounted).hands).toEqual({ 'logs-to-stdout': hands(1, 2, 4) });
});

test('what somebody took out since stays out', () => {
  const since = (team: Team) => removeAction(removeMember(team, 'assessment-1'), 'a-2');
  expect(undoneAfter(since)).toEqual(since(HERE));
});

test('a removal is taken back to its place, and whoever handed in again meanwhile stays as they are by then', () => {
  const without = removeAction(removeMember(HERE, 'assessment-2'), 'a-2');
  expect(takenBack(HERE, without, without)).toEqual(HERE);
  const again = { ...without, members: [...without.members, memberFrom(5, 'yyy', { id: 'assessment-2' })] };
  expect(takenBack(HERE, without, again).members[1]?.answers).toEqual(answersFrom('yyy', 5));
});

test('answers typed for somebody are taken back one by one, and leave no empty ones behind', () => {
  const typed = answerByHand(HERE, 'assessment-2', 'logs-to-stdout', 'yes', LATER);
  expect(takenBack(HERE, typed, typed)).toEqual(HERE);
});

test('what everybody answered alike is given back, but not where the room has agreed on something else since', () => {
  const team = teamOf([memberFrom(1, 'yn'), memberFrom(2, 'yn')]);
  const alike = agree(agree(team, 'one-repository', 'yes', NOW), 'logs-to-stdout', 'no', NOW);
  const now = noteAgreement(agree(alike, 'one-repository', 'partly', LATER), 'logs-to-stdout', 'for now');
  expect(takenBack(team, alike, now).consensus).toEqual({
    'one-repository': { answer: 'partly', note: '', answeredAt: LATER },
    'logs-to-stdout': { answer: null, note: 'for now', answeredAt: null },
  });
});
