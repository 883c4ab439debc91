'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { fetchCode } from './fetch-code';

type WhenReachedProps<Props extends object> = {
  /** Fetches what stands here. The same function for every rendering. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  /** Reserves the height, so that nothing moves when it arrives. */
  className: string;
  failed: { text: string; retry: string };
  /** What stands here before, on paper and without JavaScript. */
  children: ReactNode;
};

/** How far before it is seen it is fetched: about a screen, which a slow network needs. */
const MARGIN = '900px 0px';

/** Fetches something heavy when a reader comes near it, and only then. */
export function WhenReached<Props extends object>({
  load,
  props,
  className,
  failed,
  children,
}: WhenReachedProps<Props>) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'far' | 'near' | 'failed' | 'again'>('far');
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);

  useEffect(() => {
    const box = place.current;
    if (!box || state !== 'far') return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setState('near');
      },
      { rootMargin: MARGIN },
    );
    watch.observe(box);
    return () => watch.disconnect();
  }, [state]);

  useEffect(() => {
    if (state !== 'near' && state !== 'again') return;
    let here = true;
    // Unasked, a reader is not moved: only who asks for it again gets the page anew where its code is gone.
    (state === 'again' ? fetchCode(load) : load()).then(
      (component) => here && setLoaded(() => component),
      () => here && setState('failed'),
    );
    return () => {
      here = false;
    };
  }, [state, load]);

  return (
    <div className={className} ref={place} data-reached={Loaded ? 'here' : state}>
      {Loaded ? <Loaded {...props} /> : children}
      {state === 'failed' && (
        <div role="alert" className="reach-failed">
          <p>{failed.text}</p>
          <button type="button" className="btn btn-sm" onClick={() => setState('again')}>
            {failed.retry}
          </button>
        </div>
      )}
    </div>
  );
}
