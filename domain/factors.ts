/** The twelve factors: ids in the methodology's order, their importance and the order in which a newcomer meets them. */

export const FACTOR_IDS = [
  'codebase',
  'dependencies',
  'config',
  'backing-services',
  'build-release-run',
  'processes',
  'port-binding',
  'concurrency',
  'disposability',
  'dev-prod-parity',
  'logs',
  'admin-processes',
] as const;
export type FactorId = (typeof FACTOR_IDS)[number];

export const TIERS = ['non-negotiable', 'high', 'medium', 'low'] as const;
/** How much a factor counts, after the importance-rated checklist named in the sources. */
export type Tier = (typeof TIERS)[number];

/** Weight of a factor in the score. One source's opinion, turned into numbers; a team may move a factor to another tier. */
export const TIER_WEIGHT: Record<Tier, number> = { 'non-negotiable': 8, high: 5, medium: 3, low: 1 };

/** Batons drawn for a tier, 4 (non-negotiable) to 1 (low). */
export const TIER_PIPS: Record<Tier, number> = { 'non-negotiable': 4, high: 3, medium: 2, low: 1 };

/** Tiers by factor that differ from the defaults, as the file format writes them; null means the defaults. */
export type Weights = Partial<Record<FactorId, Tier>> | null;

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
export type Roman = (typeof ROMAN)[number];

export type Factor = {
  id: FactorId;
  /** 1 to 12, the methodology's numbering and the clock position on the dial. */
  position: number;
  roman: Roman;
  tier: Tier;
};

const DEFAULT_TIER: Record<FactorId, Tier> = {
  codebase: 'non-negotiable',
  dependencies: 'high',
  config: 'high',
  'backing-services': 'high',
  'build-release-run': 'medium',
  processes: 'high',
  'port-binding': 'medium',
  concurrency: 'medium',
  disposability: 'medium',
  'dev-prod-parity': 'high',
  logs: 'low',
  'admin-processes': 'high',
};

export const FACTORS: readonly Factor[] = FACTOR_IDS.map((id, i) => ({
  id,
  position: i + 1,
  roman: ROMAN[i] as Roman,
  tier: DEFAULT_TIER[id],
}));

/** The suggested onboarding order; it also breaks ties in the action plan. */
export const ONBOARDING_ORDER: readonly FactorId[] = [
  'codebase',
  'dependencies',
  'config',
  'backing-services',
  'build-release-run',
  'processes',
  'port-binding',
  'disposability',
  'concurrency',
  'logs',
  'admin-processes',
  'dev-prod-parity',
];

/** For a newcomer with one hour. */
export const ONE_HOUR_PATH: readonly FactorId[] = ['codebase', 'config', 'processes', 'build-release-run'];

const BY_ID = new Map(FACTORS.map((f) => [f.id, f]));

/** The factor with this id; every FactorId has one. */
export function factor(id: FactorId): Factor {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`No factor is called ${id}`);
  return found;
}

export function isFactorId(value: unknown): value is FactorId {
  return typeof value === 'string' && (FACTOR_IDS as readonly string[]).includes(value);
}

export function isTier(value: unknown): value is Tier {
  return typeof value === 'string' && (TIERS as readonly string[]).includes(value);
}

/** The tier a factor counts with, custom weights considered. */
export function tierOf(id: FactorId, weights: Weights = null): Tier {
  return weights?.[id] ?? factor(id).tier;
}

/** The weight a factor counts with, custom weights considered. */
export function weightOf(id: FactorId, weights: Weights = null): number {
  return TIER_WEIGHT[tierOf(id, weights)];
}
