'use client';

import type { ComponentType } from 'react';
import { LessonGauge } from '@/components/learning/LessonGauge';
import { quizzes } from '@/content/quizzes';
import type { Locale } from '@/i18n/locales';
import { learningWords } from './later-words-learning';

/** The mark of a lesson with its words; what it needs is fetched once for all marks of a page. */
export async function gaugeIn(locale: Locale): Promise<ComponentType<{ lesson: string }>> {
  const words = await learningWords(locale);
  return ({ lesson }) => <LessonGauge lesson={lesson} quizzes={quizzes} words={words} />;
}
