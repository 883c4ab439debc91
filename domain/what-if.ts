/** What the score would be if some fixes of the plan were done. */
import type { Answers } from './answers';
import { withAnswer } from './answers';
import type { Checklist } from './checklist';
import { EFFORT_COST } from './checklist';
import type { Weights } from './factors';
import type { Gate } from './gates';
import type { PlanRow } from './plan';
import { plan } from './plan';
import type { Score } from './score';
import { score } from './score';

export type WhatIf = {
  /** The fixes taken as done, in plan order. */
  chosen: readonly PlanRow[];
  before: Score;
  after: Score;
  /** Points of 100 the score gains; null while nothing is assessed. */
  gain: number | null;
  /** What the chosen fixes cost together. */
  cost: number;
  /** Gates that apply before and no longer after. */
  lifted: readonly Gate[];
};

/** The score with every named row of the plan answered yes. Ids that are not in the plan change nothing. */
export function whatIf(checklist: Checklist, answers: Answers, weights: Weights, ids: Iterable<string>): WhatIf {
  const wanted = new Set(ids);
  const chosen = plan(checklist, answers, weights).rows.filter(({ item }) => wanted.has(item.id));
  const before = score(checklist, answers, weights);
  const after = score(checklist, withFixed(answers, chosen), weights);
  return {
    chosen,
    before,
    after,
    gain: before.value === null || after.value === null ? null : after.value - before.value,
    cost: costOf(chosen),
    lifted: before.gates.filter(({ kind }) => !after.gates.some((gate) => gate.kind === kind)),
  };
}

/** What some fixes cost together: S 1, M 4, L 10 each. */
export function costOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, { item }) => sum + EFFORT_COST[item.effort], 0);
}

/** The answers with these rows answered yes; nothing says when, for it has not happened. */
export function withFixed(answers: Answers, rows: readonly PlanRow[]): Answers {
  return rows.reduce((fixed, { item }) => withAnswer(fixed, item.id, 'yes', ''), answers);
}
