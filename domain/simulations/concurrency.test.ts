import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import {
  type Action,
  type Choices,
  init,
  latency,
  PEAK,
  RANGES,
  rates,
  reduce,
  type State,
  verdict,
} from './concurrency';

function ran(state: State): State {
  let now = reduce(state, { type: 'run' });
  while (now.left > 0) now = reduce(now, { type: 'step' });
  return now;
}
const fixed = init('fixed');
const but = (choices: Partial<Choices>): State => ran(reduce(fixed, { type: 'choose', choices }));
const states = (state: State) => Object.fromEntries(verdict(state).checks.map((each) => [each.code, each.state]));

test('broken: in the first second jobs occupy every web process and no page comes', () => {
  const state = reduce(init('broken'), { type: 'run' });
  expect(states(state)).toMatchObject({ pages: 'breaks', queue: 'breaks' });
  expect(state.log.map(({ code }) => code)).toContain('hang');
});

test('fixed: after ten seconds of the morning everything holds, and not before', () => {
  expect(verdict(reduce(fixed, { type: 'run' })).solved).toBe(false);
  expect(verdict(ran(fixed)).solved).toBe(true);
});

test('jobs of a type of their own leave the web processes free', () => {
  expect(rates({ ...fixed, layout: 'together' }).capacity).toBe(0);
  expect(rates(fixed).capacity).toBe(240);
});

test('the right type helps: web processes for slow pages, workers for a backlog', () => {
  expect(states(but({ web: 4 }))).toMatchObject({ pages: 'breaks', queue: 'holds' });
  expect(states(but({ worker: 5 }))).toMatchObject({ pages: 'holds', queue: 'breaks' });
});

test('past processes × pool = limit, one more copy means more work turned away', () => {
  const refused = (web: number) => rates({ ...fixed, web, pool: 9 }).turnedAway;
  expect(refused(4)).toBe(0);
  expect(refused(5)).toBeGreaterThan(0);
  expect(refused(6)).toBeGreaterThan(refused(5));
  expect(states(but({ pool: 9 }))).toMatchObject({ connections: 'breaks' });
});

test('past the limit an added worker takes connections from the web processes', () => {
  const capacity = (worker: number) => rates({ ...fixed, worker, pool: 10 }).capacity;
  expect(capacity(8)).toBeLessThan(capacity(7));
});

test('a pool too small for its process slows it down', () => {
  expect(rates({ ...fixed, pool: 2 }).capacity).toBe(120);
  expect(states(but({ pool: 2 }))).toMatchObject({ pages: 'breaks', connections: 'holds' });
});

test('a page’s time is 0.1 s divided by the free share of the capacity', () => {
  expect(latency(rates(fixed), 160, 0)).toBeCloseTo(0.3);
  expect(latency(rates(fixed), 120, 0)).toBeCloseTo(0.2);
});

test('a formation that carries less than the morning’s load has shown nothing', () => {
  const state = but({ requests: 100 });
  expect(verdict(state).checks.map((each) => each.state)).toEqual(['untried', 'untried', 'untried']);
  expect(state.log.at(-1)?.code).toBe('light');
});

const amount = (name: keyof typeof RANGES) => fc.integer({ min: RANGES[name][0], max: RANGES[name][1] });
const choices = fc.record(
  {
    layout: fc.constantFrom('together' as const, 'split' as const),
    web: amount('web'),
    worker: amount('worker'),
    pool: amount('pool'),
    requests: amount('requests'),
    jobs: amount('jobs'),
  },
  { requiredKeys: [] },
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Action>({ type: 'step' }) },
  { weight: 2, arbitrary: fc.constant<Action>({ type: 'run' }) },
  choices.map((each): Action => ({ type: 'choose', choices: each })),
);

test('whatever is done, all quantities stay finite and not negative, and solved means no failure at full load', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const state = actions.reduce(reduce, init('broken'));
      for (const n of [state.waiting, state.backlog, ...state.seconds.map((second) => second.latency)]) {
        expect(Number.isFinite(n) && n >= 0).toBe(true);
      }
      const { capacity, jobCapacity, turnedAway } = rates(state);
      expect(Math.min(capacity, jobCapacity, turnedAway, 1 - turnedAway)).toBeGreaterThanOrEqual(0);
      const { solved, checks } = verdict(state);
      if (solved) {
        expect(checks.map(({ failures }) => failures)).toEqual([0, 0, 0]);
        expect(state.requests).toBeGreaterThanOrEqual(PEAK.requests);
        expect(state.jobs).toBeGreaterThanOrEqual(PEAK.jobs);
      }
    }),
    { numRuns: runs(300) },
  );
});
