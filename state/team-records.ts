/** The stored records of teams: read from the mirror, or from local storage where there is none, and written field by field. */
import type { Breathe } from './breath';
import type { Disk, Row } from './disk';
import type { Faults } from './faults';
import type { Hlc } from './hlc';
import { TEAMS, TEAMS_CHANGED } from './keys';
import { merge } from './merge';
import type { Field, StoredRecord } from './record';
import { newestStamp, parse, serialise } from './record';
import type { TeamEdits } from './team-parts';

export type TeamRecordsOptions = { disk: Disk; faults: Faults; hlc: Hlc; breathe: Breathe };

export type TeamRecords = ReturnType<typeof createTeamRecords>;

export function createTeamRecords({ disk, faults, hlc, breathe }: TeamRecordsOptions) {
  const records = new Map<string, StoredRecord>();
  /** Texts that were parsed already, by row. */
  const texts = new Map<string, string>();
  /** Rows of other tabs, by key: their words are in ours as soon as we write. */
  const others = new Map<string, readonly Row[]>();

  function take({ row, key, raw }: Row) {
    if (texts.get(row) === raw) return;
    texts.set(row, raw);
    const parsed = parse(raw);
    if (parsed.kind === 'newer') return faults.add({ code: 'newer-version' });
    // A row of the mirror stays, for each tab writes rows of its own; in local storage there is one place for all.
    const isWhole = parsed.kind === 'ok' && parsed.dropped.length === 0;
    if (!isWhole && row.startsWith('local ')) disk.copyAside(key, raw, hlc.tick());
    if (parsed.kind === 'unreadable') return faults.add({ code: 'unreadable', key });
    if (parsed.dropped.length > 0) faults.add({ code: 'repaired', key, fields: parsed.dropped });
    hlc.receive(newestStamp(parsed.record));
    records.set(key, merge(records.get(key) ?? {}, parsed.record));
  }

  /** What local storage has of a key, if anything. */
  function localRow(key: string): readonly Row[] {
    const raw = disk.local.peek(key);
    return raw === null ? [] : [{ row: `local ${key}`, key, raw }];
  }

  const localRows = (prefix: string) =>
    disk.local
      .keys()
      .filter((key) => key.startsWith(prefix))
      .flatMap(localRow);

  /** Whatever the mirror has not taken is kept in local storage, and taken out of it again once the mirror has it. */
  function keepLocal(keys: readonly string[]) {
    const waiting = new Map(disk.waiting(TEAMS).map(({ key, raw }) => [key, raw]));
    for (const key of keys) {
      const raw = waiting.get(key);
      if (raw === undefined) {
        if (disk.local.peek(key) !== null) disk.local.remove(key);
      } else if (!disk.local.save(key, raw)) faults.add({ code: 'teams-unsaved' });
    }
  }

  return {
    all: records,
    /** Reads everything that begins with `prefix`, in slices. What is gone from every copy is gone here. */
    async read(prefix: string): Promise<void> {
      const before = new Set([...records.keys()].filter((key) => key.startsWith(prefix)));
      const stored = await disk.readMirror(prefix);
      // What the mirror did not take is in local storage, where another tab may have deleted it, or was refused there too.
      const waiting = disk.waiting(prefix).filter(({ key }) => disk.local.isUnsaved(key));
      const rows = [...(stored ?? []), ...localRows(prefix), ...waiting];
      const found = Map.groupBy(rows, ({ key }) => key);
      const isRead = stored !== null || !disk.mirror;
      for (const key of isRead ? before : []) if (!found.has(key)) records.delete(key);
      for (const [key, each] of found) {
        const turn = breathe();
        if (turn) await turn;
        if (!records.has(key)) for (const { row } of each) texts.delete(row);
        for (const row of each) take(row);
        others.set(
          key,
          each.filter(({ row }) => !row.startsWith('local ')),
        );
      }
    },
    /** Writes fields with one stamp each time; resolves when they arrived, or when it is known where they are instead. */
    async write(edits: TeamEdits): Promise<void> {
      // Another tab may have kept there what the mirror did not take of it.
      for (const key of edits.keys()) for (const row of localRow(key)) take(row);
      if (faults.has('newer-version')) return;
      const stamp = hlc.tick();
      for (const [key, fields] of edits) {
        const edit = Object.entries(fields).map(([name, value]): [string, Field] => [name, [value, stamp]]);
        const record = merge(records.get(key) ?? {}, Object.fromEntries(edit));
        records.set(key, record);
        disk.saveMirror(key, serialise(record), others.get(key));
        others.delete(key);
      }
      if (!disk.mirror) keepLocal([...edits.keys()]);
      disk.send();
      await disk.settled();
      keepLocal([...edits.keys()]);
      disk.local.save(TEAMS_CHANGED, stamp);
    },
    forget() {
      records.clear();
      texts.clear();
      others.clear();
      faults.clear('teams-unsaved');
    },
  };
}
