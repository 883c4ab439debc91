import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { lessonPaths } from '@/app/lesson-order';
import { LessonQuiz } from '@/app/lesson-quiz';
import { lessonSimulation } from '@/app/lesson-simulation';
import { questionsOf } from '@/app/questions';
import { FactorMap } from '@/components/diagram/FactorMap';
import { LessonParts } from '@/components/learning/LessonParts';
import { LessonOrder } from '@/components/lesson/LessonOrder';
import type { PagerLink } from '@/components/lesson/LessonPager';
import { YourServiceWhenReached } from '@/components/lesson/YourServiceWhenReached';
import { FACTOR_ARROWS, FACTOR_MAP, isFactorLesson, isLessonId, LESSON_IDS, type LessonId } from '@/content/lessons';
import { lesson, lessonWords, type Words, words } from '@/content/load';
import { quizzes } from '@/content/quizzes';
import type { ItemWords } from '@/content/words';
import { FACTORS, type FactorId, factor } from '@/domain/factors';
import { questionsOf as quizOf } from '@/domain/quiz';
import { isLocale, type Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

function pagerLink(locale: Locale, all: Words, id: LessonId | undefined): PagerLink | null {
  if (!id) return null;
  const link = { href: lessonPath(locale, id), title: lessonWords(all, id).title };
  return isFactorLesson(id) ? { ...link, roman: factor(id).roman } : link;
}

function yourService(locale: Locale, all: Words, id: FactorId): ReactNode {
  const assess = localPath(locale, '/assess');
  const { yourService: labels } = all.ui.lesson;
  const questions = questionsOf(all, id, (item) => ({
    href: `${assess}#${item.id}`,
    label: all.ui.question.assessment,
  }));
  return (
    <YourServiceWhenReached
      factor={id}
      title={all.factors[id].title}
      questions={questions}
      labels={labels}
      services={all.ui.assess.services}
      save={all.ui.save}
      assessHref={assess}
    />
  );
}

function lessonQuiz(locale: Locale, { ui }: Words, id: FactorId): ReactNode {
  const { failed, retry, needsScript } = ui.quiz;
  return (
    <LessonQuiz locale={locale} factor={id} total={quizOf(quizzes, id).length} failed={{ text: failed, retry }}>
      <noscript>
        <p>{needsScript}</p>
      </noscript>
    </LessonQuiz>
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
      label={all.ui.lesson.figure.label}
      number={String(Object.keys(lessonWords(all, 'overview').diagrams).length + 1)}
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
  const own = lessonWords(all, id);
  const { rule } = all.ui.learning;
  const items: Readonly<Record<string, ItemWords>> = isFactorLesson(id) ? all.factors[id].items : {};
  return {
    locale,
    id,
    lesson: written,
    items,
    pager: {
      previous: pagerLink(locale, all, LESSON_IDS[index - 1]),
      next: pagerLink(locale, all, LESSON_IDS[index + 1]),
    },
    related: isFactorLesson(id) ? related(locale, all, id) : null,
    yourService: isFactorLesson(id) ? yourService(locale, all, id) : null,
    simulation: isFactorLesson(id) ? await lessonSimulation(locale, all, id) : null,
    quiz: isFactorLesson(id) ? lessonQuiz(locale, all, id) : null,
    factorMap: factorMap(locale, all),
    lessonOrder: <LessonOrder paths={await lessonPaths(locale)} words={all.ui.lesson.order} />,
    head: {
      title: own.title,
      principle: own.principle,
      minutes: written.outline.minutes,
      rule: isFactorLesson(id) ? `${rule.read} ${rule.further}` : rule.read,
      parts: (
        <LessonParts
          lesson={id}
          questions={isFactorLesson(id) ? quizOf(quizzes, id).map((question) => question.id) : []}
          words={{ parts: all.ui.learning.parts, done: all.ui.learning.done, notDone: all.ui.learning.notDone }}
        />
      ),
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
