/** What a tab hears of the world: edits of other tabs, and its own return from sleep. */

export type TabEvents = {
  /** Calls `onKey` with the key and text another tab wrote (null: removed; key null: everything), `onWake` when this tab was away. */
  listen(onKey: (key: string | null, raw: string | null) => void, onWake: () => void): () => void;
};

export function windowEvents(win: Window): TabEvents {
  return {
    listen(onKey, onWake) {
      const stored = (event: StorageEvent) => {
        if (event.storageArea === null || event.storageArea === win.localStorage) onKey(event.key, event.newValue);
      };
      // Restored from the back-forward cache: events of the meantime were never delivered.
      const shown = (event: PageTransitionEvent) => event.persisted && onWake();
      const visible = () => win.document.visibilityState === 'visible' && onWake();
      win.addEventListener('storage', stored);
      win.addEventListener('pageshow', shown);
      win.document.addEventListener('visibilitychange', visible);
      return () => {
        win.removeEventListener('storage', stored);
        win.removeEventListener('pageshow', shown);
        win.document.removeEventListener('visibilitychange', visible);
      };
    },
  };
}
