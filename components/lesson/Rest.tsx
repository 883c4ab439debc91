'use client';

import { type ReactNode, useDeferredValue, useSyncExternalStore } from 'react';
import { isFromTop } from '@/components/ui/from-top';

const never = () => () => {};

/**
 * All of a lesson below its first screen. On the way from page to page it is drawn right after the first frame; a page
 * that comes from the server has it from the beginning, and so has one whose reader goes to a place further down.
 */
export function Rest({ children }: { children?: ReactNode }) {
  const atOnce = useSyncExternalStore(never, isWhole, () => true);
  const isDrawn = useDeferredValue(true, atOnce);
  return isDrawn ? children : <div className="rest-place" />;
}

const isWhole = () => !isFromTop();
