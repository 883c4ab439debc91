/** The records as this tab knows them: merged from every text that comes along, without losing what a merge gives up. */
import type { Disk } from './disk';
import type { Faults } from './faults';
import type { Hlc } from './hlc';
import { isRecordKey } from './keys';
import { losers, merge } from './merge';
import type { StoredRecord } from './record';
import { newestStamp, parse, serialise } from './record';

export type RecordsOptions = {
  disk: Disk;
  faults: Faults;
  hlc: Hlc;
  /** Called for every record that changed; undefined when it is gone. */
  onRecord: (key: string, record: StoredRecord | undefined) => void;
};

export type Records = ReturnType<typeof createRecords>;

export function createRecords({ disk, faults, hlc, onRecord }: RecordsOptions) {
  const records = new Map<string, StoredRecord>();
  /** The last text read from or written to local storage, by key: parsed already. */
  const texts = new Map<string, string>();

  function put(key: string, record: StoredRecord) {
    records.set(key, record);
    onRecord(key, record);
  }

  function drop(key: string) {
    texts.delete(key);
    if (records.delete(key)) onRecord(key, undefined);
  }

  /** Stores a text that never changes, such as a piece of history. */
  function keep(key: string, raw: string) {
    if (disk.local.peek(key) === raw) return;
    disk.local.save(key, raw);
    disk.saveMirror(key, raw);
  }

  /** Merges a text from anywhere. What is unreadable in it is copied aside and reported. */
  function take(key: string, raw: string) {
    const parsed = parse(raw);
    if (parsed.kind === 'newer') return faults.add({ code: 'newer-version' });
    if (parsed.kind === 'unreadable' || parsed.dropped.length > 0) disk.copyAside(key, raw, hlc.tick());
    if (parsed.kind === 'unreadable') return faults.add({ code: 'unreadable', key });
    if (parsed.dropped.length > 0) faults.add({ code: 'repaired', key, fields: parsed.dropped });
    const theirs = parsed.record;
    const mine = records.get(key);
    if (mine === theirs) return;
    hlc.receive(newestStamp(theirs));
    if (!mine) return put(key, theirs);
    for (const [k, text] of losers(key, mine, theirs)) keep(k, text);
    const merged = merge(mine, theirs);
    if (merged !== mine) put(key, merged);
  }

  /** Takes what local storage has now. */
  function look(key: string) {
    const raw = disk.local.peek(key);
    if (raw === null || raw === texts.get(key)) return;
    texts.set(key, raw);
    take(key, raw);
  }

  return {
    all: records,
    put,
    drop,
    keep,
    take,
    look,
    lookAtAll() {
      for (const key of disk.local.keys()) if (isRecordKey(key)) look(key);
    },
    saveLocal(key: string, record: StoredRecord) {
      if (disk.local.save(key, serialise(record))) texts.set(key, serialise(record));
    },
    forgetTexts: () => texts.clear(),
  };
}
