'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { FailureWords } from '@/content/words';
import { fill } from '@/i18n/format';
import { RawDataButton } from './RawDataButton';

type ErrorPageProps = { error: Error; retry: () => void; words: FailureWords };

/** A component failed: what is safe, and the ways on. */
export function ErrorPage({ error, retry, words }: ErrorPageProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  return (
    <main id="main" className="wrap page" ref={main} tabIndex={-1}>
      <Notice
        kind="bad"
        title={words.title}
        actions={
          <>
            <button className="btn btn-primary" type="button" onClick={retry}>
              {words.retry}
            </button>
            <RawDataButton label={words.download} />
          </>
        }
      >
        <p>{words.text}</p>
        <pre>{fill(words.detail, { message: error.message })}</pre>
      </Notice>
    </main>
  );
}
