'use client';

import { useEffect, useState } from 'react';

/** Null where the browser offers no full screen. Until that is known it counts as offered: most do, and nothing moves. */
export function useFullScreen(): { on: boolean; toggle: () => void } | null {
  const [on, setOn] = useState<boolean | null>(false);
  useEffect(() => {
    if (!document.fullscreenEnabled) {
      setOn(null);
      return;
    }
    const look = () => setOn(document.fullscreenElement !== null);
    look();
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (on === null) return null;
  // A browser may refuse; the page is then as large as it was.
  const toggle = () => {
    const asked = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    asked.catch(() => {});
  };
  return { on, toggle };
}
