/** The cheapest fixes that reach a chosen grade: exact, in whole numbers, gates included. */
import type { Answers } from './answers';
import { pointsOf } from './answers';
import type { Checklist } from './checklist';
import { itemsOf } from './checklist';
import type { FactorScore } from './factor-score';
import { factorScore } from './factor-score';
import type { FactorId, Weights } from './factors';
import { gatesOf } from './gates';
import type { Grade } from './grade';
import { BAND_MINIMUM, isBetter } from './grade';
import type { PlanRow } from './plan';
import { plan } from './plan';
import type { Provisional } from './score';
import { score } from './score';
import { costOf, withFixed } from './what-if';

export type Path =
  /** The grade, or a better one, is there. */
  | { kind: 'there'; grade: Grade }
  /** In plan order; never empty. */
  | { kind: 'path'; rows: readonly PlanRow[]; cost: number }
  /** Fixes alone give no grade: questions are open, or nothing is assessed (null). */
  | { kind: 'blocked'; provisional: Provisional | null };

/** Some fixes: what they cost, how many they are, which, and the share of the whole score they bring. */
type Way = {
  cost: number;
  count: number;
  /** A bit for each row, the first of the plan the highest: of two sets of one size, the larger comes first. */
  rows: bigint;
  points: number;
};

const NOTHING: Way = { cost: 0, count: 0, rows: 0n, points: 0 };

/**
 * The rows of the plan that reach `target` for the least cost (S 1, M 4, L 10). Of equally cheap ways the one with the
 * fewest rows, then the one whose rows come first in the plan.
 *
 * Each factor's ways are cut to those worth keeping, then the factors are added up one by one. Shares of the score are
 * whole numbers over a common denominator, exact while no factor has more than 28 questions.
 */
export function cheapestPath(checklist: Checklist, answers: Answers, weights: Weights, target: Grade): Path {
  const { grade, provisional, factors } = score(checklist, answers, weights);
  if (grade === null) return { kind: 'blocked', provisional };
  if (!isBetter(target, grade)) return { kind: 'there', grade };

  const { rows } = plan(checklist, answers, weights);
  const assessed = factors.filter(({ valued }) => valued > 0);
  const unit = assessed.reduce((sofar, { valued }) => leastCommonMultiple(sofar, valued), 1);
  // One point of a factor's mean is 2 · unit, so that halves and every share of the mean are whole.
  const worth = (each: FactorScore, points: number) => (each.weight * 2 * points * unit) / each.valued;
  const whole = assessed.reduce((sum, each) => sum + each.weight * 2 * unit, 0);
  const had = assessed.reduce((sum, each) => sum + worth(each, each.counts.yes + each.counts.partly / 2), 0);
  const missing = Math.ceil((BAND_MINIMUM[target] * whole) / 100) - had;
  // Where only a gate holds the letter, no points are needed.
  const needed = Math.max(missing, 0);

  let ways: readonly Way[] = [NOTHING];
  for (const each of assessed) {
    const own = rows.filter(({ item }) => item.factor === each.factor);
    const allowed = selections(own)
      .filter((chosen) => passes(checklist, withFixed(answers, chosen), each.factor, weights, target))
      .map((chosen) => wayOf(chosen, rows.length, worth(each, pointsOfAll(chosen))));
    ways = worthKeeping(sums(ways, worthKeeping(allowed, needed)), needed);
  }
  const best = ways.find(({ points }) => points >= needed);
  // All fixes done is a score of 100 without a gate, so there is always a way.
  if (!best) throw new RangeError(`No fixes reach ${target}, though nothing is open`);
  const path = rows.filter(({ rank }) => (best.rows & bit(rank, rows.length)) !== 0n);
  return { kind: 'path', rows: path, cost: costOf(path) };
}

/**
 * The choices among a factor's rows that can be part of an answer. Rows of one effort and one answer bring the same, so
 * of these only the first of the plan are taken.
 */
function selections(rows: readonly PlanRow[]): readonly (readonly PlanRow[])[] {
  const kindOf = ({ item, answer }: PlanRow) => `${item.effort} ${answer}`;
  const alike = [...new Set(rows.map(kindOf))].map((kind) => rows.filter((row) => kindOf(row) === kind));
  return alike.reduce<readonly (readonly PlanRow[])[]>(
    (sofar, group) => sofar.flatMap((chosen) => [...group, null].map((_, n) => [...chosen, ...group.slice(0, n)])),
    [[]],
  );
}

/** Whether no gate of this factor holds the letter below the target; every gate looks at one factor at a time. */
function passes(checklist: Checklist, answers: Answers, factor: FactorId, weights: Weights, target: Grade): boolean {
  const alone = { ...checklist, items: itemsOf(checklist, factor) };
  const gates = gatesOf(alone, answers, [factorScore(alone, answers, factor, weights)], null);
  return gates.every(({ caps }) => !isBetter(target, caps));
}

function wayOf(chosen: readonly PlanRow[], total: number, points: number): Way {
  return {
    cost: costOf(chosen),
    count: chosen.length,
    rows: chosen.reduce((bits, { rank }) => bits | bit(rank, total), 0n),
    points,
  };
}

function bit(rank: number, total: number): bigint {
  return 1n << BigInt(total - rank);
}

function pointsOfAll(chosen: readonly PlanRow[]): number {
  return chosen.reduce((sum, { answer }) => sum + 1 - (pointsOf(answer) ?? 1), 0);
}

function sums(some: readonly Way[], others: readonly Way[]): readonly Way[] {
  return some.flatMap((a) =>
    others.map((b) => ({
      cost: a.cost + b.cost,
      count: a.count + b.count,
      rows: a.rows | b.rows,
      points: a.points + b.points,
    })),
  );
}

/**
 * The ways to which no other is preferred that brings at least as much, best liked first. What goes beyond the need
 * counts for nothing. Preference survives the adding of the same further rows, so nothing is lost by cutting early.
 */
function worthKeeping(ways: readonly Way[], needed: number): readonly Way[] {
  const kept: Way[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const way of [...ways].sort(byPreference)) {
    const points = Math.min(way.points, needed);
    if (points <= most) continue;
    most = points;
    kept.push({ ...way, points });
  }
  return kept;
}

/** Cheaper first, then fewer rows, then rows that come first in the plan. */
function byPreference(a: Way, b: Way): number {
  return a.cost - b.cost || a.count - b.count || (a.rows === b.rows ? 0 : a.rows > b.rows ? -1 : 1);
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
