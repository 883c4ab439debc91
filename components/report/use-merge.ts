'use client';

import type { Assessment } from '@/domain/assessment';
import { fill } from '@/i18n/format';
import { useActions } from '@/state/hooks';
import type { Done, SharingWords } from './sharing-parts';

/** Puts a merged assessment in the place of the one here; the store keeps a snapshot of it, and the note offers the way back. */
export function useMerge(labels: SharingWords, onDone: (done: Done) => void) {
  const { importAssessment } = useActions();
  return (here: Assessment, merged: Assessment) => {
    const service = merged.service.name || labels.unnamed;
    importAssessment(merged, 'replace-after-preview');
    onDone({
      said: fill(labels.merge.done, { service }),
      close: labels.close,
      undo: {
        label: labels.undo,
        said: fill(labels.merge.undone, { service }),
        run: () => void importAssessment(here, 'replace-after-preview'),
      },
    });
  };
}
