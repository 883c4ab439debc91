import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { type Action, init, REQUESTS, reduce, type State, verdict } from './logs';
import type { Arrangement } from './logs-stream';
import type { Preset } from './simulation';

const crash: Action = { type: 'crash' };
const replace: Action = { type: 'replace' };
const search: Action = { type: 'search' };
const step: Action = { type: 'step' };
const play = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
const night = (to: Partial<Arrangement>): State => play(init('fixed'), { type: 'set', to }, crash, replace, search);
const failures = (state: State) => verdict(state).checks.map(({ failures: n }) => n);

test('a buffered process that is killed takes its last words along', () => {
  const state = reduce(init('broken'), crash);
  expect(state.log.at(-1)).toMatchObject({ code: 'killed-lost', tone: 'bad' });
  expect(state.entries.filter(({ failing, lost }) => failing && lost === 'killed').length).toBeGreaterThan(0);
});

test('files go with the container, and a search in the new one finds nothing', () => {
  const state = play(init('broken'), crash, replace, search);
  expect(state.finding).toMatchObject({ ids: [] });
  expect(verdict(state).checks.map(({ state: s }) => s)).toEqual(['breaks', 'breaks', 'breaks']);
});

test('stdout, unbuffered, JSON, a trace id and a router: one query tells the story after crash and replacement', () => {
  const state = play(init('fixed'), crash, step, step, replace, search);
  expect(state.finding).toMatchObject({ ids: [7, 8], of: 2, places: 1, read: 2 });
  expect(verdict(state).solved).toBe(true);
});

test('each choice alone is missed', () => {
  expect(failures(night({ where: 'file' }))).toEqual([0, 8, 1]);
  expect(failures(night({ routing: 'node-only' }))).toEqual([0, 8, 1]);
  expect(failures(night({ buffer: 'buffered' }))[0]).toBeGreaterThan(0);
  expect(night({ form: 'text' })).toMatchObject({ finding: { ids: [7, 8], of: 4 }, misses: 1 });
  expect(night({ trace: 'no-trace' })).toMatchObject({ finding: { ids: [8], of: 2 }, misses: 1 });
});

test('text without an id is found by reading every line', () => {
  const state = night({ form: 'text', trace: 'no-trace' });
  expect(state.finding).toEqual({ ids: [7, 8, 9, 10], of: 4, places: 1, read: 10 });
  expect(verdict(state).solved).toBe(false);
});

test('without a router each container is a place of its own to look in', () => {
  const state = play(init('fixed'), { type: 'set', to: { routing: 'node-only' } }, crash, search);
  expect(state.finding).toMatchObject({ ids: [7, 8], of: 2, places: 2 });
  expect(state.log.at(-1)?.code).toBe('found-places');
});

test('a file that nobody rotates fills the disk, and the newest lines are refused', () => {
  const busy = { type: 'set', to: { where: 'file' } } as const;
  const state = play(init('fixed'), busy, ...Array.from({ length: REQUESTS }, () => step));
  expect(state.entries.filter(({ lost }) => lost === 'disk-full').map(({ request }) => request)).toContain(REQUESTS);
  expect(state.log.some(({ code }) => code === 'disk-full')).toBe(true);
});

test('a search before the container was replaced proves nothing yet', () => {
  expect(verdict(play(init('fixed'), crash, search)).solved).toBe(false);
  expect(verdict(play(init('fixed'), crash, search, replace)).solved).toBe(false);
});

test('a quiet night changes nothing', () => {
  const state = play(init('fixed'), ...Array.from({ length: REQUESTS }, () => step));
  expect(reduce(state, step)).toBe(state);
});

const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(crash, replace, search, step) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Action>(
      { type: 'set', to: { where: 'file' } },
      { type: 'set', to: { where: 'stdout' } },
      { type: 'set', to: { buffer: 'buffered' } },
      { type: 'set', to: { buffer: 'unbuffered' } },
      { type: 'set', to: { form: 'text' } },
      { type: 'set', to: { form: 'json' } },
      { type: 'set', to: { trace: 'no-trace' } },
      { type: 'set', to: { trace: 'trace-id' } },
      { type: 'set', to: { routing: 'node-only' } },
      { type: 'set', to: { routing: 'routed' } },
    ),
  },
);

test('however it is played, no line is in two places and only the whole arrangement is solved', () => {
  fc.assert(
    fc.property(fc.constantFrom<Preset>('broken', 'fixed'), fc.array(actions, { maxLength: 50 }), (preset, deeds) => {
      const state = play(init(preset), ...deeds);
      expect(new Set(state.entries.map(({ id }) => id)).size).toBe(state.entries.length);
      expect(state.requests).toBeLessThanOrEqual(REQUESTS + 1);
      const { solved, checks } = verdict(state);
      if (!solved) return;
      expect(checks.every(({ failures: n }) => n === 0)).toBe(true);
      expect(state).toMatchObject({ where: 'stdout', buffer: 'unbuffered', form: 'json', trace: 'trace-id' });
      expect(state.routing).toBe('routed');
      expect(state.entries.every(({ lost }) => lost === null)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
