'use client';

import type { Checklist } from '@/domain/checklist';
import type { FactorScore } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import type { Report } from '@/domain/report';
import type { Score } from '@/domain/score';
import { reportOf } from './derived';
import { useAssessments, useComingChecklist } from './hooks';
import type { State } from './state';

const now = () => new Date().toISOString();

/** The report of what is current in a state; null until there is one. */
export const reportIn = ({ current, status }: State, checklist: Checklist | null): Report | null =>
  checklist && current && status === 'ready' ? reportOf(checklist, current, now) : null;

/** The report of the current assessment; null until there is one. */
export function useReport(): Report | null {
  return reportIn(useAssessments(), useComingChecklist());
}

export function useScore(): Score | null {
  return useReport()?.score ?? null;
}

export function useFactorScore(factor: FactorId): FactorScore | null {
  return useScore()?.factors.find((each) => each.factor === factor) ?? null;
}

/** The place of an item in the plan, 1 is first; null when it is not in it. */
export function usePlanRank(itemId: string): number | null {
  return useReport()?.plan.rows.find(({ item }) => item.id === itemId)?.rank ?? null;
}
