/**
 * Keeps the records of this tab in step with both copies on disk and with the other tabs.
 *
 * Every write reads first and merges, so that no tab overwrites what it has not seen.
 */
import type { Breathe } from './breath';
import type { Row } from './disk';
import { createEarly } from './early';
import type { Edits } from './edits';
import { DELETING, isRecordKey, recordKey } from './keys';
import { losers, merge } from './merge';
import type { StoredRecord } from './record';
import { newestStamp, parse, serialise, stamped } from './record';
import type { RecordsOptions } from './records';
import { createRecords } from './records';
import { wipe } from './wipe';

/** Faults of stored texts, gone with the texts. */
const TEXT_FAULTS = ['unreadable', 'repaired', 'newer-version'] as const;

export type Vault = ReturnType<typeof createVault>;

export type VaultOptions = RecordsOptions & {
  breathe: Breathe;
  /** Ids of the assessments that may be shown; their records are read before all others. */
  shown: () => readonly (string | null)[];
  /** Called when local storage was looked at: the mirror may be long in answering. */
  onLooked: () => void;
};

export function createVault(options: VaultOptions) {
  const { disk, faults, hlc, breathe, shown, onLooked } = options;
  const records = createRecords(options);
  const early = createEarly(hlc);
  let loaded = false;
  let isLocalRead = false;
  /** Counts removals, so that a read which began before one is not believed. */
  let removals = 0;
  /** Records found in the mirror alone. */
  let restored = 0;
  /** Whether local storage held no record when it was first read; null before that. */
  let wasEmpty: boolean | null = null;

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
    if (!loaded) early.note(key, edit);
  }

  function save(key: string, record: StoredRecord) {
    records.put(key, record);
    records.saveLocal(key, record);
    disk.saveMirror(key, serialise(record));
  }

  /** Hears that another tab wrote, or removed, a key. */
  function hear(key: string, raw: string | null) {
    if (raw === null || key === DELETING) removals += 1;
    // Another tab deletes everything. Records follow one by one, those excepted that were written again meanwhile.
    if (raw !== null && key === DELETING) disk.unsendWhere((row) => !isRecordKey(row.key) && stampOf(row.raw) <= raw);
    if (!isRecordKey(key)) return;
    if (disk.local.peek(key) === null) {
      disk.local.remove(key);
      disk.unsend(key);
      records.drop(key);
      return;
    }
    if (raw !== null && raw !== disk.local.peek(key)) records.take(key, raw);
    records.look(key);
    const record = records.all.get(key);
    if (record && disk.local.peek(key) !== serialise(record)) save(key, record);
    disk.send();
  }

  /** Merges what the mirror holds of a record, then gives each copy what it lacks. One that neither has was deleted elsewhere. */
  function weave(key: string, rows: readonly Row[], isMirrorRead: boolean) {
    // Another tab may have written since all of them were looked at.
    records.look(key);
    const again = early.again(key, records.all.get(key), rows);
    if (Object.keys(again).length > 0) apply(key, again, false);
    if (!records.all.has(key)) restored += 1;
    for (const { raw } of rows) if (raw !== disk.local.peek(key)) records.take(key, raw);
    const record = records.all.get(key);
    if (!record) return;
    // What the mirror has refused so far stays to be written: whether everything was deleted while this tab slept, or local
    // storage alone was cleared, looks the same from here, and a kept answer outweighs a deletion.
    if (rows.length === 0 && disk.local.peek(key) === null && !disk.local.isUnsaved(key)) return records.drop(key);
    records.saveLocal(key, record);
    const isWhole = rows.length === 1 && rows[0]?.raw === serialise(record);
    if (isMirrorRead && !isWhole) disk.saveMirror(key, serialise(record), rows);
  }

  /** Weaves all records, in slices; false where somebody removed something meanwhile, so that `all` is out of date. */
  async function weaveAll(all: readonly Row[] | null): Promise<boolean> {
    const before = removals;
    const rows = new Map<string, Row[]>();
    for (const row of all ?? []) if (isRecordKey(row.key)) rows.set(row.key, [...(rows.get(row.key) ?? []), row]);
    for (const key of new Set([...rows.keys(), ...records.all.keys()])) {
      const turn = breathe();
      if (turn) {
        disk.send();
        await turn;
        if (before !== removals) return false;
      }
      weave(key, rows.get(key) ?? [], all !== null);
    }
    disk.local.retry();
    disk.send();
    return true;
  }

  /** Takes what local storage has now, in slices; what is shown comes with the first. */
  async function lookAround() {
    // Telling all the keys takes a slice of its own.
    const turn = breathe();
    if (turn) await turn;
    const keys = disk.local.keys().filter(isRecordKey);
    wasEmpty ??= keys.length === 0;
    const first = shown();
    for (const key of keys) if (first.includes(recordKey(key)?.assessmentId ?? '')) records.look(key);
    for (const key of keys) {
      const turn = breathe();
      if (turn) await turn;
      records.look(key);
    }
    isLocalRead = true;
  }

  /** Reads both copies: once at the start, and whenever this tab may have missed something. */
  async function load() {
    await lookAround();
    const mark = disk.local.peek(DELETING);
    const whole = mark === null || (await erase((raw) => stampOf(raw) <= mark));
    onLooked();
    for (let settled = false; !settled; ) {
      const before = removals;
      const rows = whole ? await disk.readMirror() : null;
      await lookAround();
      settled = before === removals && (await weaveAll(rows));
    }
    loaded = true;
    early.clear();
  }

  /** Removes every text that `isOld` accepts from memory and both copies; whether the mirror could be reached. */
  function erase(isOld: (raw: string) => boolean): Promise<boolean> {
    removals += 1;
    disk.unsendWhere(({ raw }) => isOld(raw));
    for (const [key, record] of records.all) if (isOld(serialise(record))) records.drop(key);
    records.forgetTexts();
    return wipe(disk, faults, isOld);
  }

  return {
    write,
    hear,
    load,
    /** Takes all that local storage has, at once. */
    readLocal() {
      records.lookAtAll();
      isLocalRead = true;
    },
    /** Whether all of local storage was looked at. */
    isLocalRead: () => isLocalRead,
    /** How many records came from the mirror to a local storage that had none. */
    restored: () => (wasEmpty ? restored : 0),
    holdsAny: () => records.all.size > 0,
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
