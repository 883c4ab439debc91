/** The score of one factor: the mean of its answered, applicable items, with the range its open items leave. */
import type { Answer, Answers } from './answers';
import { answerOf, pointsOf } from './answers';
import type { Checklist, Item } from './checklist';
import { itemsOf } from './checklist';
import type { FactorId, Tier, Weights } from './factors';
import { tierOf, weightOf } from './factors';

/** How many items got each answer; the six kinds sum to `total`. */
export type Counts = {
  yes: number;
  partly: number;
  no: number;
  dontKnow: number;
  notApplicable: number;
  unanswered: number;
  total: number;
};

export type FactorScore = {
  factor: FactorId;
  /** The tier and the weight it counts with, custom weights considered. */
  tier: Tier;
  weight: number;
  /** 0 to 1; null when no item has a yes, a partly or a no. */
  value: number | null;
  /** 0 to 1, every open item taken as no; null when no item applies. */
  floor: number | null;
  /** 0 to 1, every open item taken as yes; null when no item applies. */
  ceiling: number | null;
  counts: Counts;
  /** Items that apply, answered or not. */
  applicable: number;
  /** Items answered yes, partly or no: the denominator of `value`. */
  valued: number;
};

/** The answer as it counts: not applicable on an item that always applies counts as no answer. */
export function countedAnswer(item: Item, answers: Answers): Answer | null {
  const { answer } = answerOf(answers, item.id);
  return answer === 'not-applicable' && !item.mayNotApply ? null : answer;
}

export function countAnswers(given: readonly (Answer | null)[]): Counts {
  const count = (answer: Answer | null) => given.filter((each) => each === answer).length;
  return {
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    dontKnow: count('dont-know'),
    notApplicable: count('not-applicable'),
    unanswered: count(null),
    total: given.length,
  };
}

/** Items with an answer; don't know and not applicable are answers too. */
export function answeredIn({ total, unanswered }: Counts): number {
  return total - unanswered;
}

/** Items that are settled: answered, and not with don't know, which is an answer but not a finding. */
export function settledIn(counts: Counts): number {
  return answeredIn(counts) - counts.dontKnow;
}

/** The known share of a factor's applicable items, 0 to 1; 1 when none applies, for then nothing is open. */
export function knownShare({ applicable, valued }: FactorScore): number {
  return applicable === 0 ? 1 : valued / applicable;
}

/** Scores one factor. Don't know is as open as no answer; a factor without applicable items has nulls, never 0. */
export function factorScore(
  checklist: Checklist,
  answers: Answers,
  factor: FactorId,
  weights: Weights = null,
): FactorScore {
  const given = itemsOf(checklist, factor).map((item) => countedAnswer(item, answers));
  const counts = countAnswers(given);
  const points = given.reduce((sum, answer) => sum + (pointsOf(answer) ?? 0), 0);
  const valued = counts.yes + counts.partly + counts.no;
  const applicable = counts.total - counts.notApplicable;
  const mean = (sum: number, n: number) => (n === 0 ? null : sum / n);
  return {
    factor,
    tier: tierOf(factor, weights),
    weight: weightOf(factor, weights),
    value: mean(points, valued),
    floor: mean(points, applicable),
    ceiling: mean(points + applicable - valued, applicable),
    counts,
    applicable,
    valued,
  };
}

/** The mean of a number per factor, each counting with its weight; null when no factor has one. */
export function weightedMean(
  factors: readonly FactorScore[],
  numberOf: (factor: FactorScore) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const each of factors) {
    const value = numberOf(each);
    if (value === null) continue;
    sum += each.weight * value;
    weights += each.weight;
  }
  return weights === 0 ? null : sum / weights;
}
