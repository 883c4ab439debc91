/** A synchronous store of texts: localStorage, or memory where the browser offers none. */
import { PREFIX } from './prefix';

export type Engine = {
  get(key: string): string | null;
  /** Throws when the browser has no room or no permission. */
  set(key: string, raw: string): void;
  remove(key: string): void;
  /** Our keys only. */
  keys(): string[];
};

export function webEngine(storage: Storage): Engine {
  return {
    get: (key) => storage.getItem(key),
    set: (key, raw) => storage.setItem(key, raw),
    remove: (key) => storage.removeItem(key),
    keys: () => Object.keys(storage).filter((key) => key.startsWith(PREFIX)),
  };
}

export function memoryEngine(): Engine {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, raw) => void texts.set(key, raw),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}

/**
 * Opens a web storage that can be read and, if it has room, written; null where even touching it throws.
 * A full storage is opened: what is in it can be read, and the writes that fail are reported one by one.
 */
export function openEngine(storage: () => Storage | null): Engine | null {
  const probe = `${PREFIX}probe`;
  try {
    const found = storage();
    if (!found) return null;
    found.getItem(probe);
    try {
      found.setItem(probe, '');
      found.removeItem(probe);
    } catch (error) {
      if (found.length === 0 || !isQuota(error)) return null;
    }
    return webEngine(found);
  } catch {
    return null;
  }
}

/** Whether an error says that the storage is full. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
