'use client';

import { useState } from 'react';

const NAME = 'twelvefold-notes';
const SIZE = 'popup,width=760,height=820';

/** Opens the window of notes, or brings it to the front, and gives whether it did; says when the browser would not. */
export function useNotesWindow(): { blocked: boolean; open: (href: string) => boolean } {
  const [blocked, setBlocked] = useState(false);
  return {
    blocked,
    open(href) {
      const opened = window.open(href, NAME, SIZE);
      setBlocked(opened === null);
      opened?.focus();
      return opened !== null;
    },
  };
}
