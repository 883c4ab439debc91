'use client';

import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { fetchCode } from './fetch-code';

/** What has come stays for the next page: it stands there from its first frame. */
const come = new Map<unknown, unknown>();

const knownBy = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  come.get(load) as ComponentType<Props> | undefined;

/** Whom to tell that it came, by what they wait for. Who is gone by then does not mind. */
const waiting = new Map<unknown, (() => void)[]>();

/** Asked for once, and in a task of its own: that takes as long as drawing a good part of the page. */
function ask<Props extends object>(load: () => Promise<ComponentType<Props>>): (() => void)[] {
  const told: (() => void)[] = [];
  waiting.set(load, told);
  setTimeout(async () => {
    const component = await fetchCode(load).catch(() => null);
    waiting.delete(load);
    if (!component) return;
    come.set(load, component);
    startTransition(() => {
      for (const tell of told) tell();
    });
  });
  return told;
}

/**
 * A component that is fetched once the page stands; undefined until it has come, and where it does not come, until whoever asks
 * is there anew, as most are on the next page.
 * `load` is the same function for every rendering.
 */
export function useLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [Loaded, setLoaded] = useState(() => knownBy(load));
  useEffect(() => {
    const tell = () => setLoaded(() => knownBy(load));
    // What another place on the page asked for may have come in between.
    if (come.has(load)) tell();
    else (waiting.get(load) ?? ask(load)).push(tell);
  }, [load]);
  return Loaded;
}
