/**
 * Three people's tabs on one storage, for tests: what they do, in any order, with wrong clocks, late events, closed tabs
 * and killed browsers. Every note is unique, so that one that is lost can be named.
 */
import type { Assessment } from '@/domain/assessment';
import { smallChecklist } from '@/domain/fixtures';
import { type FakeTab, fakeBrowser } from './fake-browser';
import { createStore, type Store } from './store';
import { ITEMS, type Op } from './tabs-ops';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const DAY = 86_400_000;
/** Nobody gives up on the mirror because a machine is slow. */
const EVER = 2 ** 31 - 1;
const SKEWS = [0, -400 * DAY, 73 * 365 * DAY];
const ASKED = smallChecklist.items.slice(0, ITEMS).map(({ id }) => id);
const ANSWERS = ['yes', 'partly', 'no', 'dont-know', null] as const;

/** More make the search slow and find nothing new. */
const SERVICES = 3;

/** `replaced`: somebody who saw the note wrote another in its place. */
type Note = { text: string; replaced: boolean };
/** `busy`: how much of what this tab began is still under way. */
type Person = { tab: FakeTab; store: Store; busy: number };

const rest = () => new Promise((resolve) => setImmediate(resolve));

/** Plays the operations until nobody has anything new to hear. Returns what was given and what is left. */
export async function play(ops: readonly Op[], lagging: boolean) {
  const browser = fakeBrowser({ lagging, slowMirror: true });
  const notes = new Map<string, Note>();
  /** Snapshots that were said to be saved: id and the notes they have to hold. */
  const kept = new Map<string, { assessment: string; notes: readonly string[] }>();
  let time = NOW;
  let opened = 0;
  const skew = [0, 0, 0];
  /** Turns of the browser that somebody waits for. */
  let turns = 0;

  function open(at: number): Person {
    const tab = browser.openTab();
    opened += 1;
    const seed = opened;
    let drawn = 0;
    let asked = 0;
    // Every other tab reads in slices, so that everything else happens in between.
    const breathe = () => {
      asked += 1;
      return seed % 2 === 0 || asked % 3 > 0 ? undefined : turn();
    };
    const store = createStore({
      ...tab,
      breathe,
      patience: EVER,
      clock: () => time + (skew[at] ?? 0),
      random(length) {
        drawn += 1;
        return Uint8Array.from({ length }, (_, i) => (i < 2 ? seed >> (8 * i) : drawn * (i + 7)));
      },
      checklist: smallChecklist,
    });
    store.start();
    return { tab, store, busy: 0 };
  }

  async function turn() {
    turns += 1;
    await rest();
    turns -= 1;
  }

  /** Until nobody waits for the browser's turn any more. */
  async function restAll() {
    do await rest();
    while (turns > 0);
  }

  function newNote(): string {
    const text = `note ${notes.size}`;
    notes.set(text, { text, replaced: false });
    return text;
  }

  function typeNote({ store }: Person, item: string) {
    const seen = notes.get(store.getState().current?.answers[item]?.note ?? '');
    if (seen) seen.replaced = true;
    store.setNote(item, newNote());
  }

  /** A file with a note of its own for two questions. */
  function file(id: string, item: number): Assessment {
    const said = [item, item + 1].map((i) => [ASKED[i % ITEMS] ?? '', newNote()]);
    const answers = said.map(([each, note = '']) => [each, { answer: 'no' as const, note, answeredAt: null }]);
    const service = { id: 'service-of-a-file', name: `file ${notes.size}`, team: '', description: '' };
    const from = { id, service, respondent: '', checklistVersion: 1, weights: null, snapshots: [] };
    return { ...from, answers: Object.fromEntries(answers) };
  }

  /** What is typed into the service is not lost when this happens to the whole of it. */
  function manage(person: Person, { kind, item, n }: Op) {
    const { store } = person;
    const { current, assessments } = store.getState();
    const some = assessments[n % Math.max(assessments.length, 1)]?.id;
    const room = assessments.length < SERVICES;
    if (kind === 'add' && room) store.addService({ name: `service ${n}`, team: '', description: '' });
    if (kind === 'import' && room) store.importAssessment(file(`file-${n}`, item));
    if (kind === 'switch' && some) store.switchService(some);
    if (kind === 'undo' && some) store.restoreService(some);
    if (kind === 'tier') store.setTier('logs', n > 2 ? null : 'high');
    if (!current) return;
    const { id, answers } = current;
    const begin = (work: Promise<unknown>) => {
      person.busy += 1;
      work.finally(() => {
        person.busy -= 1;
      });
    };
    if (kind === 'reset') begin(store.clearAnswers(id));
    if (kind === 'replace') store.importAssessment(file(id, item), 'replace-after-preview');
    if (kind === 'copy' && room) store.duplicateService(id, `copy ${n}`);
    if (kind === 'archive') n > 2 ? store.unarchiveService(id) : store.archiveService(id);
    if (kind === 'delete') store.deleteService(id);
    if (kind === 'snapshot') {
      const held = Object.values(answers).map(({ note }) => note);
      begin(store.takeSnapshot('by hand', id).then((taken) => kept.set(taken, { assessment: id, notes: held })));
    }
    if (kind === 'bring-back' && room) {
      const bringBack = async () => {
        const all = await store.snapshotsOf(id);
        const one = all[n % Math.max(all.length, 1)];
        if (one) await store.restoreSnapshot(id, one.id, `brought back ${n}`);
      };
      begin(bringBack());
    }
  }

  const people = [open(0), open(1), open(2)];

  for (const op of ops) {
    const { kind, tab: at, item, n } = op;
    time += 1 + n * 400;
    const person = people[at];
    const itemId = ASKED[item] ?? '';
    if (!person) continue;
    manage(person, op);
    if (kind === 'note') typeNote(person, itemId);
    if (kind === 'answer') person.store.setAnswer(itemId, ANSWERS[n] ?? null);
    if (kind === 'deliver') person.tab.deliver(n + 1);
    if (kind === 'settle') browser.settleMirror(n + 1);
    if (kind === 'rest') await rest();
    if (kind === 'flush') person.store.flush();
    if (kind === 'skew') skew[at] = SKEWS[n % 3] ?? 0;
    if (kind === 'wake') person.tab.wake();
    if (kind === 'commit') browser.commit();
    if (kind === 'close') {
      // Closing a tab loses nothing of local storage. Its last words to the mirror may be lost, once all have heard each other.
      if (n <= 1) for (const { tab } of people) tab.deliver();
      browser.commit();
      person.tab.close(n > 1);
      person.store.dispose();
      people[at] = open(at);
    }
    if (kind === 'kill' && n === 0) {
      browser.kill();
      for (const { store } of people) store.dispose();
      people.splice(0, 3, open(0), open(1), open(2));
    }
  }

  // Everybody hears of everything, and comes back in turn, until nothing has changed while all of them came back.
  await restAll();
  browser.settleMirror();
  for (let at = 0, quiet = 0; quiet < people.length || people.some(({ busy }) => busy > 0); at += 1) {
    const before = browser.changes();
    const tab = people[at % people.length]?.tab;
    tab?.deliver();
    tab?.wake();
    await restAll();
    browser.settleMirror();
    quiet = before === browser.changes() ? quiet + 1 : 0;
  }
  const late = open(0);
  await restAll();
  const all = [...people, late];
  const seen = all.map(({ store }) => everything(store));
  // A killed browser leaves local storage empty; that everything came back from the mirror is said and is no fault here.
  const codes = all.flatMap(({ store }) => store.getState().faults.map(({ code }) => code));
  const faults = codes.filter((code) => code !== 'restored');
  const missing = await notKept(late.store, kept);
  for (const { store } of all) store.dispose();
  return { browser, notes: [...notes.values()], seen, faults, missing, kept: kept.size };
}

/** All a person can see in one tab. */
function everything(store: Store): string {
  const { assessments } = store.getState();
  const answers = assessments.map(({ id }) => {
    store.switchService(id);
    return Object.entries(store.getState().current?.answers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  });
  return JSON.stringify([assessments, answers]);
}

/** Snapshots that are not there, or not as they were. */
async function notKept(store: Store, kept: ReadonlyMap<string, { assessment: string; notes: readonly string[] }>) {
  const missing: string[] = [];
  for (const [id, { assessment, notes }] of kept) {
    const found = (await store.snapshotsOf(assessment)).find((each) => each.id === id);
    const held = new Set(Object.values(found?.answers ?? {}).map(({ note }) => note));
    if (!found || !notes.every((note) => held.has(note))) missing.push(id);
  }
  return missing;
}
