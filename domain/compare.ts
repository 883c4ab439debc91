/** Two sets of answers side by side: two snapshots, a snapshot and now, or two services. */
import type { Answer, Answers } from './answers';
import { pointsOf } from './answers';
import type { Checklist, Item } from './checklist';
import { itemById } from './checklist';
import { checklistAt } from './checklist-changes';
import type { FactorScore } from './factor-score';
import { countedAnswer } from './factor-score';
import type { FactorId, Weights } from './factors';
import { FACTOR_IDS, ONBOARDING_ORDER, TIERS, tierOf } from './factors';
import type { Score } from './score';
import type { Scorable } from './scorers';
import { scoreAsThen } from './scorers';
import { tiersApart } from './tiers';

/** Seen from the first side to the second; worst first. */
export const DIFFERENCES = [
  /** Both have a yes, a partly or a no, and the second fewer points. */
  'worse',
  /** The first has a yes, a partly or a no, the second nothing or don't know. */
  'opened',
  /** Not applicable on one side only. */
  'applicability',
  /** Don't know on one side, nothing on the other. */
  'open',
  /** Only the second side's checklist asks it. */
  'added',
  /** Only the first side's checklist asks it. */
  'retired',
  /** The second has a yes, a partly or a no, the first nothing or don't know. */
  'answered',
  'better',
  'same',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

export type ComparedItem = {
  item: Item;
  /** As it counts; null where there is none, or where the side does not ask it. */
  first: Answer | null;
  second: Answer | null;
  difference: Difference;
};

export type ComparedFactor = {
  factor: FactorId;
  /** 0 to 1; null where the side has no such score. */
  first: number | null;
  second: number | null;
  /** second − first; null unless both have one. */
  change: number | null;
};

export type Comparison = {
  /** Null when its scoring version is not known here. */
  first: Score | null;
  second: Score | null;
  /** Points of 100, second − first; null unless both have a score. */
  change: number | null;
  /** All twelve, in order. */
  factors: readonly ComparedFactor[];
  /** Every question either side asks, worst first, then in plan order. */
  items: readonly ComparedItem[];
  counts: Readonly<Record<Difference, number>>;
  /** Factors that count with different tiers. */
  tiersApart: readonly FactorId[];
  /** The checklist versions, when they differ. */
  versions: { first: number; second: number } | null;
};

/** Compares two sides question by question. Each is scored as it was; where the checklists differ, every question of either is listed. */
export function compare(checklist: Checklist, first: Scorable, second: Scorable): Comparison {
  const then = checklistAt(checklist, first.checklistVersion);
  const later = checklistAt(checklist, second.checklistVersion);
  const items = union(then, later)
    .map((item) => comparedItem(item, then, first.answers, later, second.answers))
    .sort((a, b) => worstFirst(a, b, second.weights));
  const scores = [scoreAsThen(checklist, first), scoreAsThen(checklist, second)] as const;
  const count = (wanted: Difference) => items.filter(({ difference }) => difference === wanted).length;
  return {
    first: scores[0],
    second: scores[1],
    change: changeOf(scores[0]?.value ?? null, scores[1]?.value ?? null),
    factors: FACTOR_IDS.map((id) => {
      const values = scores.map((each) => factorIn(each, id)?.value ?? null);
      const [before = null, after = null] = values;
      return { factor: id, first: before, second: after, change: changeOf(before, after) };
    }),
    items,
    counts: Object.fromEntries(DIFFERENCES.map((each) => [each, count(each)])) as Record<Difference, number>,
    tiersApart: tiersApart(first.weights, second.weights),
    versions: then.version === later.version ? null : { first: then.version, second: later.version },
  };
}

function factorIn(score: Score | null, id: FactorId): FactorScore | undefined {
  return score?.factors.find(({ factor }) => factor === id);
}

function changeOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** The second's questions in their order, then what only the first asks. */
function union(first: Checklist, second: Checklist): readonly Item[] {
  return [...second.items, ...first.items.filter(({ id }) => !itemById(second, id))];
}

function comparedItem(item: Item, then: Checklist, before: Answers, later: Checklist, after: Answers): ComparedItem {
  const asked = [itemById(then, item.id), itemById(later, item.id)] as const;
  const first = asked[0] ? countedAnswer(asked[0], before) : null;
  const second = asked[1] ? countedAnswer(asked[1], after) : null;
  const difference = !asked[0] ? 'added' : !asked[1] ? 'retired' : differenceOf(first, second);
  return { item, first, second, difference };
}

function differenceOf(first: Answer | null, second: Answer | null): Difference {
  if (first === second) return 'same';
  if (first === 'not-applicable' || second === 'not-applicable') return 'applicability';
  const before = pointsOf(first);
  const after = pointsOf(second);
  if (before === null) return after === null ? 'open' : 'answered';
  if (after === null) return 'opened';
  return after < before ? 'worse' : 'better';
}

/** Worst difference first, the larger fall first; then importance, onboarding order, and place in the factor, which sorting keeps. */
function worstFirst(a: ComparedItem, b: ComparedItem, weights: Weights): number {
  const tier = ({ item }: ComparedItem) => TIERS.indexOf(tierOf(item.factor, weights));
  const fall = ({ first, second }: ComparedItem) => (pointsOf(first) ?? 0) - (pointsOf(second) ?? 0);
  return (
    DIFFERENCES.indexOf(a.difference) - DIFFERENCES.indexOf(b.difference) ||
    (a.difference === 'worse' ? fall(b) - fall(a) : 0) ||
    tier(a) - tier(b) ||
    ONBOARDING_ORDER.indexOf(a.item.factor) - ONBOARDING_ORDER.indexOf(b.item.factor)
  );
}
