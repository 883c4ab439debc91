import 'server-only';
import type { MDXContent } from 'mdx/types';
import type { FactorId } from '@/domain/factors';
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales';
import { all as en } from './en/all';
import { all as ko } from './ko/all';
import { isFactorLesson, type LessonId } from './lessons';
import { type Outline, outline, readProse } from './outline';
import type { OwnNotes } from './own-assessment';
import type { LessonWords, PresenterWords, SimulationWords, Words } from './words';

export type { Words };

const WORDS: Readonly<Record<Locale, Words>> = { en, ko };

/** Every word of one language. */
export function words(locale: Locale): Words {
  return WORDS[locale];
}

/** The title, principle and pictures of any lesson. */
export function lessonWords(all: Words, id: LessonId): LessonWords {
  return isFactorLesson(id) ? all.factors[id] : all.others[id];
}

/** The outline of a lesson. Its minutes are those of the English one: a language with fewer spaces is not read faster. */
export function lessonOutline(locale: Locale, id: LessonId): Outline {
  const of = (language: Locale) => outline(readProse(language, `${id}/lesson.mdx`));
  return { ...of(locale), minutes: of(DEFAULT_LOCALE).minutes };
}

/** The sections of a lesson, in its order. */
export function lessonSections(locale: Locale, id: LessonId): { id: string; text: string }[] {
  const { headings } = outline(readProse(locale, `${id}/lesson.mdx`));
  return headings.flatMap(({ depth, ...section }) => (depth === 2 ? [section] : []));
}

/** A lesson's prose and its outline. */
export async function lesson(locale: Locale, id: LessonId): Promise<{ Prose: MDXContent; outline: Outline }> {
  const module: { default: MDXContent } = await import(`./${locale}/${id}/lesson.mdx`);
  return { Prose: module.default, outline: lessonOutline(locale, id) };
}

/** The words of a factor's simulation. */
export async function simulationWords(locale: Locale, id: FactorId): Promise<SimulationWords> {
  const module: { simulation: SimulationWords } = await import(`./${locale}/${id}/simulation`);
  return module.simulation;
}

/** What the app says of itself, question by question. */
export async function ownNotes(locale: Locale): Promise<OwnNotes> {
  const module: { ownNotes: OwnNotes } = await import(`./${locale}/own`);
  return module.ownNotes;
}

/** What a facilitator says about a factor. */
export async function presenterWords(locale: Locale, id: FactorId): Promise<PresenterWords> {
  const module: { presenter: PresenterWords } = await import(`./${locale}/${id}/presenter`);
  return module.presenter;
}

/** The prose of the about page. */
export async function about(locale: Locale): Promise<MDXContent> {
  const module: { default: MDXContent } = await import(`./${locale}/about/about.mdx`);
  return module.default;
}
