import { expect, test } from 'vitest';
import { hands, memberFrom, teamOf } from './team-fixtures';
import { adoptHands, counted, countedTwice, handsOf, MAX_HANDS, notIn, setHands, withCount } from './team-hands';

const ITEM = 'one-repository';

test('hands are whole numbers that a room can hold, and none at all are no show of hands', () => {
  const team = setHands(teamOf([]), ITEM, hands(2.9, -1, Number.NaN, 1e9));
  expect(team.hands[ITEM]).toEqual(hands(2, 0, 0, MAX_HANDS));
  expect(setHands(team, ITEM, hands(0, 0, 0)).hands).toEqual({});
  expect(setHands(team, ITEM, null).hands).toEqual({});
});

test('one more and one fewer keep to the same bounds, and the last hand that goes down ends the show', () => {
  expect(withCount(null, 'yes', 1)).toEqual(hands(1, 0, 0));
  expect(withCount(hands(1, 2, 0), 'partly', 3)).toEqual(hands(1, 3, 0));
  expect(withCount(hands(MAX_HANDS, 0, 0), 'yes', MAX_HANDS + 1)).toEqual(hands(MAX_HANDS, 0, 0));
  expect(withCount(hands(1, 1, 0), 'yes', -1)).toEqual(hands(0, 1, 0));
  expect(withCount(hands(1, 1, 0), 'yes', Number.NaN)).toEqual(hands(0, 1, 0));
  expect(withCount(hands(1, 0, 0), 'yes', 0)).toBeNull();
});

test('what is no number is no hand', () => {
  expect(counted({ yes: '3', no: null, partly: {} })).toBeNull();
  expect(counted({ yes: Number.POSITIVE_INFINITY })).toEqual(hands(MAX_HANDS, 0, 0));
});

test('a question named like a property of every object has no hands until they are counted', () => {
  expect(handsOf(teamOf([]), 'constructor')).toBeNull();
});

test('hands that were counted alone join a team, but never over what the team counted itself', () => {
  const alone = { [ITEM]: hands(9, 0, 0), 'logs-to-stdout': hands(0, 0, 4) };
  const team = setHands(teamOf([memberFrom(1, 'y')]), ITEM, hands(1, 1, 1));
  const joined = adoptHands(team, alone);
  expect(joined).toEqual({ ...team, hands: { [ITEM]: hands(1, 1, 1), 'logs-to-stdout': hands(0, 0, 4) } });
  expect(notIn(joined, alone)).toEqual({});
});

test('hands that did not arrive in a team are kept alone', () => {
  const alone = { [ITEM]: hands(9, 0, 0), 'logs-to-stdout': hands(0, 0, 4) };
  expect(notIn(setHands(teamOf([]), ITEM, hands(9, 0, 0)), alone)).toEqual({ 'logs-to-stdout': hands(0, 0, 4) });
  expect(notIn(null, alone)).toEqual(alone);
});

test('who answered and raised a hand counts twice, and how many may have is told only where there are both', () => {
  const members = [memberFrom(1, 'y'), memberFrom(2, 'd'), memberFrom(3, '-')];
  expect(countedTwice(teamOf(members, { hands: { [ITEM]: hands(3, 1, 0, 4) } }), ITEM)).toEqual({
    people: 2,
    hands: 8,
  });
  expect(countedTwice(teamOf(members), ITEM)).toBeNull();
  expect(countedTwice(teamOf([memberFrom(3, '-')], { hands: { [ITEM]: hands(3, 1, 0) } }), ITEM)).toBeNull();
});
