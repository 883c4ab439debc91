/** Custom tiers: a team moves a factor to another importance; whatever shows a result says so. */
import type { Checklist } from './checklist';
import type { FactorId, Tier, Weights } from './factors';
import { FACTOR_IDS, factor, tierOf } from './factors';

export type MovedTier = { factor: FactorId; from: Tier; to: Tier };

/** The factors that count with another tier than the default, in order. */
export function movedTiers(weights: Weights): readonly MovedTier[] {
  return FACTOR_IDS.map((id) => ({ factor: id, from: factor(id).tier, to: tierOf(id, weights) })).filter(
    ({ from, to }) => from !== to,
  );
}

/** The factors whose tier differs between two sets of weights, in order. */
export function tiersApart(first: Weights, second: Weights): readonly FactorId[] {
  return FACTOR_IDS.filter((id) => tierOf(id, first) !== tierOf(id, second));
}

/** Ids of the questions of factors that count high or more with these weights. */
export function importantOnes({ items }: Checklist, weights: Weights): readonly string[] {
  return items.flatMap(({ id, factor }) => (/^(non-negotiable|high)$/.test(tierOf(factor, weights)) ? id : []));
}
