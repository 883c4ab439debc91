/** The action plan: what to fix first, what is quick, what to find out. */
import type { Answer, Answers } from './answers';
import { pointsOf } from './answers';
import type { Checklist, Item } from './checklist';
import { countedAnswer, factorScore } from './factor-score';
import type { FactorId, Tier, Weights } from './factors';
import { FACTOR_IDS, ONBOARDING_ORDER, TIERS, tierOf } from './factors';

export type PlanRow = {
  item: Item;
  answer: 'no' | 'partly';
  /** The tier its factor counts with. */
  tier: Tier;
  /** Points of 100 the score gains when this item becomes yes. */
  gain: number;
  /** 1 is first. */
  rank: number;
};

export type Plan = {
  /** In plan order. */
  rows: readonly PlanRow[];
  /** Rows of effort S, largest gain first. */
  quickWins: readonly PlanRow[];
  /** Items answered don't know, most important factor first. */
  findOut: readonly Item[];
  /** Items without an answer, most important factor first. */
  unanswered: readonly Item[];
};

type Entry = { item: Item; answer: Answer | null; tier: Tier };

/**
 * Orders the items answered no or partly: by importance tier, no before partly, onboarding order, position in the factor.
 *
 * Never by gain alone: one of a short factor's few items weighs more than a leaked secret in a long one.
 */
export function plan(checklist: Checklist, answers: Answers, weights: Weights = null): Plan {
  const gainOf = gains(checklist, answers, weights);
  const entries = checklist.items
    .map((item) => ({ item, answer: countedAnswer(item, answers), tier: tierOf(item.factor, weights) }))
    .sort(inPlanOrder);
  const rows: PlanRow[] = [];
  for (const { item, answer, tier } of entries) {
    if (answer !== 'no' && answer !== 'partly') continue;
    rows.push({ item, answer, tier, gain: gainOf(item.factor, answer), rank: rows.length + 1 });
  }
  const itemsAnswered = (wanted: Answer | null) =>
    entries.filter(({ answer }) => answer === wanted).map(({ item }) => item);
  return {
    rows,
    quickWins: rows.filter(({ item }) => item.effort === 'S').sort(byGain),
    findOut: itemsAnswered('dont-know'),
    unanswered: itemsAnswered(null),
  };
}

/** The first `n` rows of the plan. */
export function firstFixes(plan: Plan, n: number): readonly PlanRow[] {
  return plan.rows.slice(0, n);
}

/** The first `n` factors of the plan, each once. */
export function firstFactors(plan: Plan, n: number): readonly FactorId[] {
  return [...new Set(plan.rows.map(({ item }) => item.factor))].slice(0, n);
}

/** Points of 100 that a factor's rows gain together. */
export function factorGain(plan: Plan, factor: FactorId): number {
  return plan.rows.filter(({ item }) => item.factor === factor).reduce((sum, { gain }) => sum + gain, 0);
}

/** A gain as text with one decimal. Rounded, where a score is cut: a gain is an amount, not a threshold. */
export function displayGain(gain: number): string {
  return gain.toFixed(1);
}

/** gain = 100 · w · (1 − value) / (n · Σw): n answered applicable items, Σw over the factors that have one. */
function gains(checklist: Checklist, answers: Answers, weights: Weights) {
  const assessed = FACTOR_IDS.map((id) => factorScore(checklist, answers, id, weights)).filter(
    (each) => each.valued > 0,
  );
  const total = assessed.reduce((sum, each) => sum + each.weight, 0);
  const pointWorth = new Map(assessed.map((each) => [each.factor, (100 * each.weight) / (each.valued * total)]));
  return (factor: FactorId, answer: Answer) => (pointWorth.get(factor) ?? 0) * (1 - (pointsOf(answer) ?? 1));
}

/**
 * The order of the rows, and of the open items, which all have one answer. What is equal here keeps its place in the
 * checklist, which is its position in the factor: sorting is stable.
 */
function inPlanOrder(a: Entry, b: Entry): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    Number(b.answer === 'no') - Number(a.answer === 'no') ||
    ONBOARDING_ORDER.indexOf(a.item.factor) - ONBOARDING_ORDER.indexOf(b.item.factor)
  );
}

/** Largest gain first. Equal gains are equal to the last bit (one division of whole numbers) and so keep the plan order. */
function byGain(a: PlanRow, b: PlanRow): number {
  return b.gain - a.gain;
}
