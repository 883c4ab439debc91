'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, use, useCallback } from 'react';
import { notePress } from './from-top';

type Go = (href: string) => void;

const GoContext = createContext<Go | null>(null);

/** The way to another page of ours; it keeps this page's memory. Null outside `WithGo`. */
export const useGo = (): Go | null => use(GoContext);

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
