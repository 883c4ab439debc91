import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs';
import { type Action, type Choices, init, reduce, type State, verdict } from './processes';
import { PEOPLE } from './processes-world';

const chosen = (choices: Partial<Choices>): State => reduce(init('broken'), { type: 'choose', choices });
/** Does something and lets time pass until nothing moves. */
function done(state: State, type: 'deploy' | 'everyone' | 'kill' | 'scale' | 'upload'): State {
  let now = reduce(state, { type });
  for (let next = reduce(now, { type: 'step' }); next !== now; next = reduce(now, { type: 'step' })) now = next;
  return now;
}
const stateOf = (state: State, code: string) => verdict(state).checks.find((each) => each.code === code);

test('broken: the first step of a deploy logs somebody out and loses a receipt', () => {
  const state = reduce(init('broken'), { type: 'deploy' });
  expect(stateOf(state, 'sessions')?.state).toBe('breaks');
  expect(stateOf(state, 'receipts')?.state).toBe('breaks');
  expect(state.log.at(-1)?.tone).toBe('bad');
});

test('fixed: after a deploy and an added process everything holds, and before them nothing is claimed', () => {
  const fixed = init('fixed');
  expect(verdict(fixed).checks.map(({ state }) => state)).toEqual(['untried', 'untried', 'untried']);
  const deployed = done(fixed, 'deploy');
  expect(verdict(deployed).solved).toBe(false);
  expect(verdict(done(deployed, 'scale')).solved).toBe(true);
});

test('sessions in memory, routed in turn: one click logs people out', () => {
  expect(done(init('broken'), 'everyone').loggedOut).toBe(PEOPLE.length);
});

test('sticky routing hides sessions in memory from clicks, and a deploy throws everybody out', () => {
  const sticky = done(done(chosen({ routing: 'sticky', uploads: 'objects' }), 'everyone'), 'everyone');
  expect(sticky.loggedOut).toBe(0);
  expect(stateOf(sticky, 'sessions')?.state).toBe('untried');
  // Somebody may even log in again on an old process, which is replaced next.
  expect(done(sticky, 'deploy').loggedOut).toBeGreaterThanOrEqual(PEOPLE.length);
});

test('sticky routing leaves a new process idle, even where sessions are in the store', () => {
  const state = done(done(chosen({ sessions: 'store', routing: 'sticky', uploads: 'objects' }), 'deploy'), 'scale');
  expect(stateOf(state, 'sessions')?.state).toBe('holds');
  expect(stateOf(state, 'spread')).toMatchObject({ state: 'breaks', failures: 1 });
});

test('a receipt on the disk of a process is missing from the others, and lost with the process', () => {
  const state = chosen({ sessions: 'store' });
  expect(done(state, 'everyone').missing).toBeGreaterThan(0);
  expect(done(chosen({ sessions: 'store', routing: 'sticky' }), 'everyone').missing).toBe(0);
  expect(done(chosen({ sessions: 'store', routing: 'sticky' }), 'deploy').missing).toBe(2);
});

test('killing a process takes what is inside it and nothing else', () => {
  const killed = done(chosen({ routing: 'sticky' }), 'kill');
  expect(killed.loggedOut).toBe(2);
  expect(killed.missing).toBe(2);
  expect(done(init('fixed'), 'kill')).toMatchObject({ loggedOut: 0, missing: 0 });
});

test('of all eight arrangements only one loses nothing and spreads the work', () => {
  const sound = (['memory', 'store'] as const).flatMap((sessions) =>
    (['turn', 'sticky'] as const).flatMap((routing) =>
      (['disk', 'objects'] as const).flatMap((uploads) => {
        const choices = { sessions, routing, uploads };
        return verdict(done(done(chosen(choices), 'deploy'), 'scale')).solved ? [choices] : [];
      }),
    ),
  );
  expect(sound).toEqual([{ sessions: 'store', routing: 'turn', uploads: 'objects' }]);
});

test('a change of the arrangement begins a new trial: nothing counted before is held against it', () => {
  const state = reduce(done(init('broken'), 'deploy'), { type: 'choose', choices: { sessions: 'store' } });
  expect(verdict(state).checks.every((each) => each.state === 'untried' && each.failures === 0)).toBe(true);
});

test('what has begun is finished before something else begins', () => {
  const hurried = reduce(reduce(init('fixed'), { type: 'deploy' }), { type: 'kill' });
  expect(hurried.deploys).toBe(1);
});

const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Action>({ type: 'step' }) },
  fc.constantFrom<Action>(
    { type: 'deploy' },
    { type: 'everyone' },
    { type: 'kill' },
    { type: 'scale' },
    { type: 'upload' },
  ),
  fc
    .record(
      {
        sessions: fc.constantFrom('memory' as const, 'store' as const),
        routing: fc.constantFrom('turn' as const, 'sticky' as const),
        uploads: fc.constantFrom('disk' as const, 'objects' as const),
      },
      { requiredKeys: [] },
    )
    .map((choices): Action => ({ type: 'choose', choices })),
);

test('whatever is done, a session is kept by a living process or the store, and solved means no failure', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('broken' as const, 'fixed' as const),
      fc.array(actions, { maxLength: 60 }),
      (preset, all) => {
        const state = all.reduce(reduce, init(preset));
        const places = [...state.processes.map(({ name }) => name), 'store', null];
        for (const { session } of state.people) expect(places).toContain(session);
        for (const { at } of state.receipts) expect([...places, 'objects']).toContain(at);
        expect(state.processes.length).toBeGreaterThan(0);
        expect(state.processes.length).toBeLessThanOrEqual(4);
        const { solved, checks } = verdict(state);
        if (solved) expect(checks.map(({ failures }) => failures)).toEqual([0, 0, 0]);
      },
    ),
    { numRuns: runs(300) },
  );
});
