import { expect, test } from 'vitest';
import { dots, heightOf, lowest, MARGIN, shareDay } from './trend-plot';

const frame = { width: 680, height: 268 };
const gap = { number: 40, date: 60 };
const DAY = 86_400_000;

test('the first point stands at the left edge, the last at the right, the others by their date', () => {
  const placed = dots(
    [0, 45, 90].map((days) => ({ at: days * DAY, value: 50 })),
    frame,
    gap,
  );
  expect(placed.map(({ x }) => x)).toEqual([MARGIN.left, MARGIN.left + (680 - 94) / 2, 680 - MARGIN.right]);
});

test('a single point stands at the right, as now', () => {
  expect(dots([{ at: 5 * DAY, value: 71 }], frame, gap)[0]).toMatchObject({ x: 646, numbered: true, dated: true });
});

test('a number is left out rather than printed over another, and the last is always there', () => {
  const placed = dots(
    [0, 88, 89, 90].map((days) => ({ at: days * DAY, value: 60 })),
    frame,
    gap,
  );
  expect(placed.map(({ numbered }) => numbered)).toEqual([true, false, false, true]);
});

test('the axis begins at 30, or at 0 where a score would fall below it', () => {
  expect([lowest([47, 71]), lowest([31.9, 71]), lowest([0])]).toEqual([30, 0, 0]);
  for (const value of [0, 31, 100]) {
    expect(heightOf(value, lowest([value]), frame)).toBeGreaterThanOrEqual(MARGIN.top);
    expect(heightOf(value, lowest([value]), frame)).toBeLessThanOrEqual(frame.height - MARGIN.bottom);
  }
});

test('two dated points of one day are known, so that their times are shown', () => {
  const at = (time: string) => ({ at: new Date(`2026-11-30T${time}`).getTime(), value: 50 });
  expect(shareDay(dots([at('09:00'), at('15:00')], frame, gap))).toBe(true);
  const tomorrow = { at: at('09:00').at + DAY, value: 50 };
  expect(shareDay(dots([at('09:00'), tomorrow], frame, gap))).toBe(false);
  // Too near to the other to have its date.
  expect(shareDay(dots([at('09:00'), at('09:01'), { ...tomorrow, at: tomorrow.at + 30 * DAY }], frame, gap))).toBe(
    false,
  );
});
