'use client';

import { useEffect, useState } from 'react';
import { searchIn } from './index-of';

type Search = ReturnType<typeof searchIn>;

/** Kept for the page load: the index of a language is read once. */
const indexes = new Map<string, Promise<Search>>();

async function load(address: string): Promise<Search> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return searchIn(await answer.text());
}

/** The search over the index at an address; null while it loads, `failed` when it cannot be loaded, with a way to try again. */
export function useSearch(address: string): { search: Search | null; failed: boolean; again: () => void } {
  const [search, setSearch] = useState<Search | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is a reason to load again
  useEffect(() => {
    let left = false;
    const loading = indexes.get(address) ?? load(address);
    indexes.set(address, loading);
    loading.then(
      (loaded) => left || setSearch(() => loaded),
      () => {
        indexes.delete(address);
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [address, tries]);
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { search, failed, again };
}
