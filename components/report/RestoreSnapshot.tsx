'use client';

import { useId, useRef, useState } from 'react';
import type { Ui } from '@/content/ui';
import type { Snapshot } from '@/domain/assessment';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { SnapshotDialog } from './SnapshotDialog';

type RestoreSnapshotProps = {
  snapshot: Snapshot;
  service: string;
  labels: Ui['history']['snapshot'];
  locale: Locale;
  onRestore: (name: string) => void;
  onClose: () => void;
};

/** Asks for the name of the copy a snapshot comes back as. */
export function RestoreSnapshot({ snapshot, service, labels, locale, onRestore, onClose }: RestoreSnapshotProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const date = longDate(locale, snapshot.takenAt);
  const restore = (data: FormData) => {
    const name = String(data.get('name') ?? '').trim();
    setMissing(name === '');
    if (name === '') input.current?.focus();
    else onRestore(name);
    return name !== '';
  };
  return (
    <SnapshotDialog
      title={fill(labels.restoreTitle, { date })}
      text={fill(labels.restoreText, { service })}
      confirm={labels.restore}
      cancel={labels.cancel}
      onConfirm={restore}
      onClose={onClose}
    >
      <div className={missing ? 'field err' : 'field'}>
        <label htmlFor={id}>{labels.name}</label>
        <input
          id={id}
          name="name"
          ref={input}
          autoComplete="off"
          defaultValue={fill(labels.copyOf, { service, date })}
          aria-invalid={missing}
          {...(missing ? { 'aria-describedby': `${id}-message` } : {})}
          required
        />
        {missing && (
          <span className="msg" id={`${id}-message`}>
            {labels.nameMissing}
          </span>
        )}
      </div>
    </SnapshotDialog>
  );
}
