/** The search index of a language, with the addresses its pages really have. */
import { indexText } from '@/components/search/index-of';
import { searchDocuments, synonymsOf } from '@/content/search';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';

export function searchIndex(locale: Locale): string {
  const documents = searchDocuments(locale).map((each) => ({ ...each, id: localPath(locale, each.id) }));
  return indexText(documents, synonymsOf(locale));
}
