'use client';

import { useCallback } from 'react';
import { SearchButton } from '@/components/site/SearchButton';
import type { Locale } from '@/i18n/locales';
import { searchWords } from './later-words';

type SearchProps = { locale: Locale; label: string; failed: string };

/** The search of a language: its code, words and index come when it is first opened. */
export function Search({ locale, label, failed }: SearchProps) {
  const load = useCallback(async () => {
    const [{ SearchDialog }, words] = await Promise.all([
      import('@/components/search/SearchDialog'),
      searchWords(locale),
    ]);
    return (props: { onClose: () => void }) => <SearchDialog {...props} locale={locale} words={words} />;
  }, [locale]);
  return <SearchButton label={label} failed={failed} load={load} />;
}
