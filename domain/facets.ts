/** Four facets: what the factors give together. Drafted in the methodology's refresh repository (content/facets.md), not adopted. */
import type { FactorScore } from './factor-score';
import { weightedMean } from './factor-score';
import type { FactorId } from './factors';

export const FACET_IDS = ['continuously-deployable', 'configurable', 'scalable', 'observable'] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** The factors of each facet, in order. */
export const FACET_FACTORS: Record<FacetId, readonly FactorId[]> = {
  'continuously-deployable': [
    'codebase',
    'dependencies',
    'config',
    'build-release-run',
    'disposability',
    'dev-prod-parity',
  ],
  configurable: ['config', 'backing-services', 'build-release-run', 'dev-prod-parity'],
  scalable: ['backing-services', 'processes', 'port-binding', 'concurrency', 'disposability'],
  observable: ['processes', 'port-binding', 'concurrency', 'logs'],
};

export type Facet = {
  id: FacetId;
  factors: readonly FactorId[];
  /** 0 to 1; null when none of its factors is assessed. */
  value: number | null;
};

/** The importance-weighted mean of each facet's assessed factors. */
export function facets(factors: readonly FactorScore[]): readonly Facet[] {
  return FACET_IDS.map((id) => ({
    id,
    factors: FACET_FACTORS[id],
    value: weightedMean(
      factors.filter(({ factor }) => FACET_FACTORS[id].includes(factor)),
      ({ value }) => value,
    ),
  }));
}
