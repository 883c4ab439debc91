'use client';

import { useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { useReadiness } from '@/state/hooks';
import { Later } from './Later';
import type { BackupProps, SharingParts } from './sharing-parts';

type BackupButtonProps = {
  load: SharingParts['backup'];
  label: string;
  locale: Locale;
  importing: BackupProps['importing'];
  failed: { failed: string; retry: string };
};

/** Opens backing up and restoring. */
export function BackupButton({ load, label, locale, importing, failed }: BackupButtonProps) {
  const [open, setOpen] = useState(false);
  const { status } = useReadiness();
  const props = { locale, importing, onClose: () => setOpen(false) };
  return (
    <>
      <button className="btn" type="button" disabled={status === 'loading'} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && <Later load={load} props={props} failed={failed} />}
    </>
  );
}
