'use client';

import { useEffect } from 'react';
import { useLastLesson } from './use-last-lesson';

/** Remembers the lesson last opened, so that the home page can lead back to it. */
export function Visited({ lesson }: { lesson: string }) {
  const [last, setLast] = useLastLesson();
  useEffect(() => {
    if (last !== lesson) setLast(lesson);
  }, [last, lesson, setLast]);
  return null;
}
