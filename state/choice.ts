/** Which assessment this tab shows. Two tabs may show two; a new tab opens with the last one chosen anywhere. */
import type { Disk } from './disk';
import type { Engine } from './engine';
import { CURRENT } from './keys';
import type { View } from './view';

export type Choice = ReturnType<typeof createChoice>;

/** `isRead`: whether all of local storage was looked at, so that a choice can be made. `session` remembers the choice of this tab over a reload; null where the browser blocks it. */
export function createChoice(disk: Disk, session: Engine | null, view: View, isRead: () => boolean) {
  let chosen: string | null = null;
  /** Whether a person chose it, or began to answer in it. */
  let isMade = false;

  function remembered(): string | null {
    try {
      return session?.get(CURRENT) ?? null;
    } catch {
      return null;
    }
  }

  const wanted = () => [remembered(), disk.local.peek(CURRENT)];

  return {
    /** Ids that are chosen if they are there. */
    wanted,
    /** Stays with the choice of this tab, even when another tab deletes it: a person may be typing there. */
    get(): string | null {
      if (chosen !== null && view.assessment(chosen)) return chosen;
      const open = view.entries().filter(({ deleted }) => !deleted);
      chosen = wanted().find((id) => open.some((entry) => entry.id === id)) ?? null;
      if (chosen === null && isRead()) chosen = open.findLast(({ archived }) => !archived)?.id ?? null;
      return chosen;
    },
    set(id: string) {
      chosen = id;
      isMade = true;
      disk.local.save(CURRENT, id);
      try {
        session?.set(CURRENT, id);
      } catch {
        // The choice then lasts as long as the page.
      }
    },
    /** Somebody answers in what is shown: it stays, whatever else is read. */
    keep() {
      isMade = chosen !== null;
    },
    /** More was read: what nobody chose is chosen anew. Local storage alone may not know what was deleted, or what there is. */
    again() {
      if (!isMade) chosen = null;
    },
    /** Forgets the choice; the next `get` makes one. */
    reset() {
      chosen = null;
      isMade = false;
      try {
        session?.remove(CURRENT);
      } catch {
        // Then there was none to forget.
      }
    },
  };
}
