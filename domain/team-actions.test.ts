import { expect, test } from 'vitest';
import { NOW } from './fixtures';
import { nextRound } from './team';
import { changedIn, isFromBefore, isLate, ownersIn } from './team-actions';
import { addAction, changeAction } from './team-edits';
import { memberFrom, teamOf } from './team-fixtures';

const due = (day: string | null, done = false) => ({ due: day, done });

test('an action is late from the day after the one it is due, unless it is done or has no day', () => {
  expect(isLate(due('2026-12-01'), '2026-12-01')).toBe(false);
  expect(isLate(due('2026-12-01'), '2026-12-02')).toBe(true);
  expect(isLate(due('2026-12-01', true), '2026-12-02')).toBe(false);
  expect(isLate(due(null), '2026-12-02')).toBe(false);
});

test('what was added in the round before comes from before, and what is added in this one does not', () => {
  const later = '2026-12-24T10:00:00.000Z';
  const action = { id: 'a-1', what: 'Tag', factor: null, item: null, owner: '', due: null, done: false, addedAt: NOW };
  const next = nextRound(addAction(teamOf([]), action), { id: 'team-2', round: '', now: later });
  expect(next.actions.map((each) => isFromBefore(each, next))).toEqual([true]);
  expect(isFromBefore({ addedAt: later }, next)).toBe(false);
  expect(isFromBefore({ addedAt: null }, next)).toBe(false);
});

test('the same moment told in another zone is the same moment', () => {
  expect(isFromBefore({ addedAt: '2026-12-24T09:30:00.000Z' }, { createdAt: '2026-12-24T11:00:00+02:00' })).toBe(false);
});

test('editing an action changes what was edited: a tick that somebody set while the form was open stays', () => {
  const action = { id: 'a-1', what: 'Tag', factor: null, item: null, owner: '', due: null, done: false, addedAt: NOW };
  const { id, addedAt: _, ...form } = action;
  const ticked = changeAction(addAction(teamOf([]), action), id, { done: true });
  const saved = changeAction(ticked, id, changedIn(form, { ...form, owner: 'Ana' }));
  expect(saved.actions).toEqual([{ ...action, owner: 'Ana', done: true }]);
});

test('an owner is one of the people, by name and once, or whoever owns something already; hidden names are not offered', () => {
  const action = { id: 'a', what: 'Tag', factor: null, item: null, due: null, done: false, addedAt: null };
  const members = [memberFrom(1, 'y'), memberFrom(2, 'y', { name: '  ' }), memberFrom(3, 'n', { name: 'Ana' })];
  const team = teamOf(members, {
    actions: [
      { ...action, owner: 'Ops' },
      { ...action, id: 'b', owner: '' },
    ],
  });
  expect(ownersIn(team)).toEqual(['Ana', 'Ops']);
  expect(ownersIn({ ...team, hideNames: true })).toEqual(['Ops']);
});
