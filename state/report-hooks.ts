'use client';

import type { FactorScore } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import type { Report } from '@/domain/report';
import type { Score } from '@/domain/score';
import { reportOf } from './derived';
import { useAssessments, useChecklist } from './hooks';

const now = () => new Date().toISOString();

/** The report of the current assessment; null until there is one. */
export function useReport(): Report | null {
  const checklist = useChecklist();
  const { current, status } = useAssessments();
  return current && status === 'ready' ? reportOf(checklist, current, now) : null;
}

export function useScore(): Score | null {
  return useReport()?.score ?? null;
}

export function useFactorScores(): readonly FactorScore[] | null {
  return useReport()?.score.factors ?? null;
}

export function useFactorScore(factor: FactorId): FactorScore | null {
  return useFactorScores()?.find((each) => each.factor === factor) ?? null;
}

/** The place of an item in the plan, 1 is first; null when it is not in it. */
export function usePlanRank(itemId: string): number | null {
  return useReport()?.plan.rows.find(({ item }) => item.id === itemId)?.rank ?? null;
}
