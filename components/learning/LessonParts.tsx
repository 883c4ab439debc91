'use client';

import { checkedAt, PARTS, progressOf } from '@/domain/learning';
import { useLearning } from '@/state/learning-hooks';
import { PartMarks, type PartWords } from './PartMarks';

type LessonPartsProps = {
  lesson: string;
  /** Ids of its quiz; a lesson without one has nothing to try and to check. */
  questions: readonly string[];
  words: PartWords;
};

const READ_ONLY = ['read'] as const;
const PLACES = { try: '#simulation', check: '#quiz' };

/** How far this lesson is, in its head. */
export function LessonParts({ lesson, questions, words }: LessonPartsProps) {
  const { learning } = useLearning();
  const progress = progressOf(learning, lesson);
  const check = checkedAt(
    progress,
    questions.map((id) => ({ id })),
  );
  const parts = { read: progress.readAt, try: progress.triedAt, check };
  return <PartMarks parts={parts} of={questions.length > 0 ? PARTS : READ_ONLY} words={words} places={PLACES} />;
}
