import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { type Action, type Choices, HORIZON, init, plan, RANGES, reduce, type State, verdict } from './disposability';

function deployed(state: State): State {
  let now = reduce(state, { type: 'deploy' });
  while (now.running) now = reduce(now, { type: 'step' });
  return now;
}
const fixed = init('fixed');
const but = (choices: Partial<Choices>): State => deployed(reduce(fixed, { type: 'choose', choices }));
const counts = ({ dropped, lost, twice, slow }: State) => ({ dropped, lost, twice, slow });
const NONE = { dropped: 0, lost: 0, twice: 0, slow: 0 };

test('broken: the first second of the deploy goes wrong, and in the end a request, a job and eight seconds are lost', () => {
  const first = reduce(init('broken'), { type: 'deploy' });
  expect(first.log.at(-1)).toMatchObject({ code: 'shell', tone: 'bad' });
  expect(counts(deployed(first))).toEqual({ ...NONE, dropped: 1, lost: 1, slow: 1 });
  expect(verdict(deployed(first)).solved).toBe(false);
});

test('fixed: nothing is lost, and nothing is said to hold before the deploy is over', () => {
  expect(verdict(reduce(fixed, { type: 'deploy' })).checks.map(({ state }) => state)).toEqual(Array(4).fill('untried'));
  const state = deployed(fixed);
  expect(counts(state)).toEqual(NONE);
  expect(verdict(state).solved).toBe(true);
});

test('a shell in front keeps SIGTERM from the program, whatever its handler does', () => {
  for (const handler of ['exit', 'drain'] as const) {
    const { events, web } = plan({ ...fixed, start: 'shell', handler });
    expect(web).toMatchObject({ killed: true, end: 15 });
    expect(events.map(({ code }) => code)).toContain('shell');
  }
});

test('process 1 without a handler ignores SIGTERM and is killed when the grace period is over', () => {
  expect(plan({ ...fixed, handler: 'none' }).web).toMatchObject({ killed: true, end: 15 });
});

test('without a handler a short request is served, and the deploy waits out the whole grace period', () => {
  expect(counts(but({ handler: 'none' }))).toMatchObject({ dropped: 0, slow: 1 });
});

test('exiting at once cuts the request in flight', () => {
  expect(counts(but({ handler: 'exit' }))).toEqual({ ...NONE, dropped: 1 });
});

test('draining saves a request only when it is shorter than the grace period', () => {
  expect(but({ request: 11, grace: 10 }).dropped).toBe(0);
  expect(but({ request: 12, grace: 10 }).dropped).toBe(1);
});

test('acknowledged early, the job in the worker’s hands is lost; late, it comes back', () => {
  expect(counts(but({ ack: 'early' }))).toEqual({ ...NONE, lost: 1 });
  expect(but({ ack: 'late' }).lost).toBe(0);
});

test('a job that comes back after charging charges again unless a repeat is recognised', () => {
  expect(counts(but({ repeat: 'again' }))).toEqual({ ...NONE, twice: 1 });
});

test('a slow start keeps the service below full strength, however politely it stops', () => {
  expect(counts(but({ startup: 12 }))).toEqual({ ...NONE, slow: 1 });
});

test('of all arrangements of handler, acknowledgement and repetition only drain, late and once loses nothing', () => {
  const sound = (['shell', 'exec'] as const).flatMap((start) =>
    (['none', 'exit', 'drain'] as const).flatMap((handler) =>
      (['early', 'late'] as const).flatMap((ack) =>
        (['again', 'once'] as const).flatMap((repeat) => {
          const choices = { start, handler, ack, repeat };
          return verdict(but(choices)).solved ? [choices] : [];
        }),
      ),
    ),
  );
  expect(sound).toEqual([{ start: 'exec', handler: 'drain', ack: 'late', repeat: 'once' }]);
});

const seconds = (name: keyof typeof RANGES) => fc.integer({ min: RANGES[name][0], max: RANGES[name][1] });
const choices = fc.record(
  {
    start: fc.constantFrom('shell' as const, 'exec' as const),
    handler: fc.constantFrom('none' as const, 'exit' as const, 'drain' as const),
    ack: fc.constantFrom('early' as const, 'late' as const),
    repeat: fc.constantFrom('again' as const, 'once' as const),
    request: seconds('request'),
    grace: seconds('grace'),
    startup: seconds('startup'),
  },
  { requiredKeys: [] },
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Action>({ type: 'step' }) },
  { weight: 2, arbitrary: fc.constant<Action>({ type: 'deploy' }) },
  choices.map((each): Action => ({ type: 'choose', choices: each })),
);

test('every deploy ends on the axis, and solved means that no failure is counted', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 120 }), (actions) => {
      const state = actions.reduce(reduce, init('broken'));
      expect(plan(state).end).toBeLessThan(HORIZON);
      expect(state.now).toBeLessThan(HORIZON);
      if (verdict(state).solved) expect(counts(state)).toEqual(NONE);
    }),
    { numRuns: runs(300) },
  );
});

test('whatever is chosen, a job is done, lost or comes back, and a request is answered or cut, never both', () => {
  fc.assert(
    fc.property(choices, (each) => {
      const state = deployed(reduce(fixed, { type: 'choose', choices: each }));
      const { jobs, again, request, events } = plan(state);
      expect(jobs.slice(0, -1).every(({ end }) => end === 'done')).toBe(true);
      expect(jobs.at(-1)?.end === 'returned').toBe(again !== null);
      const codes = events.map(({ code }) => code);
      expect(codes.filter((code) => code === 'request-done' || code === 'request-cut')).toHaveLength(1);
      expect(request.cut).toBe(codes.includes('request-cut'));
      expect(state.dropped).toBe(request.cut ? 1 : 0);
    }),
    { numRuns: runs(300) },
  );
});
