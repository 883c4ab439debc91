/** What is said of learning. By itself, for it comes right after every lesson, and the list of its other words weighs 5 kB. */
import type { UiPart } from './later-words';

export const learningWords: UiPart<'learning'> = async (locale) =>
  (await import(`@/content/${locale}/ui-learning`)).learning;
