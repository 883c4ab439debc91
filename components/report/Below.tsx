'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { isBack } from '@/components/ui/from-top';

/**
 * What stands further down, drawn in a rendering of its own once what is before it is there: all of a report at once is a
 * frame of 200 ms on a processor four times slower. One within another waits in turn, as a deferred value would not. On the
 * way back everything is there at once: the browser looks for the place that was left.
 */
export function Below({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(isBack);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue && children;
}
