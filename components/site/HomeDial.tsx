'use client';

import { DialNav, type DialStop } from '@/components/dial/DialNav';
import { useLastLesson } from '@/components/lesson/use-last-lesson';
import type { Ui } from '@/content/ui';
import { answeredIn, type FactorScore } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import { fill } from '@/i18n/format';
import { useFactorScores } from '@/state/report-hooks';

export type HomeFactor = Omit<DialStop, 'done' | 'state'> & { total: number };

/** How far one factor's questions are answered, as a share and in words. Not applicable and don't know are answers. */
function progressOf(
  total: number,
  score: FactorScore | undefined,
  words: Ui['home']['dialState'],
): { done: number; state: string } {
  const n = score ? answeredIn(score.counts) : 0;
  const sentence = n === 0 ? words.none : n === total ? words.all : words.some;
  return { done: n / total, state: fill(sentence, { n, total }) };
}

/** The dial as navigation and progress; a table below says the same. */
export function HomeDial({ factors, words }: { factors: readonly HomeFactor[]; words: Ui['home'] }) {
  const scores = useFactorScores();
  const [last] = useLastLesson();
  const of = (id: FactorId) => scores?.find((score) => score.factor === id);
  const stops = factors.map(({ total, ...factor }) => ({
    ...factor,
    ...progressOf(total, of(factor.id), words.dialState),
  }));
  const current = factors.find((factor) => factor.id === last)?.position ?? 1;
  return (
    <>
      <DialNav stops={stops} current={current} labelled label={words.dial} />
      <DialNav stops={stops} current={current} labelled={false} label={words.dial} />
    </>
  );
}
