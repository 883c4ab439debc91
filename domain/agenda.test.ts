import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AGENDA_IDS,
  AGENDAS,
  askedIn,
  blocksOf,
  overrun,
  PLAN,
  type Plan,
  readPlan,
  schedule,
  startOf,
  timeText,
  totalMinutes,
} from './agenda';
import { runs } from './runs';

const plans: fc.Arbitrary<Plan> = fc.constantFrom(...AGENDA_IDS).chain((agenda) =>
  fc.record({
    agenda: fc.constant(agenda),
    start: fc.option(fc.integer({ min: 0, max: 1439 })),
    minutes: fc.dictionary(
      fc.constantFrom(...AGENDAS[agenda].map(({ id }): string => id)),
      fc.integer({ min: 0, max: 480 }),
    ),
  }),
);

const starts = (plan: Plan) => schedule(plan).map(({ from }) => timeText(from, plan.start));

describe('the agendas', () => {
  test('ninety minutes begin their blocks where the guide says', () => {
    expect(starts(PLAN)).toEqual(['0:00', '0:10', '0:25', '0:40', '0:55', '1:10', '1:25']);
    expect(totalMinutes(PLAN)).toBe(90);
  });

  test('half a day is four hours with two breaks', () => {
    const plan: Plan = { ...PLAN, agenda: 'half-day' };
    expect(starts(plan)).toEqual(['0:00', '0:20', '1:10', '1:20', '2:20', '2:30', '3:10', '3:35', '3:50']);
    expect(totalMinutes(plan)).toBe(240);
  });

  test('a start time turns durations into times of the day, past midnight too', () => {
    expect(starts({ ...PLAN, start: 9 * 60 + 30 })).toEqual([
      '09:30',
      '09:40',
      '09:55',
      '10:10',
      '10:25',
      '10:40',
      '10:55',
    ]);
    expect(timeText(45, 23 * 60 + 30)).toBe('00:15');
  });

  test('a longer block moves all that follow and is an over-run; a block of no minutes stays out of the way', () => {
    const plan: Plan = { ...PLAN, minutes: { compare: 25, retro: 0 } };
    expect(starts(plan)).toEqual(['0:00', '0:10', '0:25', '0:50', '1:05', '1:20', '1:35']);
    expect(overrun(plan)).toBe(5);
    expect(overrun({ ...PLAN, minutes: { retro: 2 } })).toBe(-3);
  });
});

test('a time of the day is read, and nothing else is', () => {
  expect(['09:30', '9:05', '00:00', '23:59', '24:00', '9:60', 'noon', ''].map(startOf)).toEqual([
    570,
    545,
    0,
    1439,
    null,
    null,
    null,
    null,
  ]);
});

test('a time is read however people write it', () => {
  expect(['10', '9', '930', '0930', '9.30', '1005'].map(startOf)).toEqual([600, 540, 570, 570, 570, 605]);
  expect(['24', '2400', '960', '9.3', '9:', '10:5', '09:300', '9 30 1'].map(startOf)).toEqual(Array(8).fill(null));
});

test('blocks follow one another without a gap, and the last one ends at the total', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const rows = schedule(plan);
      rows.forEach((row, i) => {
        expect(row.from).toBe(i === 0 ? 0 : rows[i - 1]?.to);
        expect(row.to - row.from).toBe(row.minutes);
      });
      expect(rows.at(-1)?.to).toBe(totalMinutes(plan));
      expect(totalMinutes(plan) - overrun(plan)).toBe(plan.agenda === 'half-day' ? 240 : 90);
    }),
    { numRuns: runs(200) },
  );
});

test('a plan that was stored comes back as it was, and its times can be read again', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(readPlan(JSON.stringify(plan))).toEqual(plan);
      if (plan.start !== null) expect(startOf(timeText(0, plan.start))).toBe(plan.start);
    }),
    { numRuns: runs(200) },
  );
});

test('whatever was stored, what is read is a plan', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const { minutes } of blocksOf(readPlan(text))) {
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(480);
      }
    }),
    { numRuns: runs(200) },
  );
  expect(readPlan('{"agenda":"ninety-minutes","minutes":{"retro":-3,"lunch":30,"compare":9999}}').minutes).toEqual({
    retro: 0,
    compare: 480,
  });
});

test('ninety minutes are for the important questions, half a day is for all of them', () => {
  expect(askedIn({ agenda: 'ninety-minutes' })).toBe('important');
  expect(askedIn({ agenda: 'half-day' })).toBe('all');
});
