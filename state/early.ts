/** Edits made before the mirror was read: they are newer than anything in it, whatever its stamps say. */
import type { Row } from './disk';
import type { Hlc } from './hlc';
import { merge } from './merge';
import type { Field, StoredRecord } from './record';
import { newestStamp, parse } from './record';

export function createEarly(hlc: Hlc) {
  const edits = new Map<string, StoredRecord>();
  return {
    note(key: string, edit: StoredRecord) {
      edits.set(key, merge(edits.get(key) ?? {}, edit));
    },
    clear: () => edits.clear(),
    /** What has to be edited once more, newer than the rows of the mirror: those fields of `record` that stand and are beaten. */
    again(key: string, record: StoredRecord | undefined, rows: readonly Row[]): StoredRecord {
      const edit = edits.get(key);
      if (!edit) return {};
      const theirs = rows.reduce<StoredRecord>((sum, { raw }) => {
        const row = parse(raw);
        return row.kind === 'ok' ? merge(sum, row.record) : sum;
      }, {});
      hlc.receive(newestStamp(theirs));
      const beaten = Object.entries(edit).filter(
        ([name, [, stamp]]) => record?.[name]?.[1] === stamp && (theirs[name]?.[1] ?? '') > stamp,
      );
      const renewed = beaten.map(([name, [value, , seen]]): [string, Field] => {
        return [name, seen ? [value, hlc.tick(), seen] : [value, hlc.tick()]];
      });
      return Object.fromEntries(renewed);
    },
  };
}
