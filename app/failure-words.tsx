'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { FailureWords as Words } from '@/content/words';

const Failure = createContext<Words | null>(null);

/** Hands the error page its words with the page itself: when something failed, nothing may have to be fetched to say so. */
export function FailureWords({ words, children }: { words: Words; children: ReactNode }) {
  return <Failure value={words}>{children}</Failure>;
}

/** The words of the error page in the language of the layout around it. */
export function useFailureWords(): Words {
  const words = useContext(Failure);
  if (!words) throw new Error('The layout of a language gives the error page its words.');
  return words;
}
