'use client';

import { useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { useReadiness } from '@/state/hooks';
import type { ImportWords } from './import-words';
import { Later } from './Later';
import type { Done, SharingParts } from './sharing-parts';

type ImportButtonProps = {
  words: ImportWords;
  label: string;
  locale: Locale;
  load: SharingParts['importing'];
  /** Says what was done; the button itself may be gone by then. */
  onDone: (done: Done) => void;
};

/** Opens the import: a file or text in, a preview first, nothing overwritten. */
export function ImportButton({ words, label, locale, load, onDone }: ImportButtonProps) {
  const [open, setOpen] = useState(false);
  const { status, readOnly } = useReadiness();
  const props = { words, locale, onDone, onClose: () => setOpen(false) };
  return (
    <>
      <button className="btn" type="button" disabled={status === 'loading' || readOnly} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && <Later load={load} props={props} failed={words.later} />}
    </>
  );
}
