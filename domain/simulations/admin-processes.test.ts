import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import type { Action, State } from './admin-processes';
import { complete, init, missing, reduce, refusal, verdict } from './admin-processes';
import { WHERE } from './admin-processes-world';

const play = (state: State, ...actions: Action[]) => actions.reduce(reduce, state);
const stateOf = (state: State, code: string) => verdict(state).checks.find((each) => each.code === code)?.state;

const NEXT: Action = { type: 'advance' };
const BACK: Action = { type: 'back' };
const DEPLOY = [NEXT, NEXT, NEXT, NEXT];
const AFTER: Action = { type: 'when', option: 'after' };
const RENAME: Action = { type: 'shape', option: 'rename' };
const from = (option: State['where']): Action => ({ type: 'where', option });

test('a migration from a laptop fails the requests of every replica at once, and nobody knows that it ran', () => {
  const state = play(init('broken'), NEXT);
  expect(state.replicas.map(({ answered }) => answered)).toEqual([false, false, false]);
  expect(stateOf(state, 'served')).toBe('breaks');
  expect(stateOf(state, 'recorded')).toBe('breaks');
  expect(state.log.at(-1)).toMatchObject({ code: 'failed', tone: 'bad', values: { release: 'v40', column: 'amount' } });
});

test('the head of main is further than the release: it drops a column that v40 and v41 both need', () => {
  const state = play(init('fixed'), from('laptop'), NEXT);
  expect(missing(state, 'v40')).toEqual(['amount']);
  expect(missing(state, 'v41')).toEqual(['amount']);
});

test('pasted SQL may be right and still leaves no record', () => {
  const state = play(init('fixed'), from('paste'), ...DEPLOY, BACK);
  expect(verdict(state).checks.map((each) => [each.code, each.state])).toEqual([
    ['served', 'holds'],
    ['once', 'holds'],
    ['recorded', 'breaks'],
    ['returns', 'holds'],
  ]);
});

test('three replicas that migrate as they boot run into one another, and none of them starts', () => {
  const state = play(init('fixed'), from('boot'), NEXT);
  expect(state.migration).toBe('half');
  expect(state.replicas.every(({ release }) => release === 'v40')).toBe(true);
  expect(verdict(state).checks.find(({ code }) => code === 'once')).toMatchObject({ state: 'breaks', failures: 2 });
  expect(reduce(state, NEXT)).toBe(state);
  expect(refusal(state, 'back')).toBe('is-stuck');
});

test('a rename before traffic fails v40, after traffic it fails v41', () => {
  const before = play(init('fixed'), RENAME, NEXT);
  expect(before.log.at(-1)?.values).toMatchObject({ release: 'v40', column: 'amount' });
  const after = play(init('fixed'), RENAME, AFTER, NEXT);
  expect(after.log.at(-1)?.values).toMatchObject({ release: 'v41', column: 'amount_cents', replicas: 'web-1' });
});

test('even an added column comes too late for replicas that are there before it', () => {
  const state = play(init('fixed'), AFTER, NEXT);
  expect(stateOf(state, 'served')).toBe('breaks');
});

test('after a rename there is no way back: v40 asks for the old name', () => {
  const state = play(init('fixed'), RENAME, ...DEPLOY, BACK);
  expect(verdict(state).checks.at(-1)).toMatchObject({ code: 'returns', state: 'breaks', failures: 3 });
});

test('one run from the release, before traffic, that adds and takes nothing away: solved once v40 has been back', () => {
  const deployed = play(init('fixed'), ...DEPLOY);
  expect(verdict(deployed).solved).toBe(false);
  expect(verdict(play(deployed, BACK)).solved).toBe(true);
});

test('of all sixteen plans exactly one is solved', () => {
  const plans = WHERE.flatMap((where) =>
    (['before', 'after'] as const).flatMap((when) =>
      (['rename', 'expand'] as const).map((shape) => ({ where, when, shape })),
    ),
  );
  const solved = plans.filter(({ where, when, shape }) => {
    const chosen: Action[] = [from(where), { type: 'when', option: when }, { type: 'shape', option: shape }];
    return verdict(play(init('broken'), ...chosen, ...DEPLOY, BACK)).solved;
  });
  expect(solved).toEqual([{ where: 'job', when: 'before', shape: 'expand' }]);
});

test('a new choice begins before the deploy and forgets what failed under the old plan', () => {
  const state = play(init('broken'), NEXT, from('job'));
  expect(state.columns).toEqual(['amount']);
  expect(verdict(state).checks.every(({ failures }) => failures === 0)).toBe(true);
});

test('what is not possible changes nothing: going back before there is anything to leave, deploying what is deployed', () => {
  const fresh = init('fixed');
  expect(reduce(fresh, BACK)).toBe(fresh);
  const deployed = play(fresh, ...DEPLOY);
  expect(reduce(deployed, NEXT)).toBe(deployed);
  expect(refusal(deployed, 'deploy')).toBe('is-deployed');
  const returned = reduce(deployed, BACK);
  expect(reduce(returned, BACK)).toBe(returned);
  expect(reduce(returned, NEXT)).toBe(returned);
});

const actions = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(NEXT, BACK) },
    { weight: 1, arbitrary: fc.constantFrom(...WHERE).map(from) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Action>(AFTER, { type: 'when', option: 'before' }, RENAME, {
        type: 'shape',
        option: 'expand',
      }),
    },
  ),
  { maxLength: 40 },
);

test('whatever is done, the table keeps a column, a replica answers only when it finds its columns, and solved means unharmed', () => {
  fc.assert(
    fc.property(fc.constantFrom('broken' as const, 'fixed' as const), actions, (preset, each) => {
      const state = play(init(preset), ...each);
      expect(state.columns.length).toBeGreaterThan(0);
      for (const { release, answered } of state.replicas) {
        if (answered !== null) expect(answered).toBe(missing(state, release).length === 0);
      }
      const { solved, checks } = verdict(state);
      if (!solved) return;
      expect(checks.every(({ failures }) => failures === 0)).toBe(true);
      expect([state.where, state.when, state.shape, complete(state)]).toEqual(['job', 'before', 'expand', true]);
    }),
    { numRuns: runs(300) },
  );
});
