'use client';

import { useEffect } from 'react';
import { focusRow } from './moves';

/** Moves the focus to the question that the address names, so that its keys act at once: soft navigation does not. */
export function useTarget(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const go = () => {
      const row = document.getElementById(location.hash.slice(1));
      if (row?.dataset.item) focusRow(row);
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, [ready]);
}
