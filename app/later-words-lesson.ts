/** Words that come with the parts of a lesson which are fetched when they are reached. */
import type { ItemWords, QuizWords, SimulationWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import type { Codes } from '@/domain/simulations/simulation';
import type { Locale } from '@/i18n/locales';
import type { UiPart } from './later-words';

export const quizLabels: UiPart<'quiz'> = async (locale) => (await import(`@/content/${locale}/ui-quiz`)).quiz;

export const trialLabels: UiPart<'trial'> = async (locale) => (await import(`@/content/${locale}/ui-trial`)).trial;

/** The questions of a factor with good, check and fix, by id. */
export async function itemWords(locale: Locale, factor: FactorId): Promise<Readonly<Record<string, ItemWords>>> {
  return (await import(`@/content/${locale}/${factor}/words`)).words.items;
}

export async function quizWordsOf(locale: Locale, factor: FactorId): Promise<QuizWords> {
  return (await import(`@/content/${locale}/${factor}/quiz`)).quiz;
}

/** The words of a factor's trial; `C` are the codes of its machine, which its file in content is typed by. */
export async function trialWords<C extends Codes>(locale: Locale, factor: FactorId): Promise<SimulationWords<C>> {
  return (await import(`@/content/${locale}/${factor}/simulation`)).simulation;
}

export const redrawWords: UiPart<'redraw'> = async (locale) => (await import(`@/content/${locale}/ui-redraw`)).redraw;
