'use client';

import type { ComponentType } from 'react';
import { LessonEnd } from '@/components/learning/LessonEnd';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { learningWords } from './later-words-learning';

/** The end of a lesson with its words. */
export async function endIn(locale: Locale): Promise<ComponentType<{ lesson: string }>> {
  const words = await learningWords(locale);
  const recordHref = localPath(locale, '/learn/record');
  return ({ lesson }) => <LessonEnd lesson={lesson} recordHref={recordHref} words={words} />;
}
