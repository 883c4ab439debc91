/** Small choices of a person, such as the language of code samples: texts in local storage, no second copy, no history. */
import type { Engine } from './engine';
import { preferenceKey } from './prefix';
import type { TabEvents } from './tabs';

export type Preferences = {
  /** Null when it was never set. */
  get(name: string): string | null;
  set(name: string, value: string): void;
  subscribe(listener: () => void): () => void;
  /** Tells the listeners to look again, after everything was deleted. */
  refresh(): void;
};

/** Where storage is blocked or full a choice lasts as long as the page. */
export function createPreferences(engine: Engine | null, events: TabEvents): Preferences {
  const unsaved = new Map<string, string>();
  const listeners = new Set<() => void>();
  const refresh = () => {
    for (const listener of [...listeners]) listener();
  };
  events.listen(refresh, refresh);
  return {
    get(name) {
      try {
        return unsaved.get(name) ?? engine?.get(preferenceKey(name)) ?? null;
      } catch {
        return null;
      }
    },
    set(name, value) {
      unsaved.set(name, value);
      try {
        engine?.set(preferenceKey(name), value);
        if (engine) unsaved.delete(name);
      } catch {
        // Kept for this page.
      }
      refresh();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh,
  };
}
