/** Words that come with the parts of the assessment and the report which are fetched when they are asked for. */
import type { UiPart } from './later-words';

export const historyWords: UiPart<'history'> = async (locale) =>
  (await import(`@/content/${locale}/ui-history`)).history;

export const invitedWords: UiPart<'invited'> = async (locale) =>
  (await import(`@/content/${locale}/ui-invited`)).invited;

export const sharingWords: UiPart<'sharing'> = async (locale) =>
  (await import(`@/content/${locale}/ui-sharing`)).sharing;
