/** Storages for tests, on a map. */
import type { Engine } from './engine';
import { PREFIX } from './prefix';

/** The storage of one tab, which a reload keeps. */
export function sessionEngine(): Engine {
  const texts = new Map<string, string>();
  return mapEngine(texts, (key, raw) => (raw === null ? texts.delete(key) : texts.set(key, raw)));
}

export function mapEngine(texts: Map<string, string>, write: (key: string, raw: string | null) => void): Engine {
  return {
    get: (key) => texts.get(key) ?? null,
    set(key, raw) {
      if (texts.get(key) !== raw) write(key, raw);
    },
    remove(key) {
      if (texts.has(key)) write(key, null);
    },
    keys: () => [...texts.keys()].filter((key) => key.startsWith(PREFIX)),
  };
}
