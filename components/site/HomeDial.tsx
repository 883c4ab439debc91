'use client';

import { DialNav, type DialStop } from '@/components/dial/DialNav';
import { type StateWords, stateText } from '@/components/learning/state-text';
import { useLastLesson } from '@/components/lesson/use-last-lesson';
import type { Ui } from '@/content/ui';
import { partsOf, wayOn } from '@/domain/course';
import type { QuizQuestion } from '@/domain/quiz';
import { useLearning } from '@/state/learning-hooks';

export type HomeFactor = Omit<DialStop, 'parts' | 'state'> & { total: number };

type HomeDialProps = {
  factors: readonly HomeFactor[];
  quizzes: readonly QuizQuestion[];
  words: Pick<Ui['home'], 'dial'>;
  states: StateWords;
};

/** The dial as navigation and progress, a third for each part of a lesson; a table below says the same. */
export function HomeDial({ factors, quizzes, words, states }: HomeDialProps) {
  const { learning } = useLearning();
  const [last] = useLastLesson();
  const way = wayOn(learning, quizzes, last || null);
  const stops = factors.map(({ total, ...factor }): DialStop => {
    const parts = partsOf(learning, factor.id, quizzes);
    const done = [parts.read !== null, parts.try !== null, parts.check !== null] as const;
    return { ...factor, parts: done, state: stateText(parts, states) };
  });
  const here = 'factor' in way ? way.factor : last;
  const current = factors.find((factor) => factor.id === here)?.position ?? 1;
  return (
    <>
      <DialNav stops={stops} current={current} labelled label={words.dial} />
      <DialNav stops={stops} current={current} labelled={false} label={words.dial} />
    </>
  );
}
