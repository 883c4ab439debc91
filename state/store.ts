/** The one store of assessments: what the pages read, and the only way to change it. */
import type { Checklist } from '@/domain/checklist';
import { createActions } from './actions';
import { createChoice } from './choice';
import { createDisk } from './disk';
import type { Engine } from './engine';
import { createFaults } from './faults';
import { createHlc } from './hlc';
import type { Random } from './ids';
import { newId, newTabId } from './ids';
import type { Mirror } from './mirror';
import type { State } from './state';
import { LOADING, sameState } from './state';
import type { TabEvents } from './tabs';
import { createVault } from './vault';
import { createView } from './view';

export type StoreOptions = {
  /** Null where the browser blocks it. */
  engine: Engine | null;
  /** The store of this tab alone; null where the browser blocks it. */
  session: Engine | null;
  /** Null where the browser has none. */
  mirror: Mirror | null;
  /** Milliseconds since 1970. */
  clock: () => number;
  random: Random;
  events: TabEvents;
  checklist: Checklist;
};

export type Store = ReturnType<typeof createStore>;

/** IndexedDB may never answer; the pages do not wait longer than this, in milliseconds. */
const PATIENCE = 2000;

export function createStore({ engine, session, mirror, clock, random, events, checklist }: StoreOptions) {
  const now = () => new Date(clock()).toISOString();
  const listeners = new Set<() => void>();
  const faults = createFaults();
  const view = createView(checklist);
  const tab = newTabId(random);
  const disk = createDisk({ engine, mirror, faults, tab, now, onChange });
  const vault = createVault({ disk, faults, hlc: createHlc(clock, tab), onRecord: view.change });
  const choice = createChoice(disk, session, view);
  const { actions, settleBegun } = createActions({
    ...{ vault, view, choice, now, start, onChange },
    checklistVersion: checklist.version,
    newId: () => newId(clock(), random),
    isReady: () => status === 'ready',
  });
  let state: State = LOADING;
  let status: State['status'] = 'loading';
  let stop: (() => void) | null = null;

  function onChange() {
    const next: State = {
      status,
      persistence: disk.persistence(),
      faults: faults.list(),
      assessments: view.entries(),
      current: view.assessment(choice.get() ?? ''),
      savedAt: disk.savedAt(),
      readOnly: faults.has('newer-version'),
    };
    if (sameState(state, next)) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function load(): Promise<void> {
    const loading = vault.load();
    onChange();
    return loading.then(onChange);
  }

  function start() {
    if (stop) return;
    const ready = () => {
      clearTimeout(timer);
      status = 'ready';
      onChange();
    };
    const giveUp = () => {
      faults.add({ code: 'mirror-unavailable', reason: 'timeout' });
      ready();
    };
    const hear = (key: string | null, raw: string | null) => {
      if (key === null) load();
      else vault.hear(key, raw);
      onChange();
    };
    const timer = setTimeout(giveUp, PATIENCE);
    const stopListening = events.listen(hear, load);
    stop = () => {
      clearTimeout(timer);
      stopListening();
    };
    mirror?.watch((notice) => {
      if (notice === 'newer') faults.add({ code: 'newer-version' });
      onChange();
      // Reading creates the database again, so only if something is left once local storage was heard.
      if (notice === 'deleted') setTimeout(() => view.entries().length > 0 && load(), 200);
    });
    load().then(settleBegun).then(ready);
  }

  return {
    ...actions,
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Begins to read and to listen; an action before it begins too. */
    start,
    /** Removes everything of ours from this browser. False when a copy could not be reached; the next visit finishes it. */
    async deleteAll(): Promise<boolean> {
      choice.reset();
      const whole = await vault.deleteAll();
      onChange();
      return whole;
    },
    /** Resolves when every edit so far is saved as well as it can be. */
    async flush() {
      await disk.flush();
      onChange();
    },
    /** Every stored text as it is, for a rescue by hand. */
    async exportRaw(): Promise<string> {
      const { local } = disk;
      const localStorage = Object.fromEntries(local.keys().map((key) => [key, local.peek(key)]));
      const thisTab = { ...vault.texts(), ...local.unsavedTexts() };
      const all = { exportedAt: now(), localStorage, indexedDB: await disk.readMirror(), thisTab };
      return JSON.stringify(all, null, 2);
    },
    /** Stops listening and lets go of the database. */
    dispose() {
      stop?.();
      listeners.clear();
      mirror?.close();
    },
  };
}
