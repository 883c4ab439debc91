'use client';

import { type ComponentType, useEffect, useState } from 'react';

type OfflineUseProps = { language: string; load: () => Promise<ComponentType> };

/** What a page needs for itself comes first: the worker is started when the browser has nothing else to do. */
const AFTER_MS = 3000;

/** Starts the service worker once the page stands, and shows the offer of a newer version when there is one. */
export function OfflineUse({ language, load }: OfflineUseProps) {
  const [Offer, setOffer] = useState<ComponentType | null>(null);

  useEffect(() => {
    let here = true;
    let stop = () => {};
    const start = async () => {
      const { onWorkerState, startWorker, workerState } = await import('@/state/worker');
      if (!here) return;
      const follow = () => {
        if (workerState().update === 'none') setOffer(null);
        else
          load().then(
            (component) => here && setOffer(() => component),
            () => {},
          );
      };
      stop = onWorkerState(follow);
      follow();
      await startWorker({ base: process.env.NEXT_PUBLIC_BASE_PATH ?? '', language });
    };
    const timer = setTimeout(() => start().catch(() => {}), AFTER_MS);
    return () => {
      here = false;
      clearTimeout(timer);
      stop();
    };
  }, [language, load]);

  return Offer ? <Offer /> : null;
}
