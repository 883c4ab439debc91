'use client';

import { useMemo, useState } from 'react';
import { ageOf } from '@/domain/ageing';
import { type Answers, answerOf } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import { tierOf } from '@/domain/factors';
import type { State } from '@/state/state';
import { type Chosen, FILTERS, type Filter, matches } from './filters';

const NO_ANSWERS: Answers = {};

/**
 * The chosen filter, how many questions each filter would show, how many answers have no date, and the ids in view
 * (null: all).
 * `asked` narrows everything to some of the questions; null is all of them. `latest` is asked when a filter is chosen.
 * What matched when the filter was chosen stays in view: a question must not vanish under the finger that answers it.
 */
export function useFilter(
  whole: Checklist,
  answers: Answers = NO_ANSWERS,
  asked: ReadonlySet<string> | null,
  latest: () => State,
) {
  const checklist = useMemo(
    () => (asked ? { ...whole, items: whole.items.filter(({ id }) => asked.has(id)) } : whole),
    [whole, asked],
  );
  const [chosen, setChosen] = useState<Chosen>({ filter: 'all', tier: 'any' });
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null);

  const counts = useMemo(() => {
    const now = Date.now();
    const count = (filter: Filter) =>
      checklist.items.filter(({ id }) => matches(filter, answerOf(answers, id), now)).length;
    return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<Filter, number>;
  }, [checklist, answers]);

  const undated = useMemo(
    () => checklist.items.filter(({ id }) => ageOf(answerOf(answers, id), 0) === 'unknown').length,
    [checklist, answers],
  );

  const choose = (next: Chosen) => {
    const now = Date.now();
    // What is counted may be a moment older than what was answered.
    const { current } = latest();
    const inView = checklist.items.filter(
      ({ id, factor }) =>
        matches(next.filter, answerOf(current?.answers ?? NO_ANSWERS, id), now) &&
        (next.tier === 'any' || tierOf(factor, current?.weights ?? null) === next.tier),
    );
    setChosen(next);
    setShown(next.filter === 'all' && next.tier === 'any' ? null : new Set(inView.map(({ id }) => id)));
  };
  // What was in view before the questions were narrowed stays only as far as it was asked.
  const inView = asked ? new Set([...asked].filter((id) => shown?.has(id) ?? true)) : shown;
  return { chosen, choose, counts, undated, shown: inView };
}
