'use client';

import { useCallback } from 'react';
import { StorageNotices } from '@/components/site/StorageNotices';
import type { Locale } from '@/i18n/locales';
import { keepingWords } from './later-words';

/** The notices about storage in a language: code and words come when there is something to say. */
export function Notices({ locale }: { locale: Locale }) {
  const load = useCallback(async () => {
    const [{ StorageNoticeList }, keeping] = await Promise.all([
      import('@/components/site/StorageNoticeList'),
      keepingWords(locale),
    ]);
    return () => <StorageNoticeList locale={locale} words={keeping.notices} />;
  }, [locale]);
  return <StorageNotices load={load} />;
}
