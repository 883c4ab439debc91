/** Which assessment this tab shows. Two tabs may show two; a new tab opens with the last one chosen anywhere. */
import type { Disk } from './disk';
import type { Engine } from './engine';
import { CURRENT } from './keys';
import type { View } from './view';

export type Choice = ReturnType<typeof createChoice>;

/** `session` remembers the choice of this tab over a reload; null where the browser blocks it. */
export function createChoice(disk: Disk, session: Engine | null, view: View) {
  let chosen: string | null = null;

  function remembered(): string | null {
    try {
      return session?.get(CURRENT) ?? null;
    } catch {
      return null;
    }
  }

  return {
    /** Stays with the choice of this tab, even when another tab deletes it: a person may be typing there. */
    get(): string | null {
      if (chosen !== null && view.assessment(chosen)) return chosen;
      const open = view.entries().filter(({ deleted }) => !deleted);
      const wanted = [remembered(), disk.local.peek(CURRENT)].find((id) => open.some((entry) => entry.id === id));
      chosen = wanted ?? open.at(-1)?.id ?? null;
      return chosen;
    },
    set(id: string) {
      chosen = id;
      disk.local.save(CURRENT, id);
      try {
        session?.set(CURRENT, id);
      } catch {
        // The choice then lasts as long as the page.
      }
    },
    /** Forgets the choice; the next `get` makes one. */
    reset() {
      chosen = null;
      try {
        session?.remove(CURRENT);
      } catch {
        // Then there was none to forget.
      }
    },
  };
}
