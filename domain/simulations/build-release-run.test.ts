import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import type { Action, State } from './build-release-run';
import { init, reduce, refusal, verdict } from './build-release-run';
import { current } from './build-release-run-ledger';

const play = (state: State, ...actions: Action[]) => actions.reduce(reduce, state);
const stateOf = (state: State, code: string) => verdict(state).checks.find((each) => each.code === code)?.state;

const REBOOT: Action = { type: 'reboot' };
const CHANGE: Action = { type: 'change' };
const SHIP: Action = { type: 'ship' };
const BACK: Action = { type: 'back' };

test('where starting installs, one reboot while the registry is down stops the service', () => {
  const state = play(init('broken'), REBOOT);
  expect(state.up).toBe(false);
  expect(stateOf(state, 'restarts')).toBe('breaks');
  expect(state.log.at(-1)).toMatchObject({ code: 'registry', tone: 'bad' });
});

test('where the build installs, the same reboot needs nobody', () => {
  const state = play(init('broken'), { type: 'install', option: 'build' }, REBOOT);
  expect(state.up).toBe(true);
  expect(stateOf(state, 'restarts')).toBe('holds');
});

test('an edit in a live container is in no release, and the next start is without it', () => {
  const edited = play(init('broken'), { type: 'install', option: 'build' }, CHANGE);
  expect(edited.ledger).toEqual(init('broken').ledger);
  const rebooted = play(edited, REBOOT);
  expect(rebooted.edited).toBe(false);
  expect(stateOf(rebooted, 'lasts')).toBe('breaks');
});

test('a changed setting is the next release of the same build, and a reboot starts it again', () => {
  const state = play(init('fixed'), CHANGE);
  expect(current(state)).toEqual({ number: 42, build: 218, config: 62, faulty: false });
  expect(state.builds).toEqual([217, 218]);
  expect(stateOf(state, 'lasts')).toBe('untried');
  expect(stateOf(play(state, REBOOT), 'lasts')).toBe('holds');
});

test('under one tag a bad release overwrites the good one, and there is nothing to go back to', () => {
  const state = play(init('fixed'), { type: 'naming', option: 'tag' }, CHANGE, SHIP, BACK);
  expect(current(state).faulty).toBe(true);
  expect(stateOf(state, 'returns')).toBe('breaks');
});

test('under numbers, going back moves the pointer and touches no line of the ledger', () => {
  const shipped = play(init('fixed'), CHANGE, SHIP);
  const state = play(shipped, BACK);
  expect(state.running).toBe(42);
  expect(state.ledger).toBe(shipped.ledger);
  expect(stateOf(state, 'returns')).toBe('holds');
});

test('going back does not help processes that cannot start', () => {
  const state = play(init('fixed'), { type: 'install', option: 'start' }, SHIP, BACK);
  expect(state.running).toBe(41);
  expect(state.up).toBe(false);
  expect(stateOf(state, 'returns')).toBe('untried');
});

test('the fixed arrangement is solved by a change, a reboot, a bad release and the way back', () => {
  const state = play(init('fixed'), CHANGE, REBOOT, SHIP);
  expect(verdict(state).solved).toBe(false);
  expect(verdict(play(state, BACK)).solved).toBe(true);
});

test('any one habit of the broken arrangement keeps it from being solved', () => {
  const habits: Action[] = [
    { type: 'install', option: 'start' },
    { type: 'change-by', option: 'edit' },
    { type: 'naming', option: 'tag' },
  ];
  for (const habit of habits) {
    expect(verdict(play(init('fixed'), habit, CHANGE, REBOOT, SHIP, BACK)).solved).toBe(false);
  }
});

test('a new choice begins the night again and forgets what failed under the old one', () => {
  const state = play(init('broken'), REBOOT, { type: 'naming', option: 'number' });
  expect(verdict(state).checks.map(({ failures }) => failures)).toEqual([0, 0, 0]);
  expect([state.up, state.running, state.install]).toEqual([true, 41, 'start']);
});

test('what is not possible changes nothing: leaving a sound release, shipping on top of a bad one, changing twice', () => {
  const fresh = init('fixed');
  expect(reduce(fresh, BACK)).toBe(fresh);
  const bad = play(fresh, CHANGE, SHIP);
  expect(reduce(bad, SHIP)).toBe(bad);
  expect(reduce(bad, CHANGE)).toBe(bad);
  expect(refusal(play(init('broken'), REBOOT), 'change')).toBe('is-down');
});

const actions = fc.array(
  fc.constantFrom<Action>(
    REBOOT,
    CHANGE,
    SHIP,
    BACK,
    { type: 'install', option: 'start' },
    { type: 'install', option: 'build' },
    { type: 'change-by', option: 'edit' },
    { type: 'change-by', option: 'release' },
    { type: 'naming', option: 'tag' },
    { type: 'naming', option: 'number' },
  ),
  { maxLength: 40 },
);

test('whatever is done, releases are only ever added, and what runs is one of them', () => {
  fc.assert(
    fc.property(fc.constantFrom('broken' as const, 'fixed' as const), actions, (preset, each) => {
      let state = init(preset);
      for (const action of each) {
        const next = reduce(state, action);
        const begun = 'option' in action && next !== state;
        if (!begun) expect(next.ledger.slice(0, state.ledger.length)).toEqual(state.ledger);
        expect(next.ledger).toContain(current(next));
        expect(next.lost).not.toContain(next.running);
        state = next;
      }
    }),
    { numRuns: runs(300) },
  );
});

test('whatever is done, solved means that nothing failed under the habits that now hold', () => {
  fc.assert(
    fc.property(fc.constantFrom('broken' as const, 'fixed' as const), actions, (preset, each) => {
      const state = play(init(preset), ...each);
      const { solved, checks } = verdict(state);
      if (!solved) return;
      expect(checks.every(({ failures }) => failures === 0)).toBe(true);
      expect([state.install, state.change, state.naming]).toEqual(['build', 'release', 'number']);
      expect(state.up).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
