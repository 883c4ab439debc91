import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { createBreath } from './breath';
import { fakeBrowser } from './fake-browser';
import { answeredBefore, faultCodes, given, newStore, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';
import { openMirror } from './mirror';

const FILE: Assessment = {
  id: 'one',
  service: { id: 'checkout', name: 'Checkout API', team: '', description: '' },
  respondent: '',
  checklistVersion: 1,
  weights: null,
  answers: {},
  snapshots: [],
};

let databases = 0;
const newName = () => `faults ${++databases}`;
const idle = () => new Promise((resolve) => setTimeout(resolve, 30));

function openAs(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('fault 12: a tab that opens a later version is not blocked, and the older tab turns read-only', async () => {
  const name = newName();
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { mirror: openMirror(name) });
  store.setAnswer(REPOSITORY, 'yes');
  await store.flush();
  const later = await openAs(name, 2);
  await vi.waitFor(() => expect(faultCodes(store)).toContain('newer-version'));
  expect(store.getState().readOnly).toBe(true);
  const before = new Map(browser.local);
  store.setAnswer(REPOSITORY, 'no');
  expect(browser.local).toEqual(before);
  later.close();
});

test('fault 14: an older app that finds a later database reads, but changes nothing', async () => {
  const name = newName();
  (await openAs(name, 2)).close();
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { mirror: openMirror(name) });
  await vi.waitFor(() => expect(store.getState()).toMatchObject({ status: 'ready', readOnly: true }));
  store.setAnswer(REPOSITORY, 'no');
  expect(store.getState()).toMatchObject({ status: 'ready', readOnly: true, current: null });
  expect([...browser.local.keys()].filter((key) => key !== 'tf:current')).toEqual([]);
});

test('fault 12: without IndexedDB local storage goes on, and the state says that there is one copy only', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { mirror: null });
  store.setAnswer(REPOSITORY, 'yes');
  expect(store.getState()).toMatchObject({ status: 'ready', persistence: 'local-only' });
  expect(given(await openStore(browser.openTab(), { mirror: null }), REPOSITORY)?.answer).toBe('yes');
});

test('fault 12: a mirror that aborts is reported, and once it works again it gets what it missed', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  let broken = true;
  const write: typeof tab.mirror.write = (...changes) =>
    broken ? Promise.reject(new DOMException('', 'AbortError')) : tab.mirror.write(...changes);
  const store = await openStore(tab, { mirror: { ...tab.mirror, write } });
  store.setAnswer(REPOSITORY, 'yes');
  await rest();
  expect(store.getState().faults).toContainEqual({ code: 'mirror-unavailable', reason: 'AbortError' });
  expect(store.getState().persistence).toBe('local-only');
  broken = false;
  store.setAnswer(VARIABLES, 'no');
  await rest();
  expect(store.getState()).toMatchObject({ persistence: 'durable', faults: [] });
  browser.kill();
  expect(given(await openStore(browser.openTab()), REPOSITORY)?.answer).toBe('yes');
});

test('fault 12: a mirror that could not be read at first is trusted again once it can', async () => {
  const tab = fakeBrowser().openTab();
  let broken = true;
  const read = () => (broken ? Promise.reject(new DOMException('', 'UnknownError')) : tab.mirror.read());
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  expect(store.getState()).toMatchObject({ status: 'ready', persistence: 'local-only' });
  broken = false;
  tab.wake();
  await rest();
  expect(store.getState()).toMatchObject({ persistence: 'durable', faults: [] });
});

test('fault 9: answers of two tabs come back from the database alone', async () => {
  const name = newName();
  const browser = fakeBrowser({ lagging: true });
  const [a, b] = [
    await openStore(browser.openTab(), { mirror: openMirror(name) }),
    await openStore(browser.openTab(), { mirror: openMirror(name) }),
  ];
  a.importAssessment(FILE);
  await a.flush();
  b.importAssessment(FILE);
  a.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'one repo');
  b.setAnswer(VARIABLES, 'no');
  await Promise.all([a.flush(), b.flush()]);
  browser.kill();
  const store = await openStore(browser.openTab(), { mirror: openMirror(name) });
  await vi.waitFor(() => expect(given(store, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'one repo' }));
  expect(given(store, VARIABLES)?.answer).toBe('no');
});

test('deleting everything deletes the database itself, though another tab has it open', async () => {
  const name = newName();
  const browser = fakeBrowser();
  const other = browser.openTab();
  const store = await openStore(browser.openTab(), { mirror: openMirror(name) });
  await openStore(other, { mirror: openMirror(name) });
  await idle();
  store.setAnswer(REPOSITORY, 'yes');
  await store.flush();
  const names = async () => (await indexedDB.databases()).map((each) => each.name);
  expect(await names()).toContain(name);
  const deleted = store.deleteAll();
  other.deliver();
  expect(await deleted).toBe(true);
  await idle();
  expect(await names()).not.toContain(name);
});

test('a mirror that never answers does not keep the pages waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tab = fakeBrowser().openTab();
  const store = await openStore(tab, { mirror: { ...tab.mirror, read: () => new Promise(() => {}) } });
  expect(store.getState().status).toBe('loading');
  vi.advanceTimersByTime(2000);
  expect(store.getState()).toMatchObject({ status: 'ready', persistence: 'local-only' });
  expect(store.getState().faults).toEqual([{ code: 'mirror-unavailable', reason: 'timeout' }]);
  vi.useRealTimers();
});

test('fault 12: while the mirror is silent the page shows what local storage holds', async () => {
  const { browser } = await answeredBefore();
  const tab = browser.openTab();
  // As in a browser: one turn before anything is read, and all of it in the next.
  const breathe = createBreath(() => 0);
  const store = newStore(tab, { breathe, mirror: { ...tab.mirror, read: () => new Promise(() => {}) } });
  store.start();
  await vi.waitFor(() => expect(given(store, REPOSITORY)?.answer).toBe('yes'));
  expect(store.getState().status).toBe('loading');
  store.dispose();
});
