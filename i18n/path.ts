/** Addresses of pages in one language; the base path is added by the framework's links. */
import type { Locale } from './locales';

/** `/en/learn/config/#why` from ('en', '/learn/config#why'). */
export function localPath(locale: Locale, path: string): string {
  const [page = '', hash] = path.split('#');
  const slashed = page.endsWith('/') ? page : `${page}/`;
  return `/${locale}${slashed}${hash === undefined ? '' : `#${hash}`}`;
}

/** The address of a lesson, or of one section in it; the overview is where the lessons begin. */
export function lessonPath(locale: Locale, lesson: string, section?: string): string {
  return localPath(locale, `/learn${lesson === 'overview' ? '' : `/${lesson}`}${section ? `#${section}` : ''}`);
}
