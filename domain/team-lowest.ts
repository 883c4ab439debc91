/** The factor whose exercise a team does: where it stands lowest among those of high importance. */
import type { FactorId } from './factors';
import type { TeamResult } from './team-result';

export type LowestHigh = {
  factor: FactorId;
  /** 0 to 1. */
  median: number;
  /** How many people have a score of it. */
  people: number;
};

/** Of the factors of high importance the one with the lowest median, of equals the first in order; null before any has a score. */
export function lowestHigh({ factors }: Pick<TeamResult, 'factors'>): LowestHigh | null {
  let lowest: LowestHigh | null = null;
  for (const { factor, tier, median, scores } of factors) {
    if (tier !== 'high' || median === null || (lowest !== null && median >= lowest.median)) continue;
    lowest = { factor, median, people: scores.filter((score) => score !== null).length };
  }
  return lowest;
}
