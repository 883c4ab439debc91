import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import {
  type Action,
  CHANGES,
  type Choices,
  crossing,
  ENOUGH,
  feedback,
  found,
  init,
  LIMITS,
  memory,
  ONLY_THERE,
  reduce,
  type State,
  trace,
  verdict,
} from './dev-prod-parity';

function shipped(state: State): State {
  let now = reduce(state, { type: 'ship' });
  while (now.shipping) now = reduce(now, { type: 'step' });
  return now;
}
const fixed = init('fixed');
const but = (choices: Partial<Choices>): State => shipped(reduce(fixed, { type: 'choose', choices }));
const states = (state: State) => Object.fromEntries(verdict(state).checks.map((each) => [each.code, each.state]));
const broken = (state: State) =>
  Object.entries(states(state)).flatMap(([code, each]) => (each === 'breaks' ? [code] : []));

test('broken: with the first change the laptop is out of memory, and with the second a fault reaches production', () => {
  const first = reduce(init('broken'), { type: 'ship' });
  expect(first.log.map(({ code }) => code)).toContain('swaps');
  const second = reduce(first, { type: 'step' });
  expect(states(second)).toMatchObject({ early: 'breaks', laptop: 'breaks', feedback: 'breaks', trace: 'breaks' });
});

test('fixed: after all twelve changes everything holds, and not before', () => {
  expect(verdict(reduce(fixed, { type: 'ship' })).solved).toBe(false);
  expect(verdict(shipped(fixed)).solved).toBe(true);
});

test('production’s engines on the laptop show what SQLite and a cache in memory hide, for one GB', () => {
  const lite = { ...fixed, stack: 'lite' } as const;
  for (const fault of ['like', 'constraint', 'cache'] as const) {
    expect(found(fault, lite)).toBe('production');
    expect(found(fault, { ...fixed, stack: 'engines' })).toBe('laptop');
  }
  expect(memory(fixed) - memory(lite)).toBe(1);
});

test('the same engines under another runtime still differ', () => {
  expect(found('runtime', { ...fixed, stack: 'engines' })).toBe('production');
  expect(broken(but({ stack: 'engines' }))).toEqual(['early']);
});

test('everything on one laptop is enough for a few services, and gives way at about twenty', () => {
  const local = { ...fixed, strategy: 'local' } as const;
  expect(found('field', { ...local, services: 10 })).toBe('laptop');
  expect(crossing(memory, LIMITS.memory, local)).toBe(23);
  expect(crossing(feedback, LIMITS.feedback, local)).toBe(23);
  expect(broken(but({ strategy: 'local' }))).toEqual(['early', 'laptop', 'feedback']);
});

test('a shared sandbox and a preview of everything stop paying at about twenty too, contracts do not', () => {
  expect(crossing(feedback, LIMITS.feedback, { ...fixed, strategy: 'sandbox' })).toBe(19);
  expect(crossing(feedback, LIMITS.feedback, { ...fixed, strategy: 'preview' })).toBe(21);
  expect(crossing(feedback, LIMITS.feedback, fixed)).toBeNull();
  expect(broken(but({ strategy: 'preview' }))).toEqual(['early', 'feedback']);
});

test('who watches and how often one ships decide how long a fault in production stays unexplained', () => {
  expect(trace(fixed)).toBe(20);
  expect(broken(but({ who: 'others' }))).toEqual(['trace']);
  expect(broken(but({ lead: 'month' }))).toEqual(['trace']);
  expect(broken(but({ lead: 'week' }))).toEqual(['trace']);
});

test('some faults show in production only, whatever is done, and nobody is blamed for them', () => {
  const state = shipped(fixed);
  expect(state.shown.filter((place) => place === 'production')).toHaveLength(ONLY_THERE.length);
  expect(state.escaped).toBe(0);
});

test('a small system has shown nothing', () => {
  const state = but({ services: 5 });
  expect(verdict(state).checks.map((each) => each.state)).toEqual(Array(4).fill('untried'));
  expect(state.log.at(-1)?.code).toBe('few');
});

const choices: fc.Arbitrary<Partial<Choices>> = fc.record(
  {
    stack: fc.constantFrom('lite' as const, 'engines' as const, 'image' as const),
    strategy: fc.constantFrom('local' as const, 'contracts' as const, 'sandbox' as const, 'preview' as const),
    lead: fc.constantFrom('hours' as const, 'week' as const, 'month' as const),
    who: fc.constantFrom('others' as const, 'authors' as const),
    services: fc.integer({ min: -5, max: 200 }),
  },
  { requiredKeys: [] },
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Action>({ type: 'step' }) },
  { weight: 2, arbitrary: fc.constant<Action>({ type: 'ship' }) },
  choices.map((each): Action => ({ type: 'choose', choices: each })),
);

test('whatever is done, no change is lost or counted twice, and solved means no failure in a large system', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const state = actions.reduce(reduce, init('broken'));
      expect(state.shown.length).toBeLessThanOrEqual(CHANGES.length);
      expect(state.escaped).toBeLessThanOrEqual(state.shown.filter((place) => place === 'production').length);
      const { solved, checks } = verdict(state);
      if (solved) {
        expect(checks.map(({ failures }) => failures)).toEqual([0, 0, 0, 0]);
        expect(state.services).toBeGreaterThanOrEqual(ENOUGH);
        expect(state.shown).toHaveLength(CHANGES.length);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('more services never make anything cheaper', () => {
  const all = choices.map((each): Choices => ({ ...fixed, ...each, services: 1 }));
  fc.assert(
    fc.property(all, fc.integer({ min: 1, max: 99 }), (each, services) => {
      for (const cost of [memory, feedback, trace]) {
        expect(cost({ ...each, services: services + 1 })).toBeGreaterThanOrEqual(cost({ ...each, services }));
      }
    }),
    { numRuns: runs(200) },
  );
});
