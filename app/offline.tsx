'use client';

import { useCallback } from 'react';
import { OfflineUse } from '@/components/site/OfflineUse';
import type { Locale } from '@/i18n/locales';
import { offlineWords } from './later-words';

/** Keeps the pages of a language for use without a network; the offer of a newer version comes with its words. */
export function Offline({ locale }: { locale: Locale }) {
  const load = useCallback(async () => {
    const [{ UpdateNotice }, { update }] = await Promise.all([
      import('@/components/site/UpdateNotice'),
      offlineWords(locale),
    ]);
    return () => <UpdateNotice words={update} />;
  }, [locale]);
  return <OfflineUse language={locale} load={load} />;
}
