'use client';

import { useLater } from '@/components/ui/use-later';
import type { LessonId } from '@/content/lessons';
import { LOCALES, type Locale } from '@/i18n/locales';

/** One for each language, since what has come is kept by the function that fetched it. */
const ends = Object.fromEntries(
  LOCALES.map((locale) => [locale, () => import('./lesson-later').then(({ endIn }) => endIn(locale))]),
) as Readonly<Record<Locale, () => ReturnType<typeof import('./lesson-later').endIn>>>;

/** The place at the end of a lesson; what stands there needs JavaScript anyway and comes after the page. */
export function LessonEndPlace({ lesson, locale }: { lesson: LessonId; locale: Locale }) {
  const LessonEnd = useLater(ends[locale]);
  return <div className="l-end no-print">{LessonEnd && <LessonEnd lesson={lesson} />}</div>;
}
