/** The ways through the twelve lessons, with the minutes each takes to read. */
import type { LessonPath, OrderedLesson } from '@/components/lesson/LessonOrder';
import { lesson, words } from '@/content/load';
import { FACTOR_IDS, type FactorId, factor, ONBOARDING_ORDER, ONE_HOUR_PATH } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { lessonPath } from '@/i18n/path';

const PATHS: readonly [LessonPath['id'], readonly FactorId[]][] = [
  ['suggested', ONBOARDING_ORDER],
  ['numeric', FACTOR_IDS],
  ['hour', ONE_HOUR_PATH],
];

export async function lessonPaths(locale: Locale): Promise<LessonPath[]> {
  const { factors } = words(locale);
  const entry = async (id: FactorId): Promise<OrderedLesson> => ({
    href: lessonPath(locale, id),
    roman: factor(id).roman,
    title: factors[id].title,
    minutes: (await lesson(locale, id)).outline.minutes,
  });
  return Promise.all(PATHS.map(async ([id, ids]) => ({ id, lessons: await Promise.all(ids.map(entry)) })));
}
