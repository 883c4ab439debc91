'use client';

import { startTransition, useEffect, useState } from 'react';
import { fetchCode } from '@/components/ui/fetch-code';
import type { Load } from './later-parts';

type LaterProps<Props extends object, Words> = {
  load: Load<Props, Words>;
  props: Props;
  failed: { failed: string; retry: string };
};

/** What has come stays: who comes back to the report finds it in its first frame. */
const come = new Map<unknown, unknown>();

/** Fetches a part once the page stands, and says so where it does not come: the rest of the page stays. */
export function Later<Props extends object, Words>({ load, props, failed }: LaterProps<Props, Words>) {
  type Loaded = Awaited<ReturnType<Load<Props, Words>>>;
  const [loaded, setLoaded] = useState(() => (come.get(load) as Loaded | undefined) ?? null);
  const [state, setState] = useState<'first' | 'lost' | 'again'>('first');

  useEffect(() => {
    if (state === 'lost' || loaded) return;
    let here = true;
    // Each in a task of its own, and drawn in slices: eight at once are a task long enough to be noticed.
    const timer = setTimeout(() =>
      // Unasked, a reader is not moved: only who asks for it again gets the page anew where its code is gone.
      (state === 'again' ? fetchCode(load) : load()).then(
        (found) => {
          come.set(load, found);
          startTransition(() => {
            if (here) setLoaded(found);
          });
        },
        () => here && setState('lost'),
      ),
    );
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [load, loaded, state]);

  if (loaded) return <loaded.Part {...props} labels={loaded.labels} />;
  if (state !== 'lost') return null;
  return (
    <div className="rp-lost no-print" role="alert">
      <p>{failed.failed}</p>
      <button className="btn btn-sm" type="button" onClick={() => setState('again')}>
        {failed.retry}
      </button>
    </div>
  );
}
