'use client';

import { useMemo, useState } from 'react';
import { type Answers, answerOf } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import { tierOf, type Weights } from '@/domain/factors';
import { type Chosen, FILTERS, type Filter, matches } from './filters';

const NO_ANSWERS: Answers = {};

/**
 * The chosen filter, how many questions each filter would show, and the ids in view (null: all).
 * What matched when the filter was chosen stays in view: a question must not vanish under the finger that answers it.
 */
export function useFilter(checklist: Checklist, answers: Answers = NO_ANSWERS, weights: Weights = null) {
  const [chosen, setChosen] = useState<Chosen>({ filter: 'all', tier: 'any' });
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null);

  const counts = useMemo(() => {
    const now = Date.now();
    const count = (filter: Filter) =>
      checklist.items.filter(({ id }) => matches(filter, answerOf(answers, id), now)).length;
    return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<Filter, number>;
  }, [checklist, answers]);

  const choose = (next: Chosen) => {
    const now = Date.now();
    const inView = checklist.items.filter(
      ({ id, factor }) =>
        matches(next.filter, answerOf(answers, id), now) &&
        (next.tier === 'any' || tierOf(factor, weights) === next.tier),
    );
    setChosen(next);
    setShown(next.filter === 'all' && next.tier === 'any' ? null : new Set(inView.map(({ id }) => id)));
  };
  return { chosen, choose, counts, shown };
}
