import type { Labels, LaterParts } from '@/components/report/later-parts';
import { LOCALES, type Locale } from '@/i18n/locales';
import { historyWords } from './later-words-report';

/** A part with its words, both fetched when it is asked for. */
function withWords<Part>(part: () => Promise<Part>, words: () => Promise<Labels>) {
  return async () => {
    const [Part, labels] = await Promise.all([part(), words()]);
    return { Part, labels };
  };
}

function partsIn(locale: Locale): LaterParts {
  const words = () => historyWords(locale);
  return {
    past: withWords(async () => (await import('@/components/report/Past')).Past, words),
    whatIf: withWords(async () => (await import('@/components/report/WhatIf')).WhatIf, words),
    history: withWords(async () => (await import('@/components/report/History')).History, words),
    compare: withWords(async () => (await import('@/components/report/Compare')).Compare, words),
    ageing: withWords(async () => (await import('@/components/report/Ageing')).Ageing, words),
    take: withWords(async () => (await import('@/components/report/TakeSnapshot')).TakeSnapshot, words),
    news: withWords(async () => (await import('@/components/report/News')).News, words),
    tiers: withWords(async () => (await import('@/components/report/TiersDialog')).TiersDialog, words),
  };
}

/** What the report and the assessment fetch after their first load. */
export const laterParts = Object.fromEntries(LOCALES.map((locale) => [locale, partsIn(locale)])) as Readonly<
  Record<Locale, LaterParts>
>;
