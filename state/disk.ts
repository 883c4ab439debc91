/** Both copies of the texts: writes to local storage at once and to the mirror with the next `send`, and knows what is not saved. */
import type { Engine } from './engine';
import { isQuota, memoryEngine } from './engine';
import type { Faults } from './faults';
import { badKey, isCopyOf } from './keys';
import type { Change, Mirror } from './mirror';

export type Persistence = 'durable' | 'local-only' | 'memory';

export type DiskOptions = {
  /** Null: local storage is blocked. */
  engine: Engine | null;
  /** Null: the browser has no IndexedDB. */
  mirror: Mirror | null;
  faults: Faults;
  /** ISO 8601. */
  now: () => string;
  /** Called when a save has ended or failed. */
  onChange: () => void;
};

export type Disk = ReturnType<typeof createDisk>;

export function createDisk({ engine: given, mirror, faults, now, onChange }: DiskOptions) {
  const engine = given ?? memoryEngine();
  /** Texts that local storage did not take. */
  const unsaved = new Map<string, string>();
  /** Keys whose unreadable text could not be copied yet, and the key of the copy: they may not be overwritten. */
  const uncopied = new Map<string, string>();
  let outbox: Change[] = [];
  let pending: Promise<unknown> = Promise.resolve();
  let savedAt: string | null = null;
  if (!given) faults.add({ code: 'storage-blocked' });
  if (!mirror) faults.add({ code: 'mirror-unavailable', reason: 'unsupported' });
  const frozen = () => faults.has('newer-version');

  function peek(key: string): string | null {
    try {
      return engine.get(key);
    } catch {
      faults.add({ code: 'storage-blocked' });
      return null;
    }
  }

  function keys(): string[] {
    try {
      return engine.keys();
    } catch {
      return [];
    }
  }

  /** Whether local storage has the text now. */
  function saveLocal(key: string, raw: string): boolean {
    if (frozen()) return false;
    unsaved.set(key, raw);
    if (uncopied.has(key)) return false;
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

  function saveMirror(change: Change) {
    if (!frozen()) outbox.push(change);
  }

  function retry() {
    for (const [key, raw] of unsaved) saveLocal(key, raw);
  }

  function noteFailure(error: unknown) {
    const reason = error instanceof Error ? error.name : 'unknown';
    if (reason === 'VersionError') faults.add({ code: 'newer-version' });
    faults.add({ code: 'mirror-unavailable', reason });
    onChange();
  }

  /** Hands what has gathered to the mirror, as one transaction. `edited`: the person sees when it was saved. */
  function send(edited = false) {
    const batch = outbox;
    outbox = [];
    const local = given !== null && batch.every(({ key }) => !unsaved.has(key));
    if (edited && local) savedAt = now();
    if (!mirror || batch.length === 0) return;
    const sent = mirror.write(batch).then(() => {
      faults.clear('mirror-unavailable');
      if (edited && !local) savedAt = now();
      const written = new Set(batch.map(({ key }) => key));
      for (const [key, copy] of uncopied) if (written.has(copy)) uncopied.delete(key);
      onChange();
    }, noteFailure);
    pending = Promise.all([pending, sent]);
  }

  return {
    peek,
    keys,
    saveLocal,
    saveMirror,
    send,
    isUnsaved: (key: string) => unsaved.has(key),
    remove(key: string) {
      unsaved.delete(key);
      uncopied.delete(key);
      try {
        engine.remove(key);
      } catch {
        faults.add({ code: 'storage-blocked' });
      }
    },
    /** Copies a text that cannot be read, once, so that its key may be written again. */
    copyAside(key: string, raw: string, stamp: string) {
      if (keys().some((each) => isCopyOf(each, key) && peek(each) === raw)) return;
      const copy = badKey(stamp, key);
      if (!saveLocal(copy, raw)) uncopied.set(key, copy);
      saveMirror({ key: copy, raw });
    },
    async readMirror(): Promise<Map<string, string> | null> {
      try {
        const rows = (await mirror?.read()) ?? null;
        if (rows) faults.clear('mirror-unavailable');
        return rows;
      } catch (error) {
        noteFailure(error);
        return null;
      }
    },
    retry,
    /** Resolves when everything handed to the mirror so far has arrived or failed. */
    async flush() {
      retry();
      send();
      await pending;
    },
    /** Forgets what was to be written. */
    drain() {
      outbox = [];
      unsaved.clear();
      uncopied.clear();
      faults.clear('quota');
    },
    savedAt: () => savedAt,
    persistence(): Persistence {
      if (!faults.has('mirror-unavailable')) return 'durable';
      return given === null || unsaved.size > 0 ? 'memory' : 'local-only';
    },
    unsavedTexts: () => Object.fromEntries(unsaved),
    mirror,
  };
}
