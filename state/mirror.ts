/**
 * The second copy of every text, in IndexedDB: what is still there after the browser was killed or local storage was full.
 *
 * A write is begun and committed before the call returns: measured with the browser killed in the instant of the last of 33
 * answers, that one was lost once in some forty times, and never after 50 ms; waiting for the disk (`strict`) or for one
 * more turn of the event loop lost up to all of them.
 */
import { SNAPSHOTS } from './keys';
import type { Entry } from './merge';

/** `newer`: another tab opened a later version of the database. `deleted`: another tab deleted it. */
export type MirrorNotice = 'newer' | 'deleted';

/** Texts by row. Every promise rejects when the database cannot be used; the next call tries again. */
export type Mirror = {
  /** All rows but the snapshots, or only those that begin with `prefix`. */
  read(prefix?: string): Promise<ReadonlyMap<string, string>>;
  /** Writes the entries and removes the rows they supersede, those of which somebody has changed the text meanwhile excepted. */
  write(entries: readonly Entry[], superseded?: readonly Entry[]): Promise<void>;
  /** Deletes the whole database. */
  destroy(): Promise<void>;
  watch(listener: (notice: MirrorNotice) => void): void;
  close(): void;
};

const VERSION = 1;
const STORE = 'records';
/** A row that is never there: written and deleted to make the disk keep what came before. */
const TOUCH = 'touch';

/** Sends the requests of one transaction; the function it returns reads their results when it has ended. */
type Work<T> = (store: IDBObjectStore) => () => T;

export function openMirror(name: string): Mirror {
  let opening: Promise<IDBDatabase> | null = null;
  let opened: IDBDatabase | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
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
      if (opening !== mine) return;
      opening = null;
      opened = null;
    };
    mine.then((db) => {
      if (opening === mine) opened = db;
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
    clearTimeout(timer);
    opening?.then((db) => db.close()).catch(() => {});
    opening = null;
    opened = null;
  }

  /** Resolves when the transaction has ended, with what the function made by `work` then returns. */
  function run<T>(db: IDBDatabase, mode: IDBTransactionMode, work: Work<T>, durability: IDBTransactionDurability) {
    const transaction = db.transaction(STORE, mode, { durability });
    const result = work(transaction.objectStore(STORE));
    return new Promise<T>((resolve, reject) => {
      transaction.oncomplete = () => resolve(result());
      transaction.onabort = () => reject(transaction.error ?? new DOMException('Aborted by the browser', 'AbortError'));
    });
  }

  function transact<T>(mode: IDBTransactionMode, work: Work<T>, durability: IDBTransactionDurability = 'relaxed') {
    try {
      if (opened) return run(opened, mode, work, durability);
    } catch {
      // Browsers drop connections of tabs that slept; a transaction that cannot even begin is begun once more.
      opening = null;
      opened = null;
    }
    return open().then((db) => run(db, mode, work, durability));
  }

  /** A moment after the last write the disk is asked to keep it through a power cut too. */
  function keepSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const touch: Work<void> = (store) => {
        store.put('', TOUCH);
        store.delete(TOUCH);
        return () => {};
      };
      transact('readwrite', touch, 'strict').catch(() => {});
    }, 500);
  }

  return {
    read: (prefix) =>
      transact('readonly', (store) => {
        const range = prefix ? IDBKeyRange.bound(prefix, `${prefix}\uffff`) : IDBKeyRange.upperBound(SNAPSHOTS);
        const keys = store.getAllKeys(range);
        const texts = store.getAll(range);
        return () => new Map(keys.result.map((key, i) => [String(key), String(texts.result[i])]));
      }),
    write(entries, superseded = []) {
      const written = transact('readwrite', (store) => {
        for (const [row, text] of entries) store.put(text, row);
        for (const [row, text] of superseded) {
          const now = store.get(row);
          now.onsuccess = () => now.result === text && store.delete(row);
        }
        if (superseded.length === 0) store.transaction.commit();
        return () => {};
      });
      keepSoon();
      return written;
    },
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
