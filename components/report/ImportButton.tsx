'use client';

import { lazy, Suspense, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { useAssessments } from '@/state/hooks';
import type { ImportWords } from './import-words';

// Readers of files are large and seldom needed: they load with the first import.
const ImportDialog = lazy(() => import('./ImportDialog'));

/** Opens the import: a file or text in, a preview first, nothing overwritten. */
export function ImportButton({ words, label, locale }: { words: ImportWords; label: string; locale: Locale }) {
  const [open, setOpen] = useState(false);
  const { status, readOnly } = useAssessments();
  return (
    <>
      <button className="btn" type="button" disabled={status === 'loading' || readOnly} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <Suspense fallback={null}>
          <ImportDialog words={words} locale={locale} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
