/** Both copies of the texts: local storage at once, the mirror with the next `send`. */
import type { Engine } from './engine';
import type { Faults } from './faults';
import { badKey, isCopyOf } from './keys';
import { createLocal } from './local';
import type { Entry } from './merge';
import type { Mirror } from './mirror';

export type Persistence = 'durable' | 'local-only' | 'memory';

export type DiskOptions = {
  /** Null: local storage is blocked. */
  engine: Engine | null;
  /** Null: the browser has no IndexedDB. */
  mirror: Mirror | null;
  faults: Faults;
  /** Each tab writes rows of its own in the mirror, so that no tab can overwrite another's. */
  tab: string;
  /** ISO 8601. */
  now: () => string;
  /** Called when a write to the mirror has ended or failed. */
  onChange: () => void;
};

export type Disk = ReturnType<typeof createDisk>;

/** One text of the mirror; `row` is the key and the tab that wrote it. */
export type Row = { row: string; key: string; raw: string };

export function createDisk({ engine, mirror, faults, tab, now, onChange }: DiskOptions) {
  const local = createLocal(engine, faults);
  /** Texts by row, to be written. */
  const outbox = new Map<string, string>();
  /** What each row is to hold in the end, until it does. What failed on its way waits again only where it is still that. */
  const due = new Map<string, string>();
  /** Rows of other tabs whose words are in the outbox. */
  let superseded: Entry[] = [];
  /** Rows that are the only copy of what stands, unreadable, at a key of local storage. */
  const onlyCopies = new Map<string, string>();
  let pending: Promise<unknown> = Promise.resolve();
  let savedAt: string | null = null;
  if (!mirror) faults.add({ code: 'mirror-unavailable', reason: 'unsupported' });

  const rowOf = (key: string) => `${key} ${tab}`;

  /** `others` are rows whose words are in `raw`. */
  function saveMirror(key: string, raw: string, others: readonly Row[] = []) {
    if (faults.has('newer-version')) return;
    outbox.set(rowOf(key), raw);
    due.set(rowOf(key), raw);
    for (const { row, raw: text } of others) if (row !== rowOf(key)) superseded.push([row, text]);
  }

  function unsend(key: string) {
    outbox.delete(rowOf(key));
    due.delete(rowOf(key));
  }

  function noteFailure(error: unknown) {
    const reason = error instanceof Error ? error.name : 'unknown';
    if (reason === 'VersionError') faults.add({ code: 'newer-version' });
    faults.add({ code: 'mirror-unavailable', reason });
    onChange();
  }

  /** Hands what has gathered to the mirror, as one transaction. `edited`: the person sees when it was saved. */
  function send(edited = false) {
    const isSafe = local.isSafe();
    if (edited && isSafe) savedAt = now();
    if (!mirror || outbox.size === 0) return;
    const entries = [...outbox];
    const arrived = () => {
      faults.clear('mirror-unavailable');
      faults.clear('snapshots-unsaved');
      faults.clear('teams-unsaved');
      if (edited && !isSafe) savedAt = now();
      for (const [row, raw] of entries) {
        local.locked.delete(onlyCopies.get(row) ?? '');
        if (due.get(row) === raw) due.delete(row);
      }
      onChange();
    };
    const failed = (error: unknown) => {
      for (const [row, raw] of entries) if (due.get(row) === raw) outbox.set(row, raw);
      noteFailure(error);
    };
    pending = Promise.all([pending, mirror.write(entries, superseded).then(arrived, failed)]);
    outbox.clear();
    superseded = [];
  }

  return {
    local,
    mirror,
    saveMirror,
    send,
    /** Copies a text that cannot be read, once, so that its key may be written again. */
    copyAside(key: string, raw: string, stamp: string) {
      if (local.keys().some((each) => isCopyOf(each, key) && local.peek(each) === raw)) return;
      const copy = badKey(stamp, key);
      if (!local.save(copy, raw)) {
        local.locked.add(key);
        onlyCopies.set(rowOf(copy), key);
      }
      saveMirror(copy, raw);
    },
    /** All rows but the snapshots, or only those that begin with `prefix`; null when the mirror cannot be read. */
    async readMirror(prefix?: string): Promise<readonly Row[] | null> {
      if (!mirror) return null;
      try {
        const rows = await mirror.read(prefix);
        faults.clear('mirror-unavailable');
        return rowsOf(rows);
      } catch (error) {
        noteFailure(error);
        return null;
      }
    },
    /** Resolves when everything handed to the mirror so far has arrived or failed. */
    async flush() {
      local.retry();
      send();
      await pending;
    },
    /** Rows beginning with `prefix` that the mirror has not taken. */
    waiting: (prefix: string): readonly Row[] => rowsOf([...outbox].filter(([row]) => row.startsWith(prefix))),
    /** Resolves when everything sent so far has arrived or failed. */
    settled: () => pending,
    /** Forgets what was to be written of one key, or is on its way. */
    unsend,
    /** The same for every row that `isGone`. */
    unsendWhere(isGone: (row: Row) => boolean) {
      for (const row of rowsOf(due)) if (isGone(row)) unsend(row.key);
    },
    /** Forgets what was to be written. */
    forget() {
      outbox.clear();
      due.clear();
      superseded = [];
      local.forget();
    },
    savedAt: () => savedAt,
    persistence(): Persistence {
      if (!faults.has('mirror-unavailable')) return 'durable';
      return local.isSafe() ? 'local-only' : 'memory';
    },
  };
}

function rowsOf(texts: Iterable<Entry>): Row[] {
  return [...texts].map(([row, raw]) => ({ row, key: row.slice(0, row.lastIndexOf(' ')), raw }));
}
