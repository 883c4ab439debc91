'use client';

import type { Ui } from '@/content/ui';
import { LessonNote } from './LessonNote';
import { ResetLesson } from './ResetLesson';
import './learning.css';

/** What stands at the end of every lesson: an open question to take along, and a way to begin again. */
export function LessonEnd({
  lesson,
  recordHref,
  words,
}: {
  lesson: string;
  recordHref: string;
  words: Ui['learning'];
}) {
  return (
    <>
      <LessonNote lesson={lesson} recordHref={recordHref} words={words.note} />
      <ResetLesson lesson={lesson} words={words.reset} />
    </>
  );
}
