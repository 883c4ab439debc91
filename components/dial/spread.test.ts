import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { band, ticksOf } from './spread';

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

test('a band holds the lowest and the highest, can be seen, and stays on its scale', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [from, to] = band(Math.min(a, b), Math.max(a, b));
      expect(from).toBeLessThanOrEqual(Math.min(a, b));
      expect(to).toBeGreaterThanOrEqual(Math.max(a, b));
      expect(to - from).toBeGreaterThan(0.039);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
    }),
    { numRuns: runs(500) },
  );
});

test('a tick is longer where more people stand, and never longer than its segment', () => {
  fc.assert(
    fc.property(fc.array(share, { maxLength: 1000 }), (values) => {
      const ticks = ticksOf(values);
      expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
      for (const { at, length } of ticks) {
        expect(length).toBeGreaterThan(0.28);
        expect(length).toBeLessThanOrEqual(1 + 1e-9);
        const here = values.filter((value) => Math.round(value * 100) === Math.round(at * 100)).length;
        for (const other of ticks) {
          const there = values.filter((value) => Math.round(value * 100) === Math.round(other.at * 100)).length;
          if (here > there) expect(length).toBeGreaterThan(other.length);
        }
      }
    }),
    { numRuns: runs(100) },
  );
});

test('a thousand people draw no more ticks than the scale has points', () => {
  const values = Array.from({ length: 1000 }, (_, i) => i / 999);
  expect(ticksOf(values).length).toBeLessThanOrEqual(101);
});
