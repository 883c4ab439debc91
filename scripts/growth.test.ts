import { expect, test } from 'vitest';
import { growthLine, timesOf } from './growth';

test('a build that takes more time than it has pages more is said to grow faster than linearly', () => {
  const first = { pages: 14, seconds: 40 };
  expect(growthLine([first, { pages: 140, seconds: 90 }, { pages: 700, seconds: 400 }])).toBe(
    'From 14 to 700 lesson pages, 50.0 times as many, a build takes 10.0 times as long: growth is no faster than linear.',
  );
  expect(growthLine([first, { pages: 28, seconds: 81 }])).toContain('growth is faster than linear');
});

test('builds are measured from the fewest lessons on, for copies are only added', () => {
  expect(timesOf('50 1 10 1')).toEqual([1, 10, 50]);
});

test.each(['', '1', '1 0', '1 two', '1.5 3'])('"%s" is no choice of how often lessons stand', (text) => {
  expect(() => timesOf(text)).toThrow('BENCH_TIMES');
});
