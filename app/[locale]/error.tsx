'use client';

import { useParams } from 'next/navigation';
import { ErrorPage } from '@/components/site/ErrorPage';
import { failureWords } from '@/content/failure';
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales';

type LocaleErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** A component failed: the answers are safe in the browser, and the raw data can be taken out from here. */
export default function LocaleError({ error, reset }: LocaleErrorProps) {
  const { locale } = useParams<{ locale: string }>();
  return <ErrorPage error={error} retry={reset} words={failureWords[isLocale(locale) ? locale : DEFAULT_LOCALE]} />;
}
