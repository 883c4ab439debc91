'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { hasPlace } from '@/components/ui/from-top';

/**
 * What stands further down, drawn in a rendering of its own once what is before it is there: all of a report at once is a
 * frame of 200 ms on a processor four times slower. One within another waits in turn, as a deferred value would not. Where
 * the browser looks for a place that was left or asked for, everything is there at once.
 */
export function Below({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(hasPlace);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue && children;
}
