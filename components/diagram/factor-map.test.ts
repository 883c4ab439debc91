import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTOR_IDS, type FactorId, factor } from '@/domain/factors';
import { LOCALES } from '@/i18n/locales';
import { type Arrow, drawArrows, HALF_WIDTH, portAngle } from './factor-map';

const INNER = 166;
const PAIRS: Arrow[] = FACTOR_IDS.flatMap((from) => FACTOR_IDS.filter((to) => to !== from).map((to) => ({ from, to })));
const anyArrows = fc.subarray(PAIRS);

const clock = (degrees: number) => ((degrees % 360) + 360) % 360;
const ends = (arrows: readonly Arrow[], arrow: Arrow) =>
  [portAngle(arrows, arrow, arrow.from), portAngle(arrows, arrow, arrow.to)].map(clock);
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
/** Degrees clockwise from twelve, and the distance from the middle, of the point a path begins at. */
function begins(path: string): { angle: number; radius: number } {
  const [x = Number.NaN, y = Number.NaN] = numbers(path);
  return { angle: clock((Math.atan2(x, -y) * 180) / Math.PI), radius: Math.hypot(x, y) };
}
/** How far a clock angle is from the middle of a factor's own thirty degrees. */
const off = (angle: number, id: FactorId) => Math.abs(((angle - factor(id).position * 30 + 540) % 360) - 180);

test('each arrow is drawn once, from its factor to the factor it makes possible', () => {
  fc.assert(
    fc.property(anyArrows, (arrows) => {
      const drawn = drawArrows(arrows, INNER);
      expect(drawn.map(({ from, to }) => ({ from, to }))).toEqual(arrows);
      for (const { from, to, line, tip } of drawn) {
        expect(off(begins(line).angle, from)).toBeLessThan(12);
        expect(off(begins(tip).angle, to)).toBeLessThan(12);
        expect(begins(tip).radius).toBeCloseTo(begins(line).radius, 1);
        expect([...numbers(line), ...numbers(tip)].every(Number.isFinite)).toBe(true);
      }
    }),
  );
});

test('the arrows of one factor never cross, nor do they share a place on it', () => {
  fc.assert(
    fc.property(anyArrows, fc.constantFrom(...FACTOR_IDS), (arrows, id) => {
      const own = arrows.filter(({ from, to }) => from === id || to === id);
      expect(new Set(own.map((arrow) => portAngle(arrows, arrow, id))).size).toBe(own.length);
      for (const [i, one] of own.entries()) {
        const [a = 0, b = 0] = ends(arrows, one);
        const between = (angle: number) => clock(angle - a) < clock(b - a);
        for (const other of own.slice(i + 1)) {
          // Two arcs that meet the ring at right angles cross if and only if their ends alternate on it.
          const [c = 0, d = 0] = ends(arrows, other);
          expect(between(c), `${one.from}>${one.to} and ${other.from}>${other.to}`).toBe(between(d));
        }
      }
    }),
  );
});

test('an arrow between opposite factors is a straight line', () => {
  const [arrow] = drawArrows([{ from: 'backing-services', to: 'dev-prod-parity' }], INNER);
  expect(arrow?.line).toMatch(/^M\S+ \S+L/);
});

test('every arrow stays inside the ring', () => {
  for (const { line, tip } of drawArrows(PAIRS, INNER)) {
    const points = [line.replace(/A\S+ \S+ 0 0 [01] /, ' '), tip].flatMap((path) => numbers(path));
    for (let i = 0; i < points.length; i += 2) {
      expect(Math.hypot(points[i] ?? 0, points[i + 1] ?? 0)).toBeLessThan(INNER);
    }
  }
});

test('the style sheet knows how wide the picture is in each language', () => {
  const widths = [...readFileSync('components/diagram/factor-map.css', 'utf8').matchAll(/--half: (\d+)/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual(LOCALES.map((locale) => HALF_WIDTH[locale]));
});
