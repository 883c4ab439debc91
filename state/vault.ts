/**
 * Keeps the records of this tab in step with both copies on disk and with the other tabs.
 *
 * Every write reads first and merges, so that no tab overwrites what it has not seen.
 */
import type { Edits } from './edits';
import { DELETING, recordKey } from './keys';
import { hadSeen, losers, merge } from './merge';
import type { Values } from './record';
import { newestStamp, parse, serialise, stamped } from './record';
import type { RecordsOptions } from './records';
import { createRecords } from './records';
import { wipe } from './wipe';

export type Vault = ReturnType<typeof createVault>;

export function createVault(options: RecordsOptions) {
  const { disk, faults, hlc } = options;
  const records = createRecords(options);
  /** Edits made before the mirror was read: they are newer than anything in it, whatever its stamps say. */
  const early = new Map<string, Partial<Values>>();
  let loaded = false;
  /** Counts removals, so that a read which began before one is not believed. */
  let removals = 0;

  /** Does nothing where data of a newer version is present. `unseen`: what is replaced was not shown, so it is kept as history. */
  function write(edits: Edits, unseen = false) {
    const before = new Map([...edits.keys()].map((key) => [key, records.all.get(key)]));
    for (const key of edits.keys()) records.look(key);
    if (faults.has('newer-version')) return;
    for (const [key, values] of edits) {
      const base = records.all.get(key) ?? {};
      const edit = stamped(values, hlc.tick());
      const known = unseen ? () => false : hadSeen(before.get(key));
      for (const [k, text] of losers(key, edit, base, known)) records.keep(k, text);
      const record = merge(base, edit);
      records.put(key, record);
      records.saveLocal(key, record);
      records.saveMirror(key, record, base);
      if (!loaded) early.set(key, { ...early.get(key), ...values });
    }
    disk.send(true);
  }

  /** Hears that another tab wrote, or removed, a key. */
  function hear(key: string, raw: string | null) {
    if (raw === null || key === DELETING) removals += 1;
    if (!recordKey(key)) return;
    if (disk.peek(key) === null) {
      disk.remove(key);
      records.drop(key);
      return;
    }
    if (raw !== null) records.take(key, raw);
    records.look(key);
    const record = records.all.get(key);
    if (record && disk.peek(key) !== serialise(record)) {
      records.saveLocal(key, record);
      records.saveMirror(key, record, record);
    }
    disk.send();
  }

  function repeatEarly(rows: ReadonlyMap<string, string>) {
    for (const [key, values] of early) {
      const row = parse(rows.get(key) ?? '');
      if (row.kind !== 'ok') continue;
      hlc.receive(newestStamp(row.record));
      write(new Map([[key, values]]));
    }
  }

  /** Merges what the mirror holds, then gives each copy what it lacks. A record that neither has was deleted elsewhere. */
  function weave(rows: ReadonlyMap<string, string> | null) {
    if (rows) repeatEarly(rows);
    records.lookAtAll();
    for (const [key, raw] of rows ?? []) {
      if (recordKey(key) && raw !== disk.peek(key)) records.take(key, raw);
    }
    for (const [key, record] of records.all) {
      const row = rows?.get(key);
      if (row === undefined && disk.peek(key) === null && !disk.isUnsaved(key)) {
        records.drop(key);
        continue;
      }
      records.saveLocal(key, record);
      if (rows && row !== serialise(record)) records.saveMirror(key, record, record);
    }
    disk.retry();
    disk.send();
  }

  /** Reads both copies: once at the start, and whenever this tab may have missed something. */
  async function load() {
    records.lookAtAll();
    const mark = disk.peek(DELETING);
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
      disk.drain();
      disk.saveLocal(DELETING, hlc.tick());
      const whole = await erase(() => true);
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
