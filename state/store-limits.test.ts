import { afterEach, expect, test, vi } from 'vitest';
import { memberFrom, teamOf } from '@/domain/team-fixtures';
import { type FakeTab, fakeBrowser } from './fake-browser';
import { answeredBefore, given, keyLike, newStore, openStore, REPOSITORY, rest } from './fixtures';
import type { MirrorNotice } from './mirror';

afterEach(() => void vi.useRealTimers());

/** What a tab has to open a store with, and a way to tell it that another tab emptied local storage at once. */
function clearable(tab: FakeTab) {
  let hear: (key: string | null, raw: string | null) => void = () => {};
  const events: FakeTab['events'] = {
    listen(onKey, onWake) {
      hear = onKey;
      return tab.events.listen(onKey, onWake);
    },
  };
  return { events, cleared: () => hear(null, null) };
}

test('when another tab empties local storage at once, everything is read again: answers, snapshots, teams', async () => {
  const { browser } = await answeredBefore();
  const tab = browser.openTab();
  const { events, cleared } = clearable(tab);
  const store = await openStore(tab, { events });
  const teams = await store.teams();
  await teams.add(teamOf([memberFrom(1, 'yp')]));
  const { snapshotChanges } = store.getState();
  browser.local.clear();
  browser.rows.clear();
  cleared();
  await rest();
  expect(store.getState()).toMatchObject({ current: null, assessments: [] });
  expect(store.getState().snapshotChanges).toBeGreaterThan(snapshotChanges);
  expect(teams.getState().open.get('team-1')).toBeNull();
});

/** A tab whose database another tab deletes when the test says so, and how often it was read. */
async function withNotice(browser: ReturnType<typeof fakeBrowser>) {
  const tab = browser.openTab();
  const told: ((notice: MirrorNotice) => void)[] = [];
  let reads = 0;
  const mirror: FakeTab['mirror'] = {
    ...tab.mirror,
    read(prefix) {
      reads += 1;
      return tab.mirror.read(prefix);
    },
    watch: (listener) => void told.push(listener),
  };
  await openStore(tab, { mirror });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tell = (notice: MirrorNotice) => {
    for (const listener of told) listener(notice);
  };
  return { reads: () => reads, tell };
}

test('when another tab deletes the database alone, what is here is written to it again', async () => {
  const { browser, key } = await answeredBefore();
  const { tell } = await withNotice(browser);
  browser.rows.clear();
  tell('deleted');
  vi.advanceTimersByTime(200);
  await rest();
  expect(browser.rows.get(keyLike(browser.rows, key))).toContain('"yes"');
});

test('when another tab deletes the database and nothing is left here, it is not made again', async () => {
  const { reads, tell } = await withNotice(fakeBrowser());
  const before = reads();
  tell('deleted');
  vi.advanceTimersByTime(200);
  await rest();
  expect(reads()).toBe(before);
});

test('what is read in one go is shown whole', async () => {
  const { browser } = await answeredBefore();
  const store = newStore(browser.openTab());
  const shown: (number | undefined)[] = [];
  store.subscribe(() => shown.push(store.getState().assessments[0]?.counts.answered));
  store.start();
  await rest();
  expect(new Set(shown)).toEqual(new Set([2]));
});

test('an answer that lies in local storage, not yet read, is kept as history by the one that replaces it', async () => {
  const { browser } = await answeredBefore();
  const tab = browser.openTab();
  const mirror = { ...tab.mirror, read: () => new Promise<never>(() => {}) };
  const store = newStore(tab, { mirror, breathe: () => new Promise<never>(() => {}) });
  store.start();
  store.setAnswer(REPOSITORY, 'no');
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(browser.local.get(keyLike(browser.local, 'tf:h:'))).toContain('"answer":["yes"');
});
