/** Deleting: both copies, even when the tab is closed halfway or another tab writes at the same time. */
import type { Disk } from './disk';
import type { Faults } from './faults';
import { DELETING } from './keys';

/**
 * Removes every text that `isOld` accepts, and the database when nothing is left in it.
 *
 * While it works, a mark in local storage says so; a later visit that finds the mark finishes the work.
 * Returns whether every copy was reached.
 */
export async function wipe(disk: Disk, faults: Faults, isOld: (raw: string) => boolean): Promise<boolean> {
  for (const key of disk.keys()) {
    if (key !== DELETING && isOld(disk.peek(key) ?? '')) disk.remove(key);
  }
  if (disk.mirror && !(await wipeMirror(disk, isOld))) {
    faults.add({ code: 'deletion-unfinished' });
    return false;
  }
  disk.remove(DELETING);
  faults.clear('deletion-unfinished');
  return true;
}

async function wipeMirror({ mirror, readMirror }: Disk, isOld: (raw: string) => boolean): Promise<boolean> {
  const rows = await readMirror();
  if (!rows) return false;
  const old = [...rows].filter(([, raw]) => isOld(raw)).map(([key]) => key);
  try {
    await mirror?.remove(old);
    if (old.length === rows.size) await mirror?.destroy();
    return true;
  } catch {
    return false;
  }
}
