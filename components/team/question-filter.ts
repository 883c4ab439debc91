/** Which questions of a team to show, and in which order. */
import { isRecord } from '@/domain/team-agreement';
import type { ItemSpread, TeamResult } from '@/domain/team-result';

export const QUESTION_FILTERS = ['discuss', 'applies', 'dontKnow', 'open', 'agreed', 'all'] as const;
export type QuestionFilter = (typeof QUESTION_FILTERS)[number];

export function questionsIn(result: TeamResult): Readonly<Record<QuestionFilter, readonly ItemSpread[]>> {
  return {
    discuss: result.discussFirst,
    applies: result.doesItApply,
    dontKnow: result.dontKnow,
    open: result.toDiscuss.filter(({ consensus }) => consensus === null),
    agreed: result.items.filter(({ consensus }) => consensus !== null),
    all: result.items,
  };
}

/** Those with a rank: the others are in the order of the checklist. */
export const isRanked = (filter: QuestionFilter) => filter === 'discuss' || filter === 'open';

/** What to begin with: what a record says; where people disagree; and before anybody does, everything. */
export function firstFilter(result: TeamResult): QuestionFilter {
  if (isRecord(result)) return 'agreed';
  return result.toDiscuss.length > 0 ? 'discuss' : 'all';
}
