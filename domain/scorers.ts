/** Every scorer there ever was: old answers keep the number they were given. */
import type { Answers } from './answers';
import type { Checklist } from './checklist';
import { checklistAt } from './checklist-changes';
import type { Weights } from './factors';
import type { Score } from './score';
import { score } from './score';

type Scorer = (checklist: Checklist, answers: Answers, weights: Weights) => Score;

/** By scoring version. When the rule changes, the scorer before it stays here under its number. */
const SCORERS: Readonly<Record<number, Scorer>> = { 1: score };

/** What a score is made from, with the versions it was made by. */
export type Scorable = { answers: Answers; weights: Weights; checklistVersion: number; scoringVersion: number };

/** The score by the rule and the checklist of its time; null when that rule is of a later version of this app. */
export function scoreAsThen(checklist: Checklist, { answers, weights, ...made }: Scorable): Score | null {
  const scorer = SCORERS[made.scoringVersion];
  return scorer ? scorer(checklistAt(checklist, made.checklistVersion), answers, weights) : null;
}
