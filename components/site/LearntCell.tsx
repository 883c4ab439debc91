'use client';

import { Gauge } from '@/components/dial/Gauge';
import { type StateWords, stateShort } from '@/components/learning/state-text';
import { partsOf } from '@/domain/course';
import type { FactorId } from '@/domain/factors';
import { PARTS } from '@/domain/learning';
import type { QuizQuestion } from '@/domain/quiz';
import { useLearning } from '@/state/learning-hooks';

type LearntCellProps = { factor: FactorId; quizzes: readonly QuizQuestion[]; words: StateWords };

/** The parts of a lesson that are done, by name, beside a ring of three arcs. */
export function LearntCell({ factor, quizzes, words }: LearntCellProps) {
  const { learning } = useLearning();
  const parts = partsOf(learning, factor, quizzes);
  return (
    <span data-learnt={factor}>
      <Gauge done={PARTS.map((part) => parts[part] !== null)} of={3} />
      <span>{stateShort(parts, words)}</span>
    </span>
  );
}
