/** A report is a value: everything that shows or exports a result takes one, and nothing computes a score again. */
import type { Answers, ItemAnswer } from './answers';
import { answerOf, needsReason } from './answers';
import type { Assessment } from './assessment';
import type { Checklist, Item } from './checklist';
import { itemById } from './checklist';
import type { Facet } from './facets';
import { facets } from './facets';
import type { FactorScore } from './factor-score';
import { countedAnswer } from './factor-score';
import type { FactorId } from './factors';
import type { Plan, PlanRow } from './plan';
import { plan } from './plan';
import type { Score } from './score';
import { score } from './score';

export type ReportRow = {
  item: Item;
  /** As it counts: not applicable on an item that always applies is no answer here. */
  given: ItemAnswer;
  /** Its place in the plan; null unless the answer is no or partly. */
  plan: PlanRow | null;
};

export type Report = {
  /** ISO 8601. */
  generatedAt: string;
  assessment: Assessment;
  checklist: Checklist;
  score: Score;
  plan: Plan;
  facets: readonly Facet[];
  notApplicable: readonly { item: Item; reason: string; missingReason: boolean }[];
  /** Every item, in checklist order. */
  rows: readonly ReportRow[];
  /** All twelve factors in order, each with its rows. */
  byFactor: readonly { factor: FactorId; score: FactorScore; rows: readonly ReportRow[] }[];
  /** Ids that have an answer but no item, sorted: kept, not scored. */
  unknown: readonly string[];
  /** ISO 8601 time of the latest answer to an item of the checklist; null when there is none. */
  lastAnsweredAt: string | null;
};

/** Reports on an assessment at the time `now` (ISO 8601): the same answers give the same report, `generatedAt` aside. */
export function report(checklist: Checklist, assessment: Assessment, now: string): Report {
  const { answers, weights } = assessment;
  const scored = score(checklist, answers, weights);
  const planned = plan(checklist, answers, weights);
  const planById = new Map(planned.rows.map((row) => [row.item.id, row]));
  const rows = checklist.items.map((item) => ({
    item,
    given: countedItemAnswer(item, answers),
    plan: planById.get(item.id) ?? null,
  }));
  return {
    generatedAt: now,
    assessment,
    checklist,
    score: scored,
    plan: planned,
    facets: facets(scored.factors),
    notApplicable: rows
      .filter(({ given }) => given.answer === 'not-applicable')
      .map(({ item, given }) => ({ item, reason: given.note.trim(), missingReason: needsReason(given) })),
    rows,
    byFactor: scored.factors.map((each) => ({
      factor: each.factor,
      score: each,
      rows: rows.filter(({ item }) => item.factor === each.factor),
    })),
    unknown: Object.keys(answers)
      .filter((id) => !itemById(checklist, id))
      .sort(),
    lastAnsweredAt: latest(rows.map(({ given }) => given.answeredAt)),
  };
}

function countedItemAnswer(item: Item, answers: Answers): ItemAnswer {
  const given = answerOf(answers, item.id);
  return countedAnswer(item, answers) === given.answer ? given : { ...given, answer: null, answeredAt: null };
}

/** The latest of some ISO times, as it was written; compared as instants, because a file may carry offsets. */
function latest(times: readonly (string | null)[]): string | null {
  let last: { time: string; instant: number } | null = null;
  for (const time of times) {
    const instant = Date.parse(time ?? '');
    if (time !== null && instant > (last?.instant ?? -Infinity)) last = { time, instant };
  }
  return last?.time ?? null;
}
