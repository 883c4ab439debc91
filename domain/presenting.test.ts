import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockText,
  isNewer,
  type Move,
  moved,
  type Room,
  readRoom,
  rewound,
  shown,
  stopsOf,
  TIMER,
  type Timer,
  toggled,
} from './presenting';
import { runs } from './runs';

describe('stops', () => {
  test('a factor is told in order: principle, picture step by step, simulation, talk, exercise, each question, summary', () => {
    expect(stopsOf([2], 2).map(({ id }) => id)).toEqual([
      'principle',
      'picture',
      'picture-1',
      'picture-2',
      'simulation',
      'discussion',
      'exercise',
      'hands-1',
      'hands-2',
      'summary',
    ]);
  });

  test('two pictures are walked through one after the other', () => {
    const ids = stopsOf([1, 1], 0).map(({ id }) => id);
    expect(ids.slice(1, 5)).toEqual(['picture', 'picture-1', 'picture2', 'picture2-1']);
  });

  test('next and previous undo each other except at the ends, and no move leaves the stops', () => {
    const factors = fc.record({
      pictures: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }),
      questions: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(factors, fc.nat(), fc.constantFrom<Move>('next', 'previous', 'first', 'last'), (factor, n, move) => {
        const stops = stopsOf(factor.pictures, factor.questions);
        const ids = stops.map(({ id }) => id);
        const from = ids[n % ids.length] ?? '';
        expect(ids).toContain(moved(stops, from, move));
        if (from !== ids.at(-1)) expect(moved(stops, moved(stops, from, 'next'), 'previous')).toBe(from);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: runs(200) },
    );
    expect(moved(stopsOf([1], 1), 'gone', 'next')).toBe('picture');
  });
});

describe('the timer', () => {
  const at = (seconds: number) => shown({ minutes: 2, spent: 0, since: 0 }, seconds * 1000);

  test('counts down to zero, then up', () => {
    expect(at(0)).toEqual({ seconds: 120, over: false, ticks: 60 });
    expect(at(30)).toEqual({ seconds: 90, over: false, ticks: 45 });
    expect(at(119)).toMatchObject({ seconds: 1, over: false, ticks: 1 });
    expect(at(120)).toEqual({ seconds: 0, over: false, ticks: 0 });
    expect(at(135)).toMatchObject({ seconds: 15, over: true });
  });

  test('a pause takes no time from it, however often it is stopped and started', () => {
    const spans = fc.array(fc.record({ run: fc.nat(60_000), rest: fc.nat(600_000) }), { maxLength: 6 });
    fc.assert(
      fc.property(spans, (all) => {
        let now = 1000;
        let timer: Timer = TIMER;
        for (const { run, rest } of all) {
          timer = toggled(timer, now);
          now += run;
          timer = toggled(timer, now);
          now += rest;
        }
        const run = all.reduce((sum, each) => sum + each.run, 0);
        expect(timer).toEqual({ minutes: 15, spent: run, since: null });
      }),
      { numRuns: runs(200) },
    );
  });

  test('a clock that is set back does not give time back', () => {
    expect(shown({ minutes: 1, spent: 10_000, since: 5000 }, 1000).seconds).toBe(50);
  });

  test('rewound it stands at its whole time, between one minute and four hours', () => {
    expect(rewound({ minutes: 8, spent: 5, since: 3 })).toEqual({ minutes: 8, spent: 0, since: null });
    expect([0, 1.4, 9999].map((minutes) => rewound(TIMER, minutes).minutes)).toEqual([1, 1, 240]);
  });

  test('its time is written as people write it', () => {
    expect([0, 9, 64, 3600, 3905].map(clockText)).toEqual(['0:00', '0:09', '1:04', '1:00:00', '1:05:05']);
  });
});

describe('what two windows share', () => {
  const room: Room = { factor: 'config', stop: 'picture-2', began: 5, timer: TIMER, done: ['logs'], turn: 3, by: 'a' };

  test('of two different rooms exactly one is the newer', () => {
    const rooms = fc.record({ turn: fc.nat(3), by: fc.constantFrom('a', 'b') }).map((each) => ({ ...room, ...each }));
    fc.assert(
      fc.property(rooms, rooms, (a, b) => {
        const same = a.turn === b.turn && a.by === b.by;
        expect([isNewer(a, b), isNewer(b, a)].filter(Boolean)).toHaveLength(same ? 0 : 1);
      }),
      { numRuns: runs(200) },
    );
  });

  test('a room survives the way to the other window, and nothing else is taken for one', () => {
    expect(readRoom(JSON.parse(JSON.stringify(room)))).toEqual(room);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRoom(value)).toBeNull();
      }),
      { numRuns: runs(200) },
    );
    expect(readRoom({ ...room, factor: 'lunch' })).toBeNull();
    expect(readRoom({ ...room, timer: { minutes: 0, spent: 0, since: null } })).toBeNull();
    expect(readRoom({ ...room, began: Number.NaN })).toBeNull();
  });
});
