import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { type Action, init, obstacle, PORTS, reduce, type State, verdict } from './port-binding';
import type { Preset } from './simulation';

const start: Action = { type: 'start' };
const call: Action = { type: 'call' };
const step: Action = { type: 'step' };
const play = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
const called = (state: State): State => play(state, start, call, step, step);
const fates = ({ requests }: State) => requests.map(({ fate }) => fate);
const failures = (state: State) => verdict(state).checks.map(({ failures: n }) => n);

test('two apps with one number in their code: the second one dies when it starts', () => {
  const state = reduce(init('broken'), start);
  expect(state.apps).toEqual({ ledger: 'listening', shop: 'died' });
  expect(state.log.at(-1)).toMatchObject({ code: 'taken', values: { app: 'storefront', port: 8080 } });
  expect(verdict(state).checks[0]).toMatchObject({ state: 'breaks', failures: 1 });
});

test('a server on 127.0.0.1 runs, and nobody outside the host can reach it', () => {
  const state = called(init('broken'));
  expect(fates(state)).toEqual(['loopback', 'loopback', 'no-caller']);
  expect(verdict(state).solved).toBe(false);
});

test('ports from the environment, every interface and a rule for each hostname serve both apps', () => {
  const state = called(init('fixed'));
  expect(fates(state)).toEqual(['answered', 'answered', 'answered']);
  expect(failures(state)).toEqual([0, 0, 0]);
  expect(verdict(state).solved).toBe(true);
});

test('reading PORT does not help while both are handed the same number, and the wrong app answers', () => {
  const state = called(reduce(init('fixed'), { type: 'port', app: 'shop', port: 5001 }));
  expect(state.apps.shop).toBe('died');
  expect(fates(state)).toEqual(['answered', 'wrong-app', 'no-caller']);
});

test('one rule for everything leads to a port on which nobody listens', () => {
  const state = called(reduce(init('fixed'), { type: 'set', to: { routes: 'one-rule' } }));
  expect(fates(state)).toEqual(['nobody', 'nobody', 'nobody']);
  expect(failures(state)).toEqual([0, 2, 1]);
});

test('a port in the code and rules for assigned ports miss each other', () => {
  const state = called(reduce(init('fixed'), { type: 'set', to: { source: 'fixed' } }));
  expect(fates(state)).toEqual(['nobody', 'nobody', 'no-caller']);
});

test('the app with the fixed port gets the requests of both hostnames from the one rule', () => {
  const state = called(reduce(init('broken'), { type: 'set', to: { address: 'every-interface' } }));
  expect(fates(state)).toEqual(['answered', 'wrong-app', 'no-caller']);
});

test('a request takes one hop in a step, and the last step changes nothing', () => {
  const state = play(init('fixed'), start, call);
  expect(state.requests.map(({ at }) => at)).toEqual([1, 1, 1]);
  expect(obstacle(state, 'call')).toBe('on-the-way');
  const ended = play(state, step, step);
  expect(reduce(ended, step)).toBe(ended);
});

test('a change of the arrangement stops both apps and begins a new trial', () => {
  const state = reduce(called(init('broken')), { type: 'port', app: 'shop', port: 5002 });
  expect(state.apps).toEqual({ ledger: 'stopped', shop: 'stopped' });
  expect(verdict(state).checks.map(({ state: s }) => s)).toEqual(['untried', 'untried', 'untried']);
});

const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(start, call, step) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('port' as const),
      app: fc.constantFrom('ledger' as const, 'shop' as const),
      port: fc.oneof(fc.integer({ min: 4990, max: 5012 }), fc.constant(Number.NaN)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Action>(
      { type: 'set', to: { source: 'fixed' } },
      { type: 'set', to: { source: 'variable' } },
      { type: 'set', to: { address: 'loopback' } },
      { type: 'set', to: { address: 'every-interface' } },
      { type: 'set', to: { routes: 'one-rule' } },
      { type: 'set', to: { routes: 'rule-each' } },
    ),
  },
);

test('however it is played, ports stay in range and it is solved only when every request was answered', () => {
  fc.assert(
    fc.property(fc.constantFrom<Preset>('broken', 'fixed'), fc.array(actions, { maxLength: 50 }), (preset, deeds) => {
      const state = play(init(preset), ...deeds);
      for (const port of Object.values(state.ports)) {
        expect(port).toBeGreaterThanOrEqual(PORTS.min);
        expect(port).toBeLessThanOrEqual(PORTS.max);
      }
      if (!verdict(state).solved) return;
      expect(failures(state)).toEqual([0, 0, 0]);
      expect(state.ports.ledger).not.toBe(state.ports.shop);
      expect(state.requests).toHaveLength(3);
      expect(state.requests.every(({ at, fate }) => at === 3 && fate === 'answered')).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
