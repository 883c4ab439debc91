'use client';

import { useStored } from '@/state/hooks';

/** The id of the lesson last opened, empty until there is one. */
export const useLastLesson = () => useStored('last-lesson', '');
