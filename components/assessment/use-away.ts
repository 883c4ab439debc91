'use client';

import { type RefObject, useEffect } from 'react';
import type { Chosen } from './filters';

/** So long after the last change of what is listed, in milliseconds, what goes out of sight is left out of drawing. */
const QUIET = 600;

/** What decides which questions the list holds, and how high they are. */
type Listed = { ready: boolean; assessmentId: string | undefined; chosen: Chosen; asked: ReadonlySet<string> | null };

/** Marks each section from the moment it is out of sight (assessment.css). Returns a way to unmark all. */
function markAway(list: HTMLElement): () => void {
  const sections = [...list.querySelectorAll<HTMLElement>('.fsec')];
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) continue;
        target.toggleAttribute('data-away', true);
        watch.unobserve(target);
      }
    },
    { rootMargin: '50%' },
  );
  for (const each of sections) watch.observe(each);
  return () => {
    watch.disconnect();
    for (const each of sections) each.removeAttribute('data-away');
  };
}

/**
 * Leaves the sections out of sight out of drawing while the list stays the same, so that the frame with an answer costs only
 * what is seen of all the questions. Before, each is laid out, and the browser remembers its height: no place on the page
 * moves. One that is in sight is marked when it leaves: a browser would take its mark for a shift of the page.
 */
export function useAway(list: RefObject<HTMLElement | null>, { ready, assessmentId, chosen, asked }: Listed): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes the heights, so all are laid out anew.
  useEffect(() => {
    const element = list.current;
    if (!element || !ready) return;
    let timer: ReturnType<typeof setTimeout>;
    let unmark = () => {};
    let width = -1;
    const wake = () => {
      clearTimeout(timer);
      unmark();
      unmark = () => {};
    };
    const watch = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      wake();
      timer = setTimeout(() => {
        unmark = markAway(element);
      }, QUIET);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      wake();
    };
  }, [list, ready, assessmentId, chosen, asked]);
}
