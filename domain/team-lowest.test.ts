import { expect, test } from 'vitest';
import type { FactorId, Tier } from './factors';
import { lowestHigh } from './team-lowest';
import type { FactorSpread } from './team-result';

const spread = (
  factor: FactorId,
  tier: Tier,
  median: number | null,
  scores: readonly (number | null)[],
): FactorSpread => ({
  factor,
  tier,
  weight: 1,
  scores,
  median,
  lowest: null,
  highest: null,
  spread: null,
});

test('the lowest median among the factors of high importance is named, with how many people have a score', () => {
  const factors = [
    spread('codebase', 'non-negotiable', 0, [0, 0]),
    spread('config', 'high', 0.5, [0, 1, null]),
    spread('logs', 'high', 0.25, [0, 0.25, 1]),
    spread('processes', 'low', 0.1, [0.1]),
  ];
  expect(lowestHigh({ factors })).toEqual({ factor: 'logs', median: 0.25, people: 3 });
});

test('of equals the first in order is named, and one without a score never is', () => {
  const factors = [
    spread('config', 'high', null, [null]),
    spread('processes', 'high', 0.5, [0.5, null]),
    spread('logs', 'high', 0.5, [0.5, 0.5]),
  ];
  expect(lowestHigh({ factors })).toEqual({ factor: 'processes', median: 0.5, people: 1 });
  expect(lowestHigh({ factors: factors.slice(0, 1) })).toBeNull();
});
