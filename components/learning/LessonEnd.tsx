'use client';

import type { Ui } from '@/content/ui';
import { LessonNote } from './LessonNote';
import { ResetLesson } from './ResetLesson';
import { useAhead } from './use-ahead';
import './learning.css';

/** What stands at the end of every lesson: an open question to take along, a way to begin again, and a quick way on. */
export function LessonEnd({
  lesson,
  recordHref,
  words,
}: {
  lesson: string;
  recordHref: string;
  words: Ui['learning'];
}) {
  useAhead(lesson);
  return (
    <>
      <LessonNote lesson={lesson} recordHref={recordHref} words={words.note} />
      <ResetLesson lesson={lesson} words={words.reset} />
    </>
  );
}
