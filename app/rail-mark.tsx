'use client';

import { useCallback } from 'react';
import { Gauge } from '@/components/dial/Gauge';
import { useLater } from '@/components/ui/use-later';
import type { Locale } from '@/i18n/locales';

/** A lesson's mark in the list of lessons: empty until it is known what was done. */
export function RailMark({ lesson, parts, locale }: { lesson: string; parts: number; locale: Locale }) {
  const load = useCallback(() => import('./lesson-gauges').then(({ gaugeIn }) => gaugeIn(locale)), [locale]);
  const LessonGauge = useLater(load);
  return LessonGauge ? <LessonGauge lesson={lesson} /> : <Gauge done={0} of={parts} />;
}
