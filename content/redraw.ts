/** The sources of a language's diagrams, and the questions whose notes can hold a drawing, by lesson. */
import 'server-only';
import { itemNumber, itemsOf } from '@/domain/checklist';
import type { Locale } from '@/i18n/locales';
import { checklist } from './checklist';
import { isFactorLesson, LESSON_IDS, type LessonId } from './lessons';
import { lessonWords, words } from './load';
import { fencesIn } from './mdx/diagram-source.mjs';
import { readProse } from './outline';
import type { ItemWords } from './words';

export type Redrawing = {
  /** By the name of the diagram. */
  diagrams: Readonly<Record<string, { title: string; source: string }>>;
  /** In the order of the checklist; none in a lesson that is no factor. */
  questions: readonly { id: string; number: string; question: string }[];
};

export function redrawings(locale: Locale): Readonly<Record<LessonId, Redrawing>> {
  const all = words(locale);
  const entry = (id: LessonId): [LessonId, Redrawing] => {
    const titles = lessonWords(all, id).diagrams;
    const diagrams = fencesIn(readProse(locale, `${id}/lesson.mdx`)).map(({ name, source }) => {
      return [name, { title: titles[name]?.title ?? name, source }];
    });
    const items: Readonly<Record<string, ItemWords>> = isFactorLesson(id) ? all.factors[id].items : {};
    const questions = (isFactorLesson(id) ? itemsOf(checklist, id) : []).map((item) => ({
      id: item.id,
      number: itemNumber(checklist, item),
      question: items[item.id]?.question ?? item.id,
    }));
    return [id, { diagrams: Object.fromEntries(diagrams), questions }];
  };
  return Object.fromEntries(LESSON_IDS.map(entry)) as Record<LessonId, Redrawing>;
}
