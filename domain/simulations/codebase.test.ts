import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import type { Action, State } from './codebase';
import { faulty, init, reduce, refusal, verdict } from './codebase';
import { STOPS } from './codebase-world';

const play = (state: State, ...actions: Action[]) => actions.reduce(reduce, state);
const stateOf = (state: State, code: string) => verdict(state).checks.find((each) => each.code === code)?.state;
const codes = (state: State) => state.log.map(({ code }) => code);

const REFUNDS: Action = { type: 'mend-refunds' };
const TAX: Action = { type: 'mend-tax' };
const DAY: Action = { type: 'promote' };

test('a repair typed on the server works at once, and from then on production is at no commit', () => {
  const state = play(init('broken'), REFUNDS);
  expect(faulty(state, 'ledger-api', 'production', 'refunds')).toBe(false);
  expect(stateOf(state, 'traceable')).toBe('breaks');
  expect(state.log.at(-1)).toMatchObject({ code: 'untraceable', tone: 'bad' });
});

test('the next deploy erases a repair typed on the server, and the fault is back', () => {
  const state = play(init('broken'), REFUNDS, DAY);
  expect(faulty(state, 'ledger-api', 'production', 'refunds')).toBe(true);
  expect(stateOf(state, 'survives')).toBe('breaks');
  expect(codes(state)).toContain('erased');
});

test('typing the repair again loses it again', () => {
  const state = play(init('broken'), REFUNDS, DAY, REFUNDS, DAY);
  expect(state.overwritten).toBe(2);
});

test('a shared fault repaired in one copy lives on in the other app, however often both are deployed', () => {
  const state = play(init('broken'), TAX, DAY, DAY, DAY);
  expect(faulty(state, 'ledger-api', 'production', 'tax')).toBe(false);
  expect(faulty(state, 'billing', 'production', 'tax')).toBe(true);
  expect(stateOf(state, 'everywhere')).toBe('breaks');
});

test('a commit reaches production by promotion and is still there after the deploy that follows', () => {
  const arrived = play(init('fixed'), REFUNDS, DAY, DAY);
  expect(faulty(arrived, 'ledger-api', 'production', 'refunds')).toBe(false);
  expect(stateOf(arrived, 'traceable')).toBe('holds');
  expect(stateOf(arrived, 'survives')).toBe('untried');
  expect(stateOf(play(arrived, DAY), 'survives')).toBe('holds');
});

test('a new version of the shared library mends both apps', () => {
  const state = play(init('fixed'), TAX, DAY, DAY);
  expect(faulty(state, 'billing', 'production', 'tax')).toBe(false);
  expect(stateOf(state, 'everywhere')).toBe('holds');
});

test('the fixed arrangement is solved once both repairs are made and a further deploy has gone over them', () => {
  const before = play(init('fixed'), REFUNDS, TAX, DAY, DAY);
  expect(verdict(before).solved).toBe(false);
  expect(verdict(play(before, DAY)).solved).toBe(true);
});

test('three deploys of one app may run three commits, and that counts against nobody', () => {
  const { apps } = init('broken');
  expect(new Set(STOPS.map((stop) => apps['ledger-api'].at[stop])).size).toBe(3);
  expect(verdict(init('broken')).checks.every(({ state }) => state === 'untried')).toBe(true);
});

test('days pass while there is a repair to lose or to carry, and then time stands still', () => {
  const solved = play(init('fixed'), REFUNDS, TAX, DAY, DAY, DAY);
  expect(reduce(solved, DAY)).toBe(solved);
  const erased = play(init('broken'), REFUNDS, DAY);
  expect(reduce(erased, DAY)).toBe(erased);
});

test('a new choice begins the world again and forgets what failed under the old one', () => {
  const state = play(init('broken'), REFUNDS, DAY, TAX, { type: 'repair', option: 'commit' });
  expect(verdict(state).checks.map(({ failures }) => failures)).toEqual([0, 0, 0]);
  expect(state.apps).toEqual(init('broken').apps);
  expect(state.sharing).toBe('copy');
});

test('what is not possible changes nothing: choosing the same again, repairing what is repaired', () => {
  const edited = play(init('broken'), REFUNDS, TAX);
  expect(reduce(edited, REFUNDS)).toBe(edited);
  expect(reduce(edited, TAX)).toBe(edited);
  expect(reduce(edited, { type: 'sharing', option: 'copy' })).toBe(edited);
  expect(refusal(edited, 'refunds')).toBe('are-made');
  expect(refusal(play(init('broken'), REFUNDS), 'refunds')).toBe('is-by-hand');
  expect(reduce(init('broken'), DAY)).toEqual(init('broken'));
});

const actions = fc.array(
  fc.oneof(
    fc.constantFrom<Action>(REFUNDS, TAX, DAY),
    fc.constantFrom<Action>({ type: 'repair', option: 'server' }, { type: 'repair', option: 'commit' }),
    fc.constantFrom<Action>({ type: 'sharing', option: 'copy' }, { type: 'sharing', option: 'library' }),
  ),
  { maxLength: 40 },
);

test('whatever is done, every deploy points into its history and nothing is solved while a failure is counted', () => {
  fc.assert(
    fc.property(fc.constantFrom('broken' as const, 'fixed' as const), actions, (preset, each) => {
      const state = play(init(preset), ...each);
      for (const app of Object.values(state.apps)) {
        expect(app.at.laptop).toBe(app.commits.length);
        expect(app.at.staging).toBeLessThanOrEqual(app.at.laptop);
        expect(app.at.production).toBeLessThanOrEqual(app.at.staging);
        expect(app.at.production).toBeGreaterThan(0);
      }
      const { solved, checks } = verdict(state);
      if (solved) {
        expect(checks.every(({ failures }) => failures === 0)).toBe(true);
        expect([state.repair, state.sharing]).toEqual(['commit', 'library']);
      }
    }),
    { numRuns: runs(300) },
  );
});
