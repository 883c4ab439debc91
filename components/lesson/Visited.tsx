'use client';

import { useEffect } from 'react';
import { useLater } from '@/components/ui/use-later';
import { useAssessments } from '@/state/hooks';
import { useLastLesson } from './use-last-lesson';

const reading = () => import('./later').then(({ Reading }) => Reading);

/** Remembers the lesson last opened, so that the home page can lead back to it, and watches whether it is read. */
export function Visited({ lesson }: { lesson: string }) {
  const [last, setLast] = useLastLesson();
  const { status, readOnly, learning } = useAssessments();
  const Reading = useLater(reading);
  useEffect(() => {
    if (last !== lesson) setLast(lesson);
  }, [last, lesson, setLast]);
  const isLeft = status === 'ready' && !readOnly && !learning.lessons[lesson]?.readAt;
  return Reading && isLeft ? <Reading lesson={lesson} /> : null;
}
