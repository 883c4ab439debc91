/**
 * Keeps the records of this tab in step with both copies on disk and with the other tabs.
 *
 * Every write reads first and merges, so that no tab overwrites what it has not seen.
 */
import type { Row } from './disk';
import type { Edits } from './edits';
import { DELETING, recordKey } from './keys';
import { losers, merge } from './merge';
import type { Field, StoredRecord } from './record';
import { newestStamp, parse, serialise, stamped } from './record';
import type { RecordsOptions } from './records';
import { createRecords } from './records';
import { wipe } from './wipe';

/** Faults of stored texts, gone with the texts. */
const TEXT_FAULTS = ['unreadable', 'repaired', 'newer-version'] as const;

export type Vault = ReturnType<typeof createVault>;

export function createVault(options: RecordsOptions) {
  const { disk, faults, hlc } = options;
  const records = createRecords(options);
  /** Edits made before the mirror was read: they are newer than anything in it, whatever its stamps say. */
  const early = new Map<string, StoredRecord>();
  let loaded = false;
  /** Counts removals, so that a read which began before one is not believed. */
  let removals = 0;

  /** Does nothing where data of a newer version is present. `unseen`: nobody looked at what is replaced, so it becomes history. */
  function write(edits: Edits, unseen = false) {
    const before = new Map([...edits.keys()].map((key) => [key, records.all.get(key)]));
    for (const key of edits.keys()) records.look(key);
    if (faults.has('newer-version')) return;
    for (const [key, values] of edits) apply(key, stamped(values, hlc.tick(), before.get(key)), unseen);
    disk.send(true);
  }

  function apply(key: string, edit: StoredRecord, unseen: boolean) {
    const base = records.all.get(key) ?? {};
    for (const [k, text] of losers(key, edit, base, unseen)) records.keep(k, text);
    save(key, merge(base, edit));
    if (!loaded) early.set(key, merge(early.get(key) ?? {}, edit));
  }

  function save(key: string, record: StoredRecord) {
    records.put(key, record);
    records.saveLocal(key, record);
    disk.saveMirror(key, serialise(record));
  }

  /** Hears that another tab wrote, or removed, a key. */
  function hear(key: string, raw: string | null) {
    if (raw === null || key === DELETING) removals += 1;
    if (!recordKey(key)) return;
    if (disk.local.peek(key) === null) {
      disk.local.remove(key);
      records.drop(key);
      return;
    }
    if (raw !== null) records.take(key, raw);
    records.look(key);
    const record = records.all.get(key);
    if (record && disk.local.peek(key) !== serialise(record)) save(key, record);
    disk.send();
  }

  /** Makes the early edits that still stand newer than what the mirror says about the same. */
  function repeatEarly(rows: readonly Row[]) {
    for (const { key, raw } of rows) {
      const edit = early.get(key);
      if (!edit) continue;
      const row = parse(raw);
      if (row.kind !== 'ok') continue;
      hlc.receive(newestStamp(row.record));
      const beaten = Object.entries(edit).filter(([name, [, stamp]]) => {
        return records.all.get(key)?.[name]?.[1] === stamp && (row.record[name]?.[1] ?? '') > stamp;
      });
      const again = beaten.map(([name, [value, , seen]]): [string, Field] => {
        return [name, seen ? [value, hlc.tick(), seen] : [value, hlc.tick()]];
      });
      if (again.length > 0) apply(key, Object.fromEntries(again), false);
    }
  }

  /** Merges what the mirror holds, then gives each copy what it lacks. A record that neither has was deleted elsewhere. */
  function weave(all: readonly Row[] | null) {
    repeatEarly(all ?? []);
    const rows = new Map<string, Row[]>();
    for (const row of all ?? []) if (recordKey(row.key)) rows.set(row.key, [...(rows.get(row.key) ?? []), row]);
    records.lookAtAll();
    for (const [key, each] of rows) {
      for (const { raw } of each) if (raw !== disk.local.peek(key)) records.take(key, raw);
    }
    for (const [key, record] of records.all) {
      const known = rows.get(key) ?? [];
      if (known.length === 0 && disk.local.peek(key) === null && !disk.local.isUnsaved(key)) {
        records.drop(key);
        continue;
      }
      records.saveLocal(key, record);
      const isWhole = known.length === 1 && known[0]?.raw === serialise(record);
      if (all && !isWhole) disk.saveMirror(key, serialise(record), known);
    }
    disk.local.retry();
    disk.send();
  }

  /** Reads both copies: once at the start, and whenever this tab may have missed something. */
  async function load() {
    records.lookAtAll();
    const mark = disk.local.peek(DELETING);
    const whole = mark === null || (await erase((raw) => stampOf(raw) <= mark));
    for (let settled = false; !settled; ) {
      const before = removals;
      const rows = whole ? await disk.readMirror() : null;
      settled = before === removals;
      if (settled) weave(rows);
    }
    loaded = true;
    early.clear();
  }

  /** Removes every text that `isOld` accepts from memory and both copies; whether the mirror could be reached. */
  function erase(isOld: (raw: string) => boolean): Promise<boolean> {
    removals += 1;
    for (const [key, record] of records.all) if (isOld(serialise(record))) records.drop(key);
    records.forgetTexts();
    return wipe(disk, faults, isOld);
  }

  return {
    write,
    hear,
    load,
    readLocal: records.lookAtAll,
    /** Whether every copy could be reached. */
    async deleteAll(): Promise<boolean> {
      early.clear();
      disk.forget();
      disk.local.save(DELETING, hlc.tick());
      const whole = await erase(() => true);
      for (const code of whole ? TEXT_FAULTS : []) faults.clear(code);
      // What was written meanwhile. Reading without need would create the database again.
      if (records.all.size > 0) await load();
      return whole;
    },
    texts: () => Object.fromEntries([...records.all].map(([key, record]) => [key, serialise(record)])),
  };
}

function stampOf(raw: string): string {
  const parsed = parse(raw);
  return parsed.kind === 'ok' ? newestStamp(parsed.record) : '';
}
