'use client';

import { useId } from 'react';
import { useReadiness } from '@/state/hooks';
import type { SharingWords } from './sharing-parts';

/** Chooses a backup to look into. */
export function BackupRestore({ labels, onFile }: { labels: SharingWords; onFile: (file: File) => void }) {
  const words = labels.backup.restore;
  const id = useId();
  const { readOnly } = useReadiness();
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <p>{words.text}</p>
      <div className="drop">
        <label className="l" htmlFor={`${id}-file`}>
          {words.choose}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          disabled={readOnly}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
          }}
        />
      </div>
    </section>
  );
}
