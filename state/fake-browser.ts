/** A browser for tests: several tabs on one storage, with late events, processes that lag behind, crashes and full disks. */
import type { Engine } from './engine';
import { mapEngine, sessionEngine } from './fake-engine';
import { SNAPSHOTS } from './keys';
import type { Mirror } from './mirror';
import type { TabEvents } from './tabs';

type Write = { from: FakeTab; key: string; raw: string | null };

/** What one page load has; `storage` in a separate process sees other tabs' writes only when they are delivered. */
export type FakeTab = {
  engine: Engine;
  session: Engine;
  mirror: Mirror;
  events: TabEvents;
  /** Hands over the next `n` writes of other tabs. */
  deliver(n?: number): void;
  /** Back from the back-forward cache. */
  wake(): void;
  close(mirrorArrives: boolean): void;
};

export type FakeBrowserOptions = {
  /** Each tab its own process with its own view of local storage, as in Chromium. */
  lagging?: boolean;
  /** Characters local storage holds. */
  quota?: number;
  /** Mirror writes wait for `settleMirror`. */
  slowMirror?: boolean;
};

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

export function fakeBrowser({
  lagging = false,
  quota = Number.POSITIVE_INFINITY,
  slowMirror = false,
}: FakeBrowserOptions = {}) {
  const truth = new Map<string, string>();
  /** What local storage would be after the browser process died. */
  let onDisk = new Map<string, string>();
  const rows = new Map<string, string>();
  const log: Write[] = [];
  /** Counts what has changed in either copy. */
  let changes = 0;
  let tabs: FakeTab[] = [];
  let waiting: { tab: FakeTab; run: () => void }[] = [];

  function apply(view: Map<string, string>, { key, raw }: Write) {
    if (raw === null) view.delete(key);
    else view.set(key, raw);
  }

  function openTab(session: Engine = sessionEngine()): FakeTab {
    const view = lagging ? new Map(truth) : truth;
    /** Place in the log after this tab's last write of a key: what came before must not undo it. */
    const lastOwn = new Map<string, number>();
    let cursor = log.length;
    let hear: ((key: string | null, raw: string | null) => void) | null = null;
    let wakeUp = () => {};

    let isOpen = true;
    const write = (key: string, raw: string | null) => {
      if (!isOpen) return;
      if (raw !== null && Number.isFinite(quota) && size(view, key) + key.length + raw.length > quota) {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      }
      const entry = { from: tab, key, raw };
      lastOwn.set(key, log.push(entry));
      changes += 1;
      apply(view, entry);
      if (lagging) apply(truth, entry);
    };

    /** Runs now or when the mirror is settled; what a closed tab asks for, or waits for, never comes. */
    const later = <T>(run: () => T) =>
      new Promise<T>((resolve) => {
        if (!isOpen) return;
        const answer = () => {
          const result = run();
          if (isOpen) resolve(result);
        };
        if (slowMirror) waiting.push({ tab, run: answer });
        else answer();
      });

    const tab: FakeTab = {
      engine: mapEngine(view, write),
      session,
      mirror: {
        read: async (prefix) =>
          new Map([...rows].filter(([row]) => (prefix ? row.startsWith(prefix) : row <= SNAPSHOTS))),
        write: (entries, superseded = []) =>
          later(() => {
            for (const [row, text] of entries) {
              if (rows.get(row) !== text) changes += 1;
              rows.set(row, text);
            }
            for (const [row, text] of superseded) {
              if (rows.get(row) !== text) continue;
              changes += 1;
              rows.delete(row);
            }
          }),
        destroy: async () => {
          if (isOpen) rows.clear();
        },
        watch: () => {},
        close: () => {},
      },
      events: {
        listen(onKey, onWake) {
          hear = onKey;
          wakeUp = onWake;
          return () => {
            hear = null;
            wakeUp = () => {};
          };
        },
      },
      deliver(n = log.length) {
        for (let left = n; left > 0 && cursor < log.length; ) {
          const entry = log[cursor++];
          if (!entry || entry.from === tab) continue;
          left -= 1;
          if (lagging && cursor > (lastOwn.get(entry.key) ?? 0)) apply(view, entry);
          hear?.(entry.key, entry.raw);
        }
      },
      wake: () => wakeUp(),
      close(mirrorArrives) {
        isOpen = false;
        hear = null;
        tabs = tabs.filter((each) => each !== tab);
        for (const { run } of waiting.filter((each) => mirrorArrives && each.tab === tab)) run();
        waiting = waiting.filter((each) => each.tab !== tab);
      },
    };
    tabs.push(tab);
    return tab;
  }

  return {
    openTab,
    tabs: () => tabs,
    /** Local storage, as another process would find it. */
    local: truth,
    rows,
    changes: () => changes,
    /** The mirror by key, whichever tab wrote the row. */
    mirrored: () => [...rows].map(([row, text]) => [row.slice(0, row.lastIndexOf(' ')), text] as const),
    settleMirror(n = waiting.length) {
      for (const { run } of waiting.splice(0, n)) run();
    },
    /** The browser process writes local storage to the disk, as it does now and then. */
    commit() {
      onDisk = new Map(truth);
    },
    /** `kill -9` of the browser: local storage falls back to the last commit, the mirror does not. */
    kill() {
      for (const { run } of waiting.splice(0)) run();
      for (const tab of tabs) tab.close(false);
      truth.clear();
      for (const [key, raw] of onDisk) truth.set(key, raw);
      log.length = 0;
    },
  };
}

/** Characters taken by everything but one key. */
function size(texts: Map<string, string>, but: string): number {
  return [...texts].reduce((sum, [key, text]) => sum + (key === but ? 0 : key.length + text.length), 0);
}
