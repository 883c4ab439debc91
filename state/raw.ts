/** Every stored text as it is, for a rescue by hand. */
import type { Disk } from './disk';
import { SNAPSHOTS, TEAMS } from './keys';

/** `known` are the texts of the records as this tab has them; `now` is ISO 8601. JSON, indented. */
export async function rawTexts(disk: Disk, known: Readonly<Record<string, string>>, now: string): Promise<string> {
  const { local } = disk;
  const localStorage = Object.fromEntries(local.keys().map((key) => [key, local.peek(key)]));
  const waiting = Object.fromEntries(disk.waiting('').map(({ key, raw }) => [key, raw]));
  const thisTab = { ...waiting, ...known, ...local.unsavedTexts() };
  const records = await disk.readMirror();
  const later = [...((await disk.readMirror(SNAPSHOTS)) ?? []), ...((await disk.readMirror(TEAMS)) ?? [])];
  const indexedDB = records && [...records, ...later];
  return JSON.stringify({ exportedAt: now, localStorage, indexedDB, thisTab }, null, 2);
}
