'use client';

import { type ReactNode, useDeferredValue, useInsertionEffect } from 'react';
import { holdBack, isFromTop } from '@/components/ui/from-top';

/**
 * All of a lesson below its first screen. On the way from page to page it is drawn right after the first frame; a page
 * that comes from the server has it from the beginning, and so has one whose reader goes to a place further down.
 * `place` stands for it until then.
 */
export function Rest({ children, place }: { children?: ReactNode; place?: ReactNode }) {
  const isDrawn = useDeferredValue(true, !isFromTop());
  // In the commit that takes the page before away, and before anything of this one is laid out.
  useInsertionEffect(holdBack, []);
  return isDrawn ? children : place;
}
