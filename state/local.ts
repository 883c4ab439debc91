/** Local storage as it really is: blocked, full or fine. What it does not take is remembered and tried again. */
import type { Engine } from './engine';
import { isQuota, memoryEngine } from './engine';
import type { Faults } from './faults';
import { DELETING } from './keys';

export type Local = ReturnType<typeof createLocal>;

/** `given` is null where the browser blocks local storage; texts then last as long as the page. */
export function createLocal(given: Engine | null, faults: Faults) {
  const engine = given ?? memoryEngine();
  /** Texts that were not taken. */
  const unsaved = new Map<string, string>();
  /** Keys that may not be written, because what stands there could not be read and is not copied yet. */
  const locked = new Set<string>();
  if (!given) faults.add({ code: 'storage-blocked' });

  function peek(key: string): string | null {
    try {
      return engine.get(key);
    } catch {
      faults.add({ code: 'storage-blocked' });
      return null;
    }
  }

  /** Whether the text is stored now. */
  function save(key: string, raw: string): boolean {
    // The mark of a deletion changes nobody's data, and without it a deletion cut short would not be finished.
    if (key !== DELETING && faults.has('newer-version')) return false;
    unsaved.set(key, raw);
    if (locked.has(key)) return false;
    try {
      if (engine.get(key) !== raw) engine.set(key, raw);
      unsaved.delete(key);
      if (unsaved.size === 0) faults.clear('quota');
      return true;
    } catch (error) {
      faults.add({ code: isQuota(error) ? 'quota' : 'storage-blocked' });
      return false;
    }
  }

  return {
    peek,
    save,
    locked,
    isUnsaved: (key: string) => unsaved.has(key),
    unsavedTexts: () => Object.fromEntries(unsaved),
    /** Our keys only. */
    keys(): string[] {
      try {
        return engine.keys();
      } catch {
        return [];
      }
    },
    remove(key: string) {
      unsaved.delete(key);
      locked.delete(key);
      try {
        engine.remove(key);
      } catch {
        faults.add({ code: 'storage-blocked' });
      }
    },
    retry() {
      for (const [key, raw] of unsaved) save(key, raw);
    },
    /** Forgets what was not taken. */
    forget() {
      unsaved.clear();
      locked.clear();
      faults.clear('quota');
    },
    /** Whether everything so far outlives the page. */
    isSafe: () => given !== null && unsaved.size === 0,
  };
}
