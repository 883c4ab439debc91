/** The one store of assessments: what the pages read, and the only way to change it. */
import type { Checklist } from '@/domain/checklist';
import { createActions } from './actions';
import { type Breathe, inOneGo } from './breath';
import { createChoice } from './choice';
import { createDisk } from './disk';
import type { Engine } from './engine';
import { createFaults } from './faults';
import { createHlc } from './hlc';
import type { Random } from './ids';
import { newId, newTabId } from './ids';
import { SERVICES_SEEN, SNAPSHOTS_CHANGED, TEAMS_CHANGED } from './keys';
import { createLearningActions } from './learning-actions';
import { createLearningView } from './learning-view';
import type { Mirror } from './mirror';
import { createPresence } from './presence';
import { rawTexts } from './raw';
import { createSnapshots } from './snapshots';
import type { State } from './state';
import { LOADING, sameState } from './state';
import type { TabEvents } from './tabs';
import type { Teams } from './teams';
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
  /** Gives the browser its turn while much is read. */
  breathe?: Breathe;
  /** IndexedDB may never answer; the pages do not wait longer than this, in milliseconds. */
  patience?: number;
};

export type Store = ReturnType<typeof createStore>;

const PATIENCE = 2000;

export function createStore(options: StoreOptions) {
  const { engine, session, mirror, clock, random, events, checklist } = options;
  const now = () => new Date(clock()).toISOString();
  const mint = () => newId(clock(), random);
  const listeners = new Set<() => void>();
  const faults = createFaults();
  const view = createView(checklist);
  const tab = newTabId(random);
  const disk = createDisk({ engine, mirror, faults, tab, now, onChange });
  const hlc = createHlc(clock, tab);
  const lessons = createLearningView();
  const choice = createChoice(disk, session, view, () => vault.isLocalRead());
  const vault = createVault({
    ...{ disk, faults, hlc, breathe },
    shown: choice.wanted,
    onLooked: onChange,
    onRecord(key, record) {
      view.change(key, record);
      lessons.change(key, record);
    },
  });
  const snapshots = createSnapshots({ disk, faults, hlc, checklist, breathe, newId: mint, now, onChange });
  const presence = createPresence({ disk, session, faults, view, restored: vault.restored });
  const { actions, settleBegun } = createActions({
    ...{ vault, view, snapshots, choice, now, start, onChange },
    checklistVersion: checklist.version,
    newId: mint,
    isRead: () => isRead,
    shown: (id, itemId) => (state.current?.id === id ? state.current.answers[itemId] : undefined),
  });
  const learningActions = createLearningActions({
    view: lessons,
    readLocal: vault.readLocal,
    edit(edits) {
      start();
      vault.write(edits);
      onChange();
    },
    now,
  });
  /** Made when a page asks for teams: their code and what they hold are no part of the start. */
  let teams: Promise<Teams> | null = null;
  const madeTeams = async () => {
    const [{ createTeams }, { createTeamRecords }] = await Promise.all([import('./teams'), import('./team-records')]);
    const records = createTeamRecords({ disk, faults, hlc, breathe });
    return createTeams({ records, faults, checklist, newId: mint, now, onChange });
  };
  let state: State = LOADING;
  let status: State['status'] = 'loading';
  /** Whether both copies were read; the pages may have been told not to wait. */
  let isRead = false;
  let stop: (() => void) | null = null;

  /** Before the browser has its turn the page is told what was read: nobody may write over what they could not see. */
  function breathe() {
    const turn = (options.breathe ?? inOneGo)();
    if (turn && view.assessment(choice.get() ?? '') !== state.current) onChange();
    return turn;
  }

  function onChange() {
    presence.note();
    const next: State = {
      status,
      persistence: disk.persistence(),
      faults: faults.list(),
      assessments: view.entries(),
      current: view.assessment(choice.get() ?? ''),
      savedAt: disk.savedAt(),
      readOnly: faults.has('newer-version'),
      snapshotChanges: snapshots.changes(),
      learning: lessons.learning(),
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
      if (key === SERVICES_SEEN && raw === null) presence.heardRemoval();
      if (key === null || key === SNAPSHOTS_CHANGED) snapshots.changed();
      if (key === null || key === TEAMS_CHANGED)
        void teams?.then(
          (made) => made.refresh(),
          () => {},
        );
      onChange();
    };
    const timer = setTimeout(giveUp, options.patience ?? PATIENCE);
    const stopListening = events.listen(hear, load);
    stop = () => {
      clearTimeout(timer);
      stopListening();
    };
    mirror?.watch((notice) => {
      if (notice === 'newer') faults.add({ code: 'newer-version' });
      onChange();
      // Reading creates the database again, so only if something is left once local storage was heard.
      if (notice === 'deleted') setTimeout(() => vault.holdsAny() && load(), 200);
    });
    const joined = () => {
      isRead = true;
      choice.again();
      settleBegun();
      presence.compare();
    };
    presence.begin();
    load().then(joined).then(ready);
  }

  return {
    ...actions,
    ...learningActions,
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Begins to read and to listen; an action before it begins too. */
    start,
    /** The teams of this browser. Fails where their code does not come; asked again it is tried again. */
    teams(): Promise<Teams> {
      start();
      teams ??= madeTeams().catch((error) => {
        teams = null;
        throw error;
      });
      return teams;
    },
    /** The reader was told that services are missing, or were brought back: from now on what is here is what is expected. */
    acceptMissing() {
      presence.accept();
      onChange();
    },
    /** Removes everything of ours from this browser. False when a copy could not be reached; the next visit finishes it. */
    async deleteAll(): Promise<boolean> {
      choice.reset();
      const whole = await vault.deleteAll();
      presence.forget();
      snapshots.forget();
      (await teams)?.forget();
      forgetTab(session);
      return whole;
    },
    /** Resolves when every edit so far is saved as well as it can be. */
    async flush() {
      await disk.flush();
      onChange();
    },
    /** Every stored text as it is, for a rescue by hand. */
    exportRaw: (): Promise<string> => rawTexts(disk, vault.texts(), now()),
    /** Stops listening and lets go of the database. */
    dispose() {
      stop?.();
      listeners.clear();
      mirror?.close();
    },
  };
}

/** Removes what the store of this tab holds of ours. */
function forgetTab(session: Engine | null) {
  try {
    for (const key of session?.keys() ?? []) session?.remove(key);
  } catch {
    // Then it holds nothing.
  }
}
