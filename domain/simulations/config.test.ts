import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import type { Action, State } from './config';
import { init, leaks, reduce, verdict, wrongAt } from './config';
import type { Place, Setting } from './config-world';
import { inRepository, PLACES, SETTINGS, TRAITS, valueAt } from './config-world';

const play = (state: State, ...actions: Action[]) => actions.reduce(reduce, state);
const stateOf = (state: State, code: string) => verdict(state).checks.find((each) => each.code === code)?.state;
const put = (setting: Setting, place: Place): Action => ({ type: 'place', setting, place });

const PUBLISH: Action = { type: 'publish' };
const PROMOTE: Action = { type: 'promote' };
const ADD: Action = { type: 'add' };
const EVENTS = [PUBLISH, PROMOTE, ADD];

test('publishing the broken arrangement gives away both credentials', () => {
  const state = play(init('broken'), PUBLISH);
  expect(leaks(state)).toEqual(['DATABASE_URL', 'STRIPE_API_KEY']);
  expect(stateOf(state, 'secrets')).toBe('breaks');
  expect(state.log.at(-1)).toMatchObject({ code: 'leaked', tone: 'bad', values: { setting: 'STRIPE_API_KEY' } });
});

test('promoting the broken arrangement connects production to the database of staging', () => {
  const state = play(init('broken'), PROMOTE);
  expect(wrongAt(state, 'production')).toEqual(['DATABASE_URL', 'STRIPE_API_KEY', 'PUBLIC_URL']);
  expect(state.log.map(({ code }) => code)).toContain('wrong-DATABASE_URL');
  expect(stateOf(state, 'one-build')).toBe('breaks');
});

test('the fixed arrangement survives all three events, in any order', () => {
  for (const events of [EVENTS, EVENTS.toReversed(), [PROMOTE, ADD, PUBLISH]]) {
    expect(verdict(play(init('fixed'), ...events)).solved).toBe(true);
  }
});

test('two events of three are not enough to call it solved', () => {
  for (const left of EVENTS) {
    expect(verdict(play(init('fixed'), ...EVENTS.filter((each) => each !== left))).solved).toBe(false);
  }
});

test('a secret among the variables is shown to whoever copies them for a new deploy', () => {
  const state = play(init('fixed'), put('STRIPE_API_KEY', 'variable'), PUBLISH);
  expect(leaks(state)).toEqual([]);
  expect(leaks(reduce(state, ADD))).toEqual(['STRIPE_API_KEY']);
});

test('a value that is the same everywhere, kept as a variable, is missing from a new deploy', () => {
  const state = play(init('fixed'), put('ROUTES', 'variable'), ...EVENTS);
  expect(wrongAt(state, 'demo')).toEqual(['ROUTES']);
  expect(verdict(state).checks.map(({ state: each }) => each)).toEqual(['holds', 'holds', 'breaks']);
});

test('a default in the code cannot be overridden; one in the default file can', () => {
  expect(valueAt('POOL_SIZE', 'code', 'demo')).toBe('fixed');
  expect(valueAt('POOL_SIZE', 'default', 'demo')).toBe('own');
  expect(valueAt('POOL_SIZE', 'code', 'production')).toBe('default');
});

test('a harmless value in the secret store fails nothing, and costs somebody a key', () => {
  const state = play(init('fixed'), put('PUBLIC_URL', 'secret'), ...EVENTS);
  expect(verdict(state).solved).toBe(true);
  expect(state.log.map(({ code }) => code)).toContain('locked');
});

test('only places that answer both questions rightly can be solved', () => {
  for (const setting of SETTINGS) {
    for (const place of PLACES) {
      const { varies, secret } = TRAITS[setting];
      const { solved } = verdict(play(init('fixed'), put(setting, place), ...EVENTS));
      const keeps = secret
        ? place === 'secret'
        : varies === 'yes'
          ? !inRepository(place)
          : varies === 'seldom'
            ? place === 'default'
            : inRepository(place);
      expect(solved, `${setting} in ${place}`).toBe(keeps);
    }
  }
});

test('moving a setting takes the events back, with what they showed', () => {
  const state = play(init('broken'), ...EVENTS, put('DATABASE_URL', 'secret'));
  expect(verdict(state).checks.every((each) => each.state === 'untried' && each.failures === 0)).toBe(true);
});

test('an event happens once, and moving a setting to where it is changes nothing', () => {
  const state = play(init('broken'), ...EVENTS);
  for (const event of EVENTS) expect(reduce(state, event)).toBe(state);
  expect(reduce(state, put('PUBLIC_URL', 'code'))).toBe(state);
});

const actions = fc.array(
  fc.oneof(
    fc.constantFrom(...EVENTS),
    fc.record({
      type: fc.constant('place' as const),
      setting: fc.constantFrom(...SETTINGS),
      place: fc.constantFrom(...PLACES),
    }),
  ),
  { maxLength: 40 },
);

test('whatever is done, solved means that every event happened, no secret is in print and no deploy has a wrong value', () => {
  fc.assert(
    fc.property(fc.constantFrom('broken' as const, 'fixed' as const), actions, (preset, each) => {
      const state = play(init(preset), ...each);
      const { solved, checks } = verdict(state);
      for (const { failures, state: shown } of checks) expect(failures > 0).toBe(shown === 'breaks');
      if (!solved) return;
      expect([state.published, state.promoted, state.added]).toEqual([true, true, true]);
      expect(SETTINGS.filter((s) => TRAITS[s].secret && state.places[s] !== 'secret')).toEqual([]);
      expect(wrongAt(state, 'demo')).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});
