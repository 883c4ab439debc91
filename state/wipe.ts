/** Deleting: both copies, even when the tab is closed halfway or another tab writes at the same time. */
import type { Disk } from './disk';
import type { Faults } from './faults';
import { DELETING, SNAPSHOTS, TEAMS } from './keys';

/**
 * Removes every text that `isOld` accepts, and the database when nothing is left in it.
 *
 * While it works, a mark in local storage says so; a later visit that finds the mark finishes the work.
 * Returns whether every copy was reached.
 */
export async function wipe(disk: Disk, faults: Faults, isOld: (raw: string) => boolean): Promise<boolean> {
  for (const key of disk.local.keys()) {
    if (key !== DELETING && isOld(disk.local.peek(key) ?? '')) disk.local.remove(key);
  }
  if (disk.mirror && !(await wipeMirror(disk, isOld))) {
    faults.add({ code: 'deletion-unfinished' });
    return false;
  }
  disk.local.remove(DELETING);
  faults.clear('deletion-unfinished');
  return true;
}

async function wipeMirror({ mirror, readMirror }: Disk, isOld: (raw: string) => boolean): Promise<boolean> {
  const [records, snapshots, teams] = [await readMirror(), await readMirror(SNAPSHOTS), await readMirror(TEAMS)];
  if (!records || !snapshots || !teams) return false;
  const rows = [...records, ...snapshots, ...teams];
  const old = rows.filter(({ raw }) => isOld(raw));
  try {
    await mirror?.write(
      [],
      old.map(({ row, raw }) => [row, raw]),
    );
    if (old.length === rows.length) await mirror?.destroy();
    return true;
  } catch {
    return false;
  }
}
