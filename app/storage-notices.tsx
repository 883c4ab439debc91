'use client';

import { useCallback } from 'react';
import { useLater } from '@/components/ui/use-later';
import type { Locale } from '@/i18n/locales';
import { keepingWords } from './later-words';

const watching = () => import('./page-later').then(({ StorageNotices }) => StorageNotices);

/**
 * The notices about storage in a language: what watches for them comes once the page stands, code and words when there is
 * something to say.
 */
export function Notices({ locale }: { locale: Locale }) {
  const StorageNotices = useLater(watching);
  const load = useCallback(async () => {
    const [{ StorageNoticeList }, keeping] = await Promise.all([
      import('@/components/site/StorageNoticeList'),
      keepingWords(locale),
    ]);
    return () => <StorageNoticeList locale={locale} words={keeping.notices} />;
  }, [locale]);
  return StorageNotices && <StorageNotices load={load} />;
}
