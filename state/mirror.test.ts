import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { fakeBrowser } from './fake-browser';
import { faultCodes, given, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';
import type { MirrorNotice } from './mirror';
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
const newName = () => `test ${++databases}`;
const idle = () => new Promise((resolve) => setTimeout(resolve, 30));

function openAs(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('what is written can be read back by another tab', async () => {
  const name = newName();
  await openMirror(name).write([{ key: 'tf:a:x:y', raw: 'one' }]);
  expect(await openMirror(name).read()).toEqual(new Map([['tf:a:x:y', 'one']]));
});

test('a write sees the text it replaces and adds to it in the same transaction', async () => {
  const mirror = openMirror(newName());
  await mirror.write([{ key: 'k', raw: 'first' }]);
  await Promise.all(
    ['second', 'third'].map((raw) => mirror.write([{ key: 'k', raw, settle: (before) => [[`after ${before}`, raw]] }])),
  );
  expect(await mirror.read()).toEqual(
    new Map([
      ['k', 'third'],
      ['after first', 'second'],
      ['after second', 'third'],
    ]),
  );
});

test('fault 12: a tab that opens a later version is not blocked, and the older tab turns read-only', async () => {
  const name = newName();
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { mirror: openMirror(name) });
  store.setAnswer(REPOSITORY, 'yes');
  await idle();
  const later = await openAs(name, 2);
  await idle();
  expect(faultCodes(store)).toContain('newer-version');
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
  await idle();
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

test('fault 12: a mirror that aborts is reported, and trusted again once it works', async () => {
  const tab = fakeBrowser().openTab();
  let broken = true;
  const write: typeof tab.mirror.write = (changes) =>
    broken ? Promise.reject(new DOMException('', 'AbortError')) : tab.mirror.write(changes);
  const store = await openStore(tab, { mirror: { ...tab.mirror, write } });
  store.setAnswer(REPOSITORY, 'yes');
  await rest();
  expect(store.getState().faults).toContainEqual({ code: 'mirror-unavailable', reason: 'AbortError' });
  expect(store.getState().persistence).toBe('local-only');
  broken = false;
  store.setAnswer(REPOSITORY, 'no');
  await rest();
  expect(store.getState()).toMatchObject({ persistence: 'durable', faults: [] });
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

test('fault 12: a connection that the browser dropped is opened again', async () => {
  const mirror = openMirror(newName());
  await mirror.write([{ key: 'k', raw: 'one' }]);
  const { transaction } = IDBDatabase.prototype;
  let dropped: IDBDatabase | undefined;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    dropped ??= this;
    if (this === dropped) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return transaction.apply(this, args);
  });
  await mirror.write([{ key: 'k', raw: 'two' }]);
  spy.mockRestore();
  expect(await mirror.read()).toEqual(new Map([['k', 'two']]));
});

test('fault 9: answers of two tabs come back from the database alone', async () => {
  const name = newName();
  const browser = fakeBrowser({ lagging: true });
  const [a, b] = [
    await openStore(browser.openTab(), { mirror: openMirror(name) }),
    await openStore(browser.openTab(), { mirror: openMirror(name) }),
  ];
  await idle();
  a.importAssessment(FILE);
  await a.flush();
  b.importAssessment(FILE);
  a.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'one repo');
  b.setAnswer(VARIABLES, 'no');
  await Promise.all([a.flush(), b.flush()]);
  browser.kill();
  const store = await openStore(browser.openTab(), { mirror: openMirror(name) });
  await idle();
  expect(given(store, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'one repo' });
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

test('deleting the database does not wait for a tab that holds on to it', async () => {
  const name = newName();
  const mirror = openMirror(name);
  await mirror.read();
  const holding = await openAs(name, 1);
  await mirror.destroy();
  holding.close();
});

test('deleting the database is not held up by other tabs, and they hear of it', async () => {
  const name = newName();
  const [mine, other] = [openMirror(name), openMirror(name)];
  const heard: MirrorNotice[] = [];
  other.watch((notice) => heard.push(notice));
  await other.write([{ key: 'k', raw: 'one' }]);
  await mine.destroy();
  expect(heard).toEqual(['deleted']);
  expect(await other.read()).toEqual(new Map());
});

test('a mirror that never answers does not keep the pages waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tab = fakeBrowser().openTab();
  const store = await openStore(tab, { mirror: { ...tab.mirror, read: () => new Promise(() => {}) } });
  expect(store.getState().status).toBe('loading');
  vi.advanceTimersByTime(2000);
  expect(store.getState().status).toBe('ready');
  vi.useRealTimers();
});
