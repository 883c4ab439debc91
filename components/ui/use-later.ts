'use client';

import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { fetchCode } from './fetch-code';

/** What has come stays for the next page: it stands there from its first frame. */
const come = new Map<unknown, unknown>();

const knownBy = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  (come.get(load) as ComponentType<Props> | undefined) ?? null;

/**
 * A component that is fetched once the page stands; null until it has come, and for good where it does not come.
 * `load` is the same function for every rendering.
 */
export function useLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [Loaded, setLoaded] = useState(() => knownBy(load));
  useEffect(() => {
    // What another place on the page asked for may have come in between.
    if (come.has(load)) return setLoaded(() => knownBy(load));
    let here = true;
    // In a task of its own: asking for code takes as long as drawing a good part of the page.
    const timer = setTimeout(() =>
      fetchCode(load).then(
        (component) => {
          come.set(load, component);
          startTransition(() => {
            if (here) setLoaded(() => knownBy(load));
          });
        },
        () => {},
      ),
    );
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [load]);
  return Loaded;
}
