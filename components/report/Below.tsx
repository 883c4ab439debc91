'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * What stands further down, drawn in a rendering and a frame of its own once what is before it is there: all of a report at
 * once is a frame of 200 ms on a processor four times slower. One within another waits in turn, as a deferred value would not.
 */
export function Below({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue && children;
}
