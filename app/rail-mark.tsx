'use client';

import { Gauge } from '@/components/dial/Gauge';
import { useLater } from '@/components/ui/use-later';
import { LOCALES, type Locale } from '@/i18n/locales';

/** One for each language, since what has come is kept by the function that fetched it. */
const gauges = Object.fromEntries(
  LOCALES.map((locale) => [locale, () => import('./lesson-gauges').then(({ gaugeIn }) => gaugeIn(locale))]),
) as Readonly<Record<Locale, () => ReturnType<typeof import('./lesson-gauges').gaugeIn>>>;

/** A lesson's mark in the list of lessons: empty until it is known what was done. */
export function RailMark({ lesson, parts, locale }: { lesson: string; parts: number; locale: Locale }) {
  const LessonGauge = useLater(gauges[locale]);
  return LessonGauge ? <LessonGauge lesson={lesson} /> : <Gauge done={0} of={parts} />;
}
