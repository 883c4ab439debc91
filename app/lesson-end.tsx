'use client';

import { type ComponentType, createElement } from 'react';
import { useLater } from '@/components/ui/use-later';
import type { LessonId } from '@/content/lessons';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { learningWords } from './later-words';

const loaders = new Map<Locale, () => Promise<ComponentType<{ lesson: LessonId }>>>();

function loaderOf(locale: Locale) {
  const known = loaders.get(locale);
  if (known) return known;
  const load = async () => {
    const [{ LessonEnd }, words] = await Promise.all([
      import('@/components/learning/LessonEnd'),
      learningWords(locale),
    ]);
    const recordHref = localPath(locale, '/learn/record');
    return ({ lesson }: { lesson: LessonId }) => createElement(LessonEnd, { lesson, recordHref, words });
  };
  loaders.set(locale, load);
  return load;
}

/** The place at the end of a lesson; what stands there needs JavaScript anyway and comes after the page. */
export function LessonEndPlace({ lesson, locale }: { lesson: LessonId; locale: Locale }) {
  const LessonEnd = useLater(loaderOf(locale));
  return <div className="l-end no-print">{LessonEnd && <LessonEnd lesson={lesson} />}</div>;
}
