'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, use, useCallback } from 'react';
import { notePress } from './from-top';

type Go = (href: string) => void;

const GoContext = createContext<Go | null>(null);

/** The way to another page of ours; it keeps this page's memory. Null outside `WithGo`. */
export const useGo = (): Go | null => use(GoContext);

// A link to a place on its own page makes an entry of the history that the router does not know: on the way back it would
// leave another page on screen. Told of it, it knows it. One made before the scripts came is loaded anew.
if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (history.state) return;
    if (oldURL.split('#')[0] === newURL.split('#')[0]) history.replaceState(null, '', newURL);
    else location.reload();
  });
}

/**
 * Knows the framework's router for everything inside it, which stays as it is when the page changes: whoever asks for the
 * router is drawn anew with every page, and a lesson has some sixty links.
 */
export function WithGo({ children }: { children: ReactNode }) {
  const { push } = useRouter();
  const go = useCallback(
    (href: string) => {
      notePress(href);
      push(href);
    },
    [push],
  );
  return <GoContext value={go}>{children}</GoContext>;
}
