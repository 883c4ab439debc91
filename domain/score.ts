/** The score of an assessment: a weighted mean of the factors, its range, its letter and what held the letter back. */
import type { Answer, Answers } from './answers';
import type { Checklist } from './checklist';
import { itemsOf } from './checklist';
import type { Counts, FactorScore } from './factor-score';
import { answeredIn, countAnswers, countedAnswer, factorScore, settledIn, weightedMean } from './factor-score';
import type { FactorId, Weights } from './factors';
import { FACTORS, tierOf } from './factors';
import type { Gate } from './gates';
import { gatesOf } from './gates';
import type { Grade } from './grade';
import { gradeOf, isBetter } from './grade';

/** Raise it when the same answers would score differently, and keep the old scorer: snapshots name the one they need. */
export const SCORING_VERSION = 1;

/** Below this completeness, 0 to 1, a score has no grade. */
export const GRADED_FROM = 0.8;

export type ProvisionalReason = 'completeness' | 'codebase-open';

/** Why a score has no grade yet. */
export type Provisional = {
  reasons: readonly ProvisionalReason[];
  /** Ids of the Codebase items without a yes, a partly or a no. */
  codebaseOpen: readonly string[];
};

export type Score = {
  scoringVersion: number;
  /** 0 to 100, unrounded; null when nothing is assessed. Show it through `displayScore`. */
  value: number | null;
  /** 0 to 100, every open item taken as no; null when nothing applies. Always floor ≤ value ≤ ceiling. */
  floor: number | null;
  /** 0 to 100, every open item taken as yes; null when nothing applies. */
  ceiling: number | null;
  /** 0 to 1: yes, partly, no and not applicable among all items. */
  completeness: number;
  /** 0 to 1: as completeness, with don't know, which is an answer but not a finding. */
  visited: number;
  /** The letter of the value alone, before gates; null when nothing is assessed. */
  letter: Grade | null;
  /** The letter after gates; null when provisional or not assessed. */
  grade: Grade | null;
  /** Every gate that applies, whether or not it changed the letter. */
  gates: readonly Gate[];
  /** Null when the score has a grade, and when nothing is assessed. */
  provisional: Provisional | null;
  /** All twelve, in order. */
  factors: readonly FactorScore[];
  /** Factors that count with another tier than the default. */
  movedFactors: readonly FactorId[];
  counts: Counts;
};

/** Scores the answers; ids the checklist does not know change nothing. */
export function score(checklist: Checklist, answers: Answers, weights: Weights = null): Score {
  const factors = FACTORS.map(({ id }) => factorScore(checklist, answers, id, weights));
  const counts = countAnswers(checklist.items.map((item) => countedAnswer(item, answers)));
  const completeness = share(settledIn(counts), counts.total);
  const value = percent(factors, (each) => each.value);
  const letter = value === null ? null : gradeOf(value);
  const provisional = value === null ? null : provisionalOf(checklist, answers, completeness);
  const gates = gatesOf(checklist, answers, factors, letter);
  return {
    scoringVersion: SCORING_VERSION,
    value,
    floor: percent(factors, (each) => each.floor),
    ceiling: percent(factors, (each) => each.ceiling),
    completeness,
    visited: share(answeredIn(counts), counts.total),
    letter,
    grade: provisional === null ? capped(letter, gates) : null,
    gates,
    provisional,
    factors,
    movedFactors: FACTORS.filter(({ id, tier }) => tierOf(id, weights) !== tier).map(({ id }) => id),
    counts,
  };
}

/** How many more questions have to be settled before completeness allows a grade; 0 once it does, or without questions. */
export function missingForGrade(counts: Counts): number {
  const settled = settledIn(counts);
  let missing = 0;
  // The rule itself is asked, so that no rounding tells another number.
  while (settled + missing < counts.total && share(settled + missing, counts.total) < GRADED_FROM) missing += 1;
  return missing;
}

/** The weighted mean, of 100, over the factors that have a value; null when none has. */
function percent(factors: readonly FactorScore[], numberOf: (factor: FactorScore) => number | null): number | null {
  const mean = weightedMean(factors, numberOf);
  return mean === null ? null : 100 * mean;
}

function share(part: number, total: number): number {
  return total === 0 ? 0 : part / total;
}

function provisionalOf(checklist: Checklist, answers: Answers, completeness: number): Provisional | null {
  const codebaseOpen = itemsOf(checklist, 'codebase')
    .filter((item) => isOpen(countedAnswer(item, answers)))
    .map((item) => item.id);
  const reasons: ProvisionalReason[] = [];
  if (completeness < GRADED_FROM) reasons.push('completeness');
  if (codebaseOpen.length > 0) reasons.push('codebase-open');
  return reasons.length === 0 ? null : { reasons, codebaseOpen };
}

function isOpen(answer: Answer | null): boolean {
  return answer === null || answer === 'dont-know';
}

function capped(letter: Grade | null, gates: readonly Gate[]): Grade | null {
  if (letter === null) return null;
  return gates.reduce((grade, gate) => (isBetter(grade, gate.caps) ? gate.caps : grade), letter);
}
