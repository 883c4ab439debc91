/**
 * The second copy of every record, in IndexedDB: what is still there after the browser was killed or local storage was full.
 *
 * One transaction per write, at once, so that tabs cannot overwrite each other and nothing waits in memory.
 */
import type { Entry } from './merge';

export type Change = {
  key: string;
  raw: string;
  /** What else to write, in the same transaction, given the text that was there. */
  settle?: (existing: string) => readonly Entry[];
};

/** `newer`: another tab opened a later version of the database. `deleted`: another tab deleted it. */
export type MirrorNotice = 'newer' | 'deleted';

/** Every promise rejects when the database cannot be used; the next call tries again. */
export type Mirror = {
  read(): Promise<Map<string, string>>;
  write(changes: readonly Change[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Deletes the whole database. */
  destroy(): Promise<void>;
  watch(listener: (notice: MirrorNotice) => void): void;
  close(): void;
};

const VERSION = 1;
const STORE = 'records';

export function openMirror(name: string): Mirror {
  let opening: Promise<IDBDatabase> | null = null;
  let notify: (notice: MirrorNotice) => void = () => {};

  function open(): Promise<IDBDatabase> {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, VERSION);
      request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    const mine = opening;
    const forget = () => {
      if (opening === mine) opening = null;
    };
    mine.then((db) => {
      db.onclose = forget;
      db.onversionchange = ({ newVersion }) => {
        forget();
        db.close();
        notify(newVersion === null ? 'deleted' : 'newer');
      };
    }, forget);
    return mine;
  }

  function close() {
    opening?.then((db) => db.close()).catch(() => {});
    opening = null;
  }

  /** Browsers drop connections of tabs that slept; a transaction that cannot even begin is begun once more. */
  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    const db = await open();
    try {
      return db.transaction(STORE, mode, { durability: 'strict' });
    } catch {
      opening = null;
      return (await open()).transaction(STORE, mode, { durability: 'strict' });
    }
  }

  /** Resolves when the transaction is on disk, with what the function made by `work` then returns. */
  async function transact<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => () => T): Promise<T> {
    const transaction = await begin(mode);
    return new Promise((resolve, reject) => {
      const result = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(result());
      transaction.onabort = () => reject(transaction.error ?? new DOMException('Aborted by the browser', 'AbortError'));
    });
  }

  return {
    read: () =>
      transact('readonly', (store) => {
        const keys = store.getAllKeys();
        const texts = store.getAll();
        return () => new Map(keys.result.map((key, i) => [String(key), String(texts.result[i])]));
      }),
    write: (changes) =>
      transact('readwrite', (store) => {
        for (const { key, raw, settle } of changes) {
          // Both requests leave at once: waiting for the first would double the time in which a crash loses the second.
          const existing = store.get(key);
          store.put(raw, key);
          existing.onsuccess = () => {
            if (existing.result === undefined || !settle) return;
            for (const [k, text] of settle(String(existing.result))) store.put(text, k);
          };
        }
        return () => {};
      }),
    remove: (keys) =>
      transact('readwrite', (store) => {
        for (const key of keys) store.delete(key);
        return () => {};
      }),
    destroy() {
      close();
      return new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
        // A tab that sleeps may hold the database open; it goes when that tab does, so nobody need wait for it here.
        request.onblocked = () => resolve();
      });
    },
    watch(listener) {
      notify = listener;
    },
    close,
  };
}
