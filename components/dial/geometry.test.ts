import { expect, test } from 'vitest';
import { point } from './arc';
import { edges, outerRadius, RING_INNER, sector, timerTicks } from './geometry';

const ringArea = (a: number, b: number) => b * b - a * a;

test('the inked share of the ring is the score: area grows in proportion to weight', () => {
  const R = 200;
  const inner = R * RING_INNER;
  const unit = ringArea(inner, outerRadius(R, 1));
  for (const weight of [8, 5, 3, 1]) expect(ringArea(inner, outerRadius(R, weight)) / unit).toBeCloseTo(weight, 9);
  expect(outerRadius(R, 8)).toBeCloseTo(R, 9);
});

test('factor I stands at one o’clock and factor XII at twelve', () => {
  const middle = (n: number) => edges(n, 100, 5).reduce((a, b) => a + b) / 2;
  expect(middle(1)).toBeCloseTo(30, 9);
  expect(middle(12)).toBeCloseTo(360, 9);
  const [x, y] = point(100, middle(12));
  expect(x).toBeCloseTo(0, 9);
  expect(y).toBeCloseTo(-100, 9);
});

test('the gap between neighbouring segments has parallel sides', () => {
  const gapAt = (r: number) => {
    const end = edges(3, r, 5)[1];
    const start = edges(4, r, 5)[0];
    return 2 * r * Math.sin(((start - end) * Math.PI) / 360);
  };
  // The chord across the gap differs from g only by the small angle between the two edges.
  expect(gapAt(124)).toBeCloseTo(5, 1);
  expect(gapAt(200)).toBeCloseTo(5, 1);
});

test('a half-earned sector ends in the middle of the segment', () => {
  const end = sector(3, 100, 200, 5, 0, 0.5).split('A')[1]?.split('L')[0]?.split(' ').slice(-2).map(Number);
  expect(end?.[1]).toBeCloseTo(0, 6);
  expect(end?.[0]).toBeCloseTo(200, 6);
});

test('a timer’s ring has sixty marks, and as many are lit as stand for the time left', () => {
  for (const on of [0, 1, 38, 60]) {
    const [lit, rest] = timerTicks(188, on, 12);
    expect([lit, rest].map((path) => path.split('M').length - 1)).toEqual([on, 60 - on]);
  }
});
