'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { commandOf, ownsKey, type PresentCommand } from './present-keys';

/** Calls `act` for each key that means something while presenting and belongs to nothing that has the focus. */
export function usePresentKeys(act: (command: PresentCommand) => void) {
  const latest = useRef(act);
  // At once with what is shown, so that a key pressed at the sight of it is not lost.
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      const command = ownsKey(event.target, event) ? null : commandOf(event);
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
