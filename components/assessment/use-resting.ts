'use client';

import { type RefObject, useEffect } from 'react';
import type { Chosen } from './filters';

/** So long after the last change of what is listed, in milliseconds, what is out of sight is left out of drawing. */
const QUIET = 600;

/** What decides which questions the list holds, and how high they are. */
type Listed = { ready: boolean; assessmentId: string | undefined; chosen: Chosen; asked: ReadonlySet<string> | null };

/**
 * Leaves the sections out of sight out of drawing while the list rests, so that the frame with an answer costs only what is
 * seen of all the questions. Until then each is laid out, and the browser remembers its height (assessment.css): no
 * place on the page moves.
 */
export function useResting(list: RefObject<HTMLElement | null>, { ready, assessmentId, chosen, asked }: Listed): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes the heights, so all are laid out anew.
  useEffect(() => {
    const element = list.current;
    if (!element || !ready) return;
    let timer: ReturnType<typeof setTimeout>;
    let width = -1;
    const watch = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      clearTimeout(timer);
      delete element.dataset.resting;
      timer = setTimeout(() => {
        element.dataset.resting = '';
      }, QUIET);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      delete element.dataset.resting;
    };
  }, [list, ready, assessmentId, chosen, asked]);
}
