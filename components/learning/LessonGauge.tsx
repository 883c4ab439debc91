'use client';

import { Gauge } from '@/components/dial/Gauge';
import type { Ui } from '@/content/ui';
import { partsOf } from '@/domain/course';
import { isFactorId } from '@/domain/factors';
import { PARTS, progressOf } from '@/domain/learning';
import type { QuizQuestion } from '@/domain/quiz';
import { useLearning } from '@/state/learning-hooks';
import { stateText } from './state-text';

type LessonGaugeProps = { lesson: string; quizzes: readonly QuizQuestion[]; words: Ui['learning'] };

/** A lesson's three parts as a small ring, and in words for those who hear the page. */
export function LessonGauge({ lesson, quizzes, words }: LessonGaugeProps) {
  const { learning } = useLearning();
  if (!isFactorId(lesson)) {
    const read = progressOf(learning, lesson).readAt !== null;
    return (
      <>
        <Gauge done={read ? 1 : 0} of={1} />
        <span className="vh">{read ? words.parts.read : words.state.none}</span>
      </>
    );
  }
  const parts = partsOf(learning, lesson, quizzes);
  return (
    <>
      <Gauge done={PARTS.map((part) => parts[part] !== null)} of={3} />
      <span className="vh">{stateText(parts, words)}</span>
    </>
  );
}
