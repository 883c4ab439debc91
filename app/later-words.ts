/**
 * Words that come after the page, with the code that says them. The language stands in the address of the module, so a
 * page asks for the words of its own language and no other's; each folder of content is typed as the English one.
 * Here are the words any page may ask for: what only lessons or only reports say stands in files of their own, because
 * even the list of what can be asked for has a weight.
 */
import type { Ui } from '@/content/ui';
import type { Locale } from '@/i18n/locales';

export type UiPart<K extends keyof Ui> = (locale: Locale) => Promise<Ui[K]>;

export const keepingWords: UiPart<'keeping'> = async (locale) =>
  (await import(`@/content/${locale}/ui-keeping`)).keeping;

export const offlineWords: UiPart<'offline'> = async (locale) =>
  (await import(`@/content/${locale}/ui-offline`)).offline;

export const searchWords: UiPart<'search'> = async (locale) => (await import(`@/content/${locale}/ui-search`)).search;

export const servicesWords: UiPart<'services'> = async (locale) =>
  (await import(`@/content/${locale}/ui-services`)).services;
