'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { fetchCode } from './fetch-code';

/** A component that is fetched once the page stands; null until it has come, and for good where it does not come. */
export function useLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let here = true;
    fetchCode(load).then(
      (component) => here && setLoaded(() => component),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [load]);
  return Loaded;
}
