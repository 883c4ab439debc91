/**
 * Remembers how many services there were, in local storage and in the store of this tab, to tell when some are gone: browsers
 * remove what sites keep when a disk is full, or when nobody has visited for a week.
 */
import type { Disk } from './disk';
import type { Engine } from './engine';
import type { Faults } from './faults';
import { DELETING, SERVICES_SEEN } from './keys';
import type { View } from './view';

export type PresenceOptions = {
  disk: Disk;
  /** The store of this tab; null where the browser blocks it. */
  session: Engine | null;
  faults: Faults;
  view: View;
  /** How many records came from the mirror to a local storage that had none. */
  restored: () => number;
};

export type Presence = ReturnType<typeof createPresence>;

export function createPresence({ disk, session, faults, view, restored }: PresenceOptions) {
  let expected = 0;
  let isCompared = false;
  /** While another tab deletes everything this tab must not write the number again. */
  let isPaused = false;

  function ofThisTab(): string | null {
    try {
      return session?.get(SERVICES_SEEN) ?? null;
    } catch {
      return null;
    }
  }

  function forget() {
    expected = 0;
    faults.clear('services-missing');
    faults.clear('restored');
    try {
      session?.remove(SERVICES_SEEN);
    } catch {
      // Then there was nothing to forget.
    }
  }

  function save(count: number) {
    expected = count;
    disk.local.save(SERVICES_SEEN, String(count));
    try {
      session?.set(SERVICES_SEEN, String(count));
    } catch {
      // Local storage remembers.
    }
  }

  return {
    /** Before the first read. */
    begin() {
      // An interrupted deletion is about to be finished.
      if (disk.local.peek(DELETING) !== null) forget();
      else expected = Math.max(countIn(disk.local.peek(SERVICES_SEEN)), countIn(ofThisTab()));
    },
    /** When both copies were read for the first time: says what is gone, or was brought back. */
    compare() {
      isCompared = true;
      const all = view.entries();
      // What is missing may be in the copy that could not be read.
      if (all.length < expected && (!disk.mirror || !faults.has('mirror-unavailable'))) {
        faults.add({ code: 'services-missing', expected, found: all.length });
      } else if (restored() > 0 && !faults.has('storage-blocked')) {
        faults.add({ code: 'restored', services: all.filter(({ deleted }) => !deleted).length });
      }
    },
    /** Whenever something changed after that. */
    note() {
      const found = view.entries().length;
      if (found === 0) isPaused = false;
      if (!isCompared || isPaused) return;
      if (found >= expected) faults.clear('services-missing');
      // What was here a moment ago and is gone was deleted by a person, in another tab.
      if (found === 0 && expected > 0 && !faults.has('services-missing')) forget();
      if (found > expected) save(found);
    },
    /** Another tab removed the number: it is deleting everything. */
    heardRemoval() {
      forget();
      isPaused = true;
    },
    /** The reader knows: from now on what is here is what is expected. */
    accept() {
      forget();
      save(view.entries().length);
    },
    /** Everything was deleted, here or in another tab. */
    forget,
  };
}

const countIn = (text: string | null) => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 0);
