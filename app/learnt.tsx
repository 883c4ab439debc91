'use client';

import type { ComponentProps } from 'react';
import { HomeDial } from '@/components/site/HomeDial';
import { HomeResume } from '@/components/site/HomeResume';
import { LearntCell } from '@/components/site/LearntCell';
import { quizzes } from '@/content/quizzes';

type Given<Props> = Omit<Props, 'quizzes'>;

/* The questions are bundled here once instead of travelling inside the page. */

export function LearntDial(props: Given<ComponentProps<typeof HomeDial>>) {
  return <HomeDial {...props} quizzes={quizzes} />;
}

export function LearntResume(props: Given<ComponentProps<typeof HomeResume>>) {
  return <HomeResume {...props} quizzes={quizzes} />;
}

export function LearntMark(props: Given<ComponentProps<typeof LearntCell>>) {
  return <LearntCell {...props} quizzes={quizzes} />;
}
