import { expect, test } from 'vitest';
import { NOW, smallChecklist } from './fixtures';
import { report } from './report';
import { asShared, consensusAssessment, nextRound, shownName } from './team';
import {
  addAction,
  addByHand,
  agree,
  answerByHand,
  changeAction,
  noteAgreement,
  removeAction,
  renameMember,
} from './team-edits';
import { hands, memberFrom, teamOf } from './team-fixtures';
import { teamResult, unanimous } from './team-result';

const action = {
  id: 'action-1',
  what: 'Tag releases',
  factor: 'codebase',
  item: 'releases-tagged',
  owner: 'Ana',
  due: '2026-12-01',
  done: false,
  addedAt: NOW,
} as const;

test('somebody added by hand has the next number, and only their answers can be typed here', () => {
  const team = addByHand(teamOf([memberFrom(4, 'y')]), 'typed', 'Dana');
  expect(team.members[1]).toMatchObject({ number: 5, name: 'Dana', source: 'by-hand', answers: {} });
  const typed = answerByHand(team, 'typed', 'one-repository', 'no', NOW);
  expect(typed.members[1]?.answers['one-repository']).toEqual({ answer: 'no', note: '', answeredAt: NOW });
  expect(answerByHand(team, 'assessment-4', 'one-repository', 'no', NOW)).toEqual(team);
});

test('hidden names are shown, and leave this browser, as numbers; the names stay here', () => {
  const team = { ...teamOf([memberFrom(1, 'y')]), hideNames: true };
  expect(shownName(team, memberFrom(1, 'y'))).toBeNull();
  expect(asShared(renameMember(team, 'assessment-1', 'Somebody')).members[0]).toMatchObject({
    name: '',
    respondent: '',
  });
  expect(team.members[0]?.name).toBe('Ana');
  expect(shownName({ hideNames: false }, { name: ' ' })).toBeNull();
});

test('taking an agreed answer back keeps its note, and saying nothing at all leaves nothing', () => {
  const noted = noteAgreement(agree(teamOf([]), 'logs-to-stdout', 'yes', NOW), 'logs-to-stdout', 'seen in the logs');
  const back = agree(noted, 'logs-to-stdout', null, NOW);
  expect(back.consensus['logs-to-stdout']).toEqual({ answer: null, note: 'seen in the logs', answeredAt: null });
  expect(noteAgreement(back, 'logs-to-stdout', '').consensus).toEqual({});
});

test('what the team agreed on is an assessment of its own, reported like any other', () => {
  const team = agree(agree(teamOf([]), 'one-repository', 'yes', NOW), 'releases-tagged', 'partly', NOW);
  const made = report(smallChecklist, consensusAssessment({ ...team, weights: { codebase: 'low' } }), NOW);
  expect(made.assessment).toMatchObject({ id: 'team-1', service: { id: 'service-1' }, respondent: '' });
  expect(made.score.value).toBe(75);
  expect(made.score.movedFactors).toEqual(['codebase']);
});

test('what everybody answered alike can be offered; a single voice, a don’t know and what is agreed already are not', () => {
  const team = teamOf([memberFrom(1, 'ypyda'), memberFrom(2, 'yp-da'), memberFrom(3, '-n-da')], {
    hands: { 'process-types': hands(0, 0, 3) },
  });
  const offered = (given: typeof team) =>
    unanimous(teamResult(smallChecklist, given)).map(({ item, answer }) => [item.id, answer]);
  expect(offered(team)).toEqual([
    ['one-repository', 'yes'],
    ['publishable-today', 'not-applicable'],
    ['process-types', 'no'],
  ]);
  expect(offered(agree(team, 'one-repository', 'yes', NOW))).toHaveLength(2);
});

test('an action can be changed, done and taken away', () => {
  const team = addAction(teamOf([]), action);
  expect(changeAction(team, 'action-1', { done: true, owner: 'Boris' }).actions).toEqual([
    { ...action, done: true, owner: 'Boris' },
  ]);
  expect(removeAction(team, 'action-1').actions).toEqual([]);
});

test('the next round asks the same of nobody yet, and brings along what was not done', () => {
  const team = addAction(addAction(teamOf([memberFrom(1, 'y')]), action), { ...action, id: 'action-2', done: true });
  const next = nextRound(agree(team, 'one-repository', 'yes', NOW), {
    id: 'team-2',
    round: 'Q1',
    now: '2027-02-01T10:00:00.000Z',
  });
  expect(next).toMatchObject({
    id: 'team-2',
    service: team.service,
    round: 'Q1',
    members: [],
    hands: {},
    consensus: {},
  });
  expect(next.actions).toEqual([action]);
});
