'use client';

import type { ReactNode } from 'react';
import { useLater } from '@/components/ui/use-later';
import { LOCALES, type Locale } from '@/i18n/locales';

/** One for each language, since what has come is kept by the function that fetched it. */
const gauges = Object.fromEntries(
  LOCALES.map((locale) => [locale, () => import('./lesson-later').then(({ gaugeIn }) => gaugeIn(locale))]),
) as Readonly<Record<Locale, () => ReturnType<typeof import('./lesson-later').gaugeIn>>>;

/** A lesson's mark in the list of lessons: an empty one, given by the page, until it is known what was done. */
export function RailMark({ lesson, locale, children }: { lesson: string; locale: Locale; children: ReactNode }) {
  const LessonGauge = useLater(gauges[locale]);
  return LessonGauge ? <LessonGauge lesson={lesson} /> : children;
}
