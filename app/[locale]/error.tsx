'use client';

import { useEffect } from 'react';
import { useFailureWords } from '@/app/failure-words';
import { ErrorPage } from '@/components/site/ErrorPage';
import { isMissingCode, reloadForCode } from '@/components/ui/fetch-code';

type LocaleErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** A component failed: the answers are safe in the browser, and the raw data can be taken out from here. */
export default function LocaleError({ error, reset }: LocaleErrorProps) {
  useEffect(() => {
    if (isMissingCode(error)) reloadForCode();
  }, [error]);
  return <ErrorPage error={error} retry={reset} words={useFailureWords()} />;
}
