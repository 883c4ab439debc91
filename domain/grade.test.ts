import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BAND_MINIMUM, displayScore, displayWholeScore, GRADES, gradeOf, isBetter } from './grade';
import { runs } from './runs';

test('each letter begins at its minimum and ends just below it', () => {
  expect(GRADES.map((grade) => gradeOf(BAND_MINIMUM[grade]))).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect([89.99, 74.99, 59.99, 39.99].map(gradeOf)).toEqual(['B', 'C', 'D', 'E']);
  expect(gradeOf(100)).toBe('A');
});

test('a score that misses a minimum by rounding noise alone earns the letter and shows it', () => {
  expect(gradeOf(90 - 1e-12)).toBe('A');
  expect(displayScore(90 - 1e-12)).toBe('90.0');
});

test('a score is shown with one decimal, rounded down', () => {
  expect([89.99, 71.8884, 96.3235, 0, 100, 0.3 * 10].map(displayScore)).toEqual([
    '89.9',
    '71.8',
    '96.3',
    '0.0',
    '100.0',
    '3.0',
  ]);
});

test('a score without its decimal is rounded down too, rounding noise aside', () => {
  expect([89.99, 100 * 0.58, 50, 90 - 1e-12].map(displayWholeScore)).toEqual(['89', '58', '50', '90']);
});

test('the number shown never contradicts its letter', () => {
  const minimum = fc.constantFrom(...Object.values(BAND_MINIMUM));
  const nearMinimum = fc
    .tuple(minimum, fc.double({ min: -3e-9, max: 3e-9, noNaN: true }))
    .map(([at, off]) => Math.max(0, at + off));
  const anyScore = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(anyScore, nearMinimum), (value) => {
      const shown = Number(displayScore(value));
      expect(gradeOf(shown)).toBe(gradeOf(value));
      expect(shown).toBeLessThanOrEqual(value + 1e-9);
      expect(shown).toBeGreaterThan(value - 0.1);
    }),
    { numRuns: runs(5000) },
  );
});

test('A is better than B, and no letter is better than itself', () => {
  expect(isBetter('A', 'B')).toBe(true);
  expect(isBetter('C', 'B')).toBe(false);
  expect(isBetter('B', 'B')).toBe(false);
});
