'use client';

import { useEffect } from 'react';
import { browserPreferences } from './browser-preferences';
import { useStored } from './hooks';
import { THEME } from './theme-script';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const themeIn = (stored: string | null): Theme => (stored === 'light' || stored === 'dark' ? stored : 'system');

/** The chosen theme; setting it, here or in another tab, changes the page at once. */
export function useTheme(): [theme: Theme, set: (theme: Theme) => void] {
  const [stored, set] = useStored(THEME, '');
  const theme = themeIn(stored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed theme is the reason to look again
  useEffect(() => {
    // What is stored, not what is shown: while hydrating the two differ, and the head script has already applied it.
    const now = themeIn(browserPreferences().get(THEME));
    const { dataset } = document.documentElement;
    if (now === 'system') delete dataset.theme;
    else dataset.theme = now;
  }, [theme]);
  return [theme, set];
}
