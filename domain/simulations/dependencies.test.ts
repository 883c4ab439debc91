import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { type Action, init, reduce, type State, verdict } from './dependencies';
import { type Arrangement, MACHINES } from './dependencies-machines';
import type { Preset } from './simulation';

const everywhere: Action[] = MACHINES.map((machine) => ({ type: 'deploy', machine }));
const play = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
const deployed = (to: Partial<Arrangement>): State => play(init('fixed'), { type: 'set', to }, ...everywhere);
const states = (state: State) => verdict(state).checks.map(({ state }) => state);
const fates = (state: State, machine: (typeof MACHINES)[number]) => state.tried[machine]?.map(({ fate }) => fate);

test('undeclared needs work on the laptop that happens to have them, and nowhere else', () => {
  const state = play(init('broken'), ...everywhere);
  expect(states(state)).toEqual(['holds', 'breaks', 'breaks']);
  expect(fates(state, 'laptop')).toEqual(['lucky', 'lucky', 'lucky']);
  expect(fates(state, 'newcomer')).toEqual(['missing', 'missing', 'missing']);
  expect(fates(state, 'production')).toEqual(['missing', 'leaked', 'missing']);
});

test('manifest, lock, isolation and a bundled tool together hold on every machine', () => {
  expect(verdict(play(init('fixed'), ...everywhere)).solved).toBe(true);
  expect(verdict(play(init('fixed'), ...everywhere.slice(1))).solved).toBe(false);
});

test('each of the four alone is missed somewhere', () => {
  expect(states(deployed({ manifest: 'by-hand' }))).toEqual(['breaks', 'breaks', 'breaks']);
  expect(states(deployed({ lock: 'ranges' }))).toEqual(['holds', 'holds', 'breaks']);
  expect(states(deployed({ isolation: 'shared' }))).toEqual(['holds', 'holds', 'breaks']);
  expect(states(deployed({ tool: 'borrowed' }))).toEqual(['breaks', 'breaks', 'breaks']);
});

test('a range without a lock resolves to another version once that is released', () => {
  const state = deployed({ lock: 'ranges' });
  expect(state.tried.newcomer?.[1]).toMatchObject({ version: '4.1.0', origin: 'registry' });
  expect(state.tried.production?.[1]).toMatchObject({ version: '4.2.0', fate: 'drifted' });
});

test('a locked version in a shared folder gives way to the neighbour that installs after it', () => {
  expect(deployed({ isolation: 'shared' }).tried.production?.[1]).toMatchObject({ version: '3.9.0', fate: 'leaked' });
});

test('isolation makes an undeclared tool fail at once, on the laptop where it is written', () => {
  expect(fates(deployed({ tool: 'borrowed' }), 'laptop')).toEqual(['right', 'right', 'missing']);
});

test('a step tries the next machine, and the last step changes nothing', () => {
  const done = play(init('fixed'), { type: 'next' }, { type: 'next' }, { type: 'next' });
  expect(verdict(done).solved).toBe(true);
  expect(reduce(done, { type: 'next' })).toBe(done);
});

test('changing the arrangement begins a new trial', () => {
  const state = reduce(deployed({}), { type: 'set', to: { lock: 'ranges' } });
  expect(states(state)).toEqual(['untried', 'untried', 'untried']);
});

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('deploy' as const), machine: fc.constantFrom(...MACHINES) }),
  fc.constant<Action>({ type: 'next' }),
  fc.record({
    type: fc.constant('set' as const),
    to: fc.constantFrom<Partial<Arrangement>>(
      { manifest: 'by-hand' },
      { manifest: 'listed' },
      { lock: 'ranges' },
      { lock: 'locked' },
      { isolation: 'shared' },
      { isolation: 'isolated' },
      { tool: 'borrowed' },
      { tool: 'bundled' },
    ),
  }),
);

test('however it is played, it is solved only when all four hold and every machine was tried', () => {
  fc.assert(
    fc.property(fc.constantFrom<Preset>('broken', 'fixed'), fc.array(actions, { maxLength: 30 }), (preset, steps) => {
      const state = play(init(preset), ...steps);
      const { solved, checks } = verdict(state);
      const { manifest, lock, isolation, tool } = state;
      const right = manifest === 'listed' && lock === 'locked' && isolation === 'isolated' && tool === 'bundled';
      expect(solved).toBe(right && MACHINES.every((machine) => state.tried[machine]));
      if (solved) expect(checks.every(({ failures }) => failures === 0)).toBe(true);
      expect(new Set(state.log.map(({ id }) => id)).size).toBe(state.log.length);
    }),
    { numRuns: runs(200) },
  );
});
