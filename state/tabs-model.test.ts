import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import type { FakeTab } from './fake-browser';
import { fakeBrowser } from './fake-browser';
import type { Store } from './store';
import { createStore } from './store';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const DAY = 86_400_000;
const SKEWS = [0, -400 * DAY, 73 * 365 * DAY];
const ITEMS = smallChecklist.items.slice(0, 4).map(({ id }) => id);
const ANSWERS = ['yes', 'partly', 'no', 'dont-know', null] as const;
const RUNS = runs(2000);

type Op = { kind: (typeof KINDS)[number]; tab: number; item: number; n: number };
const KINDS = [
  ...['note', 'note', 'note', 'note', 'answer', 'answer', 'answer', 'deliver', 'deliver', 'deliver'],
  ...['settle', 'settle', 'rest', 'rest', 'skew', 'wake', 'commit', 'close', 'kill'],
] as const;

const op: fc.Arbitrary<Op> = fc.record({
  kind: fc.constantFrom(...KINDS),
  tab: fc.nat(2),
  item: fc.nat(ITEMS.length - 1),
  n: fc.nat(4),
});

type Edit = { item: string; note: string; replaced: boolean };
type Person = { tab: FakeTab; store: Store };
const rest = () => new Promise((resolve) => setImmediate(resolve));

/** Three people's tabs, one storage; every note is unique, so that a lost one can be named. */
async function play(ops: readonly Op[], lagging: boolean) {
  const browser = fakeBrowser({ lagging, slowMirror: true });
  const edits: Edit[] = [];
  let time = NOW;
  let opened = 0;
  const skew = [0, 0, 0];

  function open(at: number): Person {
    const tab = browser.openTab();
    opened += 1;
    const seed = opened;
    let drawn = 0;
    const store = createStore({
      ...tab,
      clock: () => time + (skew[at] ?? 0),
      random(length) {
        drawn += 1;
        return Uint8Array.from({ length }, (_, i) => (i < 2 ? seed >> (8 * i) : drawn * (i + 7)));
      },
      checklist: smallChecklist,
    });
    store.start();
    return { tab, store };
  }

  const people = [open(0), open(1), open(2)];
  const noteShown = ({ store }: Person, item: string) => store.getState().current?.answers[item]?.note;

  for (const { kind, tab: at, item: index, n } of ops) {
    time += 1 + n * 400;
    const person = people[at];
    const item = ITEMS[index] ?? '';
    if (!person) continue;
    if (kind === 'note') {
      const shown = noteShown(person, item);
      for (const edit of edits) if (edit.note === shown) edit.replaced = true;
      const note = `note ${edits.length}`;
      edits.push({ item, note, replaced: false });
      person.store.setNote(item, note);
    }
    if (kind === 'answer') person.store.setAnswer(item, ANSWERS[n] ?? null);
    if (kind === 'deliver') person.tab.deliver(n + 1);
    if (kind === 'settle') browser.settleMirror(n + 1);
    if (kind === 'rest') await rest();
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

  // Everybody hears of everything, and comes back one after the other, until nothing changes any more.
  for (let quiet = false; !quiet; ) {
    const before = JSON.stringify([[...browser.local], [...browser.rows]]);
    await rest();
    browser.settleMirror();
    for (const { tab } of people) {
      tab.deliver();
      tab.wake();
      await rest();
      browser.settleMirror();
    }
    quiet = before === JSON.stringify([[...browser.local], [...browser.rows]]);
  }
  const late = open(0);
  await rest();
  const all = [...people, late];
  const seen = all.map(({ store }) => everything(store));
  for (const { store } of all) store.dispose();
  return { browser, edits, seen };
}

/** All a person can see in one tab. */
function everything(store: Store) {
  const { assessments } = store.getState();
  const answers = assessments.map(({ id }) => {
    store.switchService(id);
    return Object.entries(store.getState().current?.answers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  });
  return JSON.stringify([assessments, answers]);
}

const isRecord = (key: string) => /^tf:[as]:/.test(key);
const isHistory = (key: string) => key.startsWith('tf:h:');
const texts = (stored: Iterable<readonly [string, string]>, wanted: (key: string) => boolean) =>
  [...stored]
    .filter(([key]) => wanted(key))
    .map(([key, raw]) => `${key} ${raw}`)
    .sort()
    .join('\n');

for (const lagging of [false, true]) {
  const how = lagging ? 'each in a process that lags behind' : 'on one storage';
  test(`fault 15, 16: three tabs ${how}, with wrong clocks, closes, crashes and late events, lose no answer and agree`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(op, { minLength: 40, maxLength: 80 }), async (ops) => {
        const { browser, edits, seen } = await play(ops, lagging);
        expect(new Set(seen).size).toBe(1);
        const current = texts(browser.local, isRecord);
        expect(texts(browser.mirrored(), isRecord)).toBe(current);
        const somewhere = current + texts([...browser.local, ...browser.rows], isHistory);
        const lost = edits.filter(({ note, replaced }) => !replaced && !somewhere.includes(`"${note}"`));
        expect(lost).toEqual([]);
      }),
      { numRuns: RUNS / 2 },
    );
  });
}
