import type { Load } from '@/components/report/later-parts';
import type { SharingParts, SharingWords } from '@/components/report/sharing-parts';
import { LOCALES, type Locale } from '@/i18n/locales';
import { itemWords } from './later-words-lesson';
import { sharingWords } from './later-words-report';

type Words = () => Promise<SharingWords>;

/** A part with its words, both fetched when it is asked for. */
function withWords<Props extends object>(
  part: () => Promise<Awaited<ReturnType<Load<Props, SharingWords>>>['Part']>,
  words: Words,
): Load<Props, SharingWords> {
  return async () => {
    const [Part, labels] = await Promise.all([part(), words()]);
    return { Part, labels };
  };
}

function partsIn(locale: Locale): SharingParts {
  const words: Words = () => sharingWords(locale);
  return {
    share: withWords(async () => (await import('@/components/report/ShareDialog')).ShareDialog, words),
    importing: withWords(async () => (await import('@/components/report/ImportDialog')).ImportDialog, words),
    shared: withWords(async () => (await import('@/components/report/SharedView')).SharedView, words),
    backup: withWords(async () => (await import('@/components/report/BackupDialog')).BackupDialog, words),
    async ticket(factor) {
      const [labels, own] = await Promise.all([words(), itemWords(locale, factor)]);
      return { labels, items: own };
    },
  };
}

/** What the ways in and out fetch when they are used. */
export const sharingParts = Object.fromEntries(LOCALES.map((locale) => [locale, partsIn(locale)])) as Readonly<
  Record<Locale, SharingParts>
>;
