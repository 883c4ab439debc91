import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { lessonPaths } from '@/app/lesson-order';
import { questionsOf } from '@/app/questions';
import { FactorMap } from '@/components/diagram/FactorMap';
import { LessonOrder } from '@/components/lesson/LessonOrder';
import type { PagerLink } from '@/components/lesson/LessonPager';
import type { RailEntry } from '@/components/lesson/LessonRail';
import type { TocEntry } from '@/components/lesson/Toc';
import { YourService } from '@/components/lesson/YourService';
import { FACTOR_ARROWS, FACTOR_MAP, isFactorLesson, isLessonId, LESSON_IDS, type LessonId } from '@/content/lessons';
import { lesson, lessonWords, type Words, words } from '@/content/load';
import type { ItemWords } from '@/content/words';
import { FACTORS, type FactorId, factor } from '@/domain/factors';
import { isLocale, type Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

function pagerLink(locale: Locale, all: Words, id: LessonId | undefined): PagerLink | null {
  if (!id) return null;
  const link = { href: lessonPath(locale, id), title: lessonWords(all, id).title };
  return isFactorLesson(id) ? { ...link, roman: factor(id).roman } : link;
}

function railEntries(locale: Locale, all: Words, current: LessonId): RailEntry[] {
  return LESSON_IDS.map((id) => ({
    href: lessonPath(locale, id),
    title: lessonWords(all, id).title,
    current: id === current,
    ...(isFactorLesson(id) ? { position: factor(id).position, roman: factor(id).roman } : {}),
  }));
}

function yourService(locale: Locale, all: Words, id: FactorId): ReactNode {
  const assess = localPath(locale, '/assess');
  return (
    <YourService
      factor={id}
      title={all.factors[id].title}
      questions={questionsOf(all, id, (item) => ({
        href: `${assess}#${item.id}`,
        label: all.ui.question.assessment,
      }))}
      labels={all.ui.lesson.yourService}
      services={all.ui.assess.services}
      save={all.ui.save}
      locale={locale}
      assessHref={assess}
    />
  );
}

function factorMap(locale: Locale, all: Words): ReactNode {
  const factors = FACTORS.map(({ id, position, roman }) => ({
    id,
    position,
    roman,
    title: all.factors[id].title,
    href: lessonPath(locale, id),
  }));
  return (
    <FactorMap
      locale={locale}
      factors={factors}
      arrows={FACTOR_ARROWS}
      words={all.ui.lesson.map}
      facets={all.ui.facets}
    />
  );
}

function related(locale: Locale, all: Words, id: FactorId) {
  const link = (each: FactorId): PagerLink => ({
    href: lessonPath(locale, each),
    title: all.factors[each].title,
    roman: factor(each).roman,
  });
  const { needs, enables } = FACTOR_MAP[id];
  return { needs: needs.map(link), enables: enables.map(link) };
}

/** Everything a lesson's page shows; null when there is no such lesson or language. */
export async function lessonPage(params: { locale: string; lesson: string }) {
  const { locale, lesson: id } = params;
  if (!isLocale(locale) || !isLessonId(id)) return null;
  const all = words(locale);
  const written = await lesson(locale, id);
  const index = LESSON_IDS.indexOf(id);
  const toc: TocEntry[] = written.outline.headings.filter(({ depth }) => depth === 2);
  const own = lessonWords(all, id);
  const items: Readonly<Record<string, ItemWords>> = isFactorLesson(id) ? all.factors[id].items : {};
  return {
    locale,
    id,
    lesson: written,
    items,
    toc,
    rail: railEntries(locale, all, id),
    pager: {
      previous: pagerLink(locale, all, LESSON_IDS[index - 1]),
      next: pagerLink(locale, all, LESSON_IDS[index + 1]),
    },
    related: isFactorLesson(id) ? related(locale, all, id) : null,
    yourService: isFactorLesson(id) ? yourService(locale, all, id) : null,
    factorMap: factorMap(locale, all),
    lessonOrder: <LessonOrder paths={await lessonPaths(locale)} words={all.ui.lesson.order} />,
    head: {
      title: own.title,
      principle: own.principle,
      minutes: written.outline.minutes,
      ...(isFactorLesson(id)
        ? {
            roman: factor(id).roman,
            importance: { tier: factor(id).tier, reason: all.factors[id].importanceReason },
          }
        : {}),
    },
  };
}

export function lessonMetadata({ locale, lesson: id }: { locale: string; lesson: string }): Metadata {
  if (!isLocale(locale) || !isLessonId(id)) return {};
  const { title, principle } = lessonWords(words(locale), id);
  return { title: isFactorLesson(id) ? `${factor(id).roman} ${title}` : title, description: principle };
}
