'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
/** How far below the screen the way on may still be when the next lesson is fetched. */
const NEAR = '900px';

/**
 * Fetches the next lesson once the reader comes near the way to it, and any lesson of the list that is pointed at. Not
 * on arrival: what was fetched is kept for five minutes, and a lesson takes longer to read.
 */
export function useAhead(lesson: string): void {
  const router = useRouter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lesson has other links.
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.pn a, .rail a, .rail-m a')];
    const fetchAhead = ({ pathname, hash }: HTMLAnchorElement) => {
      if (hash || !navigator.onLine) return;
      router.prefetch(pathname.slice(BASE.length));
    };
    const meant = ({ currentTarget }: Event) => fetchAhead(currentTarget as HTMLAnchorElement);
    const events = ['pointerenter', 'focus'] as const;
    for (const link of links) for (const event of events) link.addEventListener(event, meant);
    const next = document.querySelector<HTMLAnchorElement>('.pn a:last-child');
    const watch = new IntersectionObserver(
      (entries) => {
        if (next && entries.some(({ isIntersecting }) => isIntersecting)) fetchAhead(next);
      },
      { rootMargin: NEAR },
    );
    if (next) watch.observe(next);
    return () => {
      watch.disconnect();
      for (const link of links) for (const event of events) link.removeEventListener(event, meant);
    };
  }, [router, lesson]);
}
