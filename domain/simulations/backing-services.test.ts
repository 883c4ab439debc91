import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { type Action, init, obstacle, reduce, type State, verdict } from './backing-services';
import { clock, NIGHT } from './backing-services-night';
import type { Arrangement } from './backing-services-work';
import type { Preset } from './simulation';

const fail: Action = { type: 'break' };
const attach: Action = { type: 'attach' };
const release: Action = { type: 'release' };
const step: Action = { type: 'step' };
const play = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
/** Does what the arrangement asks for until ledger-api books again, or the night is over. */
function swapped(to: Partial<Arrangement>): State {
  let state = play(init('fixed'), { type: 'set', to }, fail, attach);
  while (state.night.length < NIGHT && !state.night.includes('b'))
    state = reduce(state, obstacle(state, 'release') ? step : release);
  return state;
}
const failures = (state: State) => Object.fromEntries(verdict(state).checks.map(({ code, failures: n }) => [code, n]));

test('the first thing that happens when the provider goes dark is a refused invoice', () => {
  const state = reduce(init('broken'), fail);
  expect(state.night.at(-1)).toBe('refused');
  expect(state.log.at(-1)).toMatchObject({ code: 'refused', values: { time: '02:10' }, tone: 'bad' });
});

test('welded to its provider, the service waits for ten edits, two builds and a rejected release, and loses what the copy lacks', () => {
  const state = swapped({ address: 'in-code', queue: 'vendor-sdk', spare: 'mysql-export' });
  expect(failures(state)).toEqual({ code: 10, time: 13, data: 4 });
  expect(verdict(state).solved).toBe(false);
});

test('attached by config to an equal engine that has everything, it is back with the next release', () => {
  const state = play(init('fixed'), fail, attach, release);
  expect(verdict(state).solved).toBe(true);
  expect(state.night).toEqual(['a', 'a', 'a', 'a', 'refused', 'b']);
});

test('each coupling alone costs what it costs', () => {
  expect(failures(swapped({ address: 'in-code' }))).toEqual({ code: 5, time: 6, data: 0 });
  expect(failures(swapped({ queue: 'vendor-sdk' }))).toEqual({ code: 2, time: 3, data: 0 });
  expect(failures(swapped({ spare: 'mysql-export' }))).toEqual({ code: 3, time: 5, data: 4 });
});

test('a locator makes the move cheap and no copy newer', () => {
  expect(failures(swapped({ spare: 'pg-backup' }))).toEqual({ code: 0, time: 0, data: 4 });
});

test('another engine shows its dialect only after the release', () => {
  const attached = play(init('fixed'), { type: 'set', to: { spare: 'mysql-export' } }, fail, attach);
  expect(attached.work).toEqual([]);
  expect(reduce(attached, release)).toMatchObject({ rejects: true, work: ['sql', 'sql', 'sql', 'build'] });
});

test('nothing is released before its edits are built', () => {
  const state = play(init('broken'), fail, attach);
  expect(obstacle(state, 'release')).toBe('work-first');
  expect(reduce(state, release)).toBe(state);
});

test('a swap that no outage forced proves nothing yet', () => {
  const calm = play(init('fixed'), attach, release);
  expect(verdict(calm).solved).toBe(false);
  expect(verdict(reduce(calm, fail)).solved).toBe(true);
});

test('the night runs from half past one to half past five, and then time stands still', () => {
  expect([clock(0), clock(4), clock(NIGHT)]).toEqual(['01:30', '02:10', '05:30']);
  const over = play(init('broken'), ...Array.from({ length: 30 }, () => step));
  expect(over.night).toHaveLength(NIGHT);
  expect(reduce(over, step)).toBe(over);
  expect(obstacle(over, 'break')).toBe('night-over');
});

const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(fail, attach, release, step) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Action>(
      { type: 'set', to: { address: 'in-code' } },
      { type: 'set', to: { address: 'in-config' } },
      { type: 'set', to: { queue: 'vendor-sdk' } },
      { type: 'set', to: { queue: 'amqp' } },
      { type: 'set', to: { spare: 'pg-backup' } },
      { type: 'set', to: { spare: 'mysql-export' } },
      { type: 'set', to: { spare: 'pg-replica' } },
    ),
  },
);

test('however it is played, every invoice is accounted for and only a clean swap is solved', () => {
  fc.assert(
    fc.property(fc.constantFrom<Preset>('broken', 'fixed'), fc.array(actions, { maxLength: 60 }), (preset, deeds) => {
      const state = play(init(preset), ...deeds);
      expect(state.night.length).toBeLessThanOrEqual(NIGHT);
      if (state.attached === 'a') expect(state.night).not.toContain('b');
      if (!state.down) expect(state.night.filter((mark) => mark === 'refused' && !state.rejects)).toEqual([]);
      const { solved, checks } = verdict(state);
      if (!solved) return;
      expect(checks.every(({ failures: n }) => n === 0)).toBe(true);
      expect(state).toMatchObject({ down: true, attached: 'b', edits: 0, spare: 'pg-replica' });
    }),
    { numRuns: runs(300) },
  );
});
