/** Addresses of pages in one language; the base path is added by `components/ui/Link.tsx`. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';

/** `/en/learn/config/#why` from ('en', '/learn/config#why'). */
export function localPath(locale: Locale, path: string): string {
  const [page = '', hash] = path.split('#');
  const slashed = page.endsWith('/') ? page : `${page}/`;
  return `/${locale}${slashed}${hash === undefined ? '' : `#${hash}`}`;
}

/** `/learn/config/` from `/ko/learn/config/`: the page, whatever its language. */
export function withoutLocale(path: string): string {
  const rest = path.replace(/^\/[a-z]{2}(?=\/|$)/, '');
  return rest.endsWith('/') ? rest : `${rest}/`;
}

/**
 * The lasting addresses of a page by language, `x-default` last. Search engines take no relative ones: where the site does
 * not know its origin there are none.
 */
export function languageAddresses(origin: string, path: string): readonly (readonly [string, string])[] {
  if (!/^https?:/.test(origin)) return [];
  const address = (locale: Locale) => `${origin}/${locale}${withoutLocale(path)}`;
  return [...LOCALES.map((each) => [each, address(each)] as const), ['x-default', address(DEFAULT_LOCALE)]];
}

/** The address of a lesson, or of one section in it; the overview is where the lessons begin. */
export function lessonPath(locale: Locale, lesson: string, section?: string): string {
  return localPath(locale, `/learn${lesson === 'overview' ? '' : `/${lesson}`}${section ? `#${section}` : ''}`);
}

/** The lesson at the last part of its address, null where that is the lessons' own. */
export const lessonAt = (part: string | null): string => part ?? 'overview';
