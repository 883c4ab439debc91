'use client';

import { useEffect } from 'react';
import { browserPreferences } from '@/state/browser-preferences';
import { useActions } from '@/state/hooks';
import { isCovered, placesOf, placesOnScreen, textOfPlaces } from './coverage';

/** How often it looks, in milliseconds: what flies past in a jump is seen at one moment at most. */
const GLANCE = 500;

/** Notes that a lesson was read: when all of it, to its end, has been on screen, in one sitting or in several. */
export function Reading({ lesson }: { lesson: string }) {
  const store = useActions();
  useEffect(() => {
    const article = document.querySelector('article');
    if (!article) return;
    const sittings = browserPreferences();
    const name = `seen-${lesson}`;
    const seen = placesOf(sittings.get(name) ?? '');
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      const { top, bottom } = article.getBoundingClientRect();
      const before = seen.size;
      for (const place of placesOnScreen({ top, bottom, height: window.innerHeight })) seen.add(place);
      const isRead = isCovered(seen);
      if (isRead || seen.size > before) sittings.set(name, isRead ? '' : textOfPlaces(seen));
      if (!isRead) return;
      store.markRead(lesson);
      // Begins again, for the lesson may be started over.
      seen.clear();
    };
    const timer = setInterval(look, GLANCE);
    return () => clearInterval(timer);
  }, [lesson, store]);
  return null;
}
