import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { given, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

/** Two tabs that know the same two answers. */
async function twoTabs(lagging = false) {
  const browser = fakeBrowser({ lagging });
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const [a, b] = [await openStore(tabA), await openStore(tabB)];
  a.setAnswer(REPOSITORY, 'yes');
  a.setNote(VARIABLES, 'DATABASE_URL');
  tabB.deliver();
  await a.flush();
  return { browser, tabA, tabB, a, b };
}

test('deleting everything leaves no key of ours and no database, and the other tab notices', async () => {
  const { browser, tabB, a, b } = await twoTabs();
  browser.local.set('tf:p:theme', 'dark');
  browser.local.set('tf:bad:1:tf:s:x', 'garbage');
  browser.local.set('other-app', 'stays');
  expect(await a.deleteAll()).toBe(true);
  tabB.deliver();
  await rest();
  expect([...browser.local.keys()]).toEqual(['other-app']);
  expect(browser.rows.size).toBe(0);
  for (const store of [a, b]) expect(store.getState()).toMatchObject({ current: null, assessments: [] });
});

test('fault 17: an answer given in another tab after everything was deleted starts afresh and brings nothing back', async () => {
  const { browser, tabA, tabB, a, b } = await twoTabs();
  await a.deleteAll();
  tabB.deliver();
  b.setAnswer(REPOSITORY, 'no');
  for (const tab of [tabA, tabB]) tab.deliver();
  for (const tab of [tabA, tabB]) tab.wake();
  await rest();
  const reopened = await openStore(browser.openTab());
  for (const store of [a, b, reopened]) {
    expect(given(store, REPOSITORY)?.answer).toBe('no');
    expect(given(store, VARIABLES)).toBe(undefined);
  }
});

test('fault 17: an answer given in another tab while everything is being deleted is kept, alone', async () => {
  const { browser, tabA, tabB, a, b } = await twoTabs(true);
  const deleted = a.deleteAll();
  b.setAnswer(REPOSITORY, 'no');
  await deleted;
  for (let i = 0; i < 3; i++) for (const tab of [tabA, tabB]) tab.deliver();
  for (const tab of [tabA, tabB]) tab.wake();
  await rest();
  const reopened = await openStore(browser.openTab());
  expect(given(reopened, REPOSITORY)?.answer).toBe('no');
  expect(given(reopened, VARIABLES)).toBe(undefined);
});

test('an answer given in this tab while everything is being deleted is kept, in both copies', async () => {
  const { browser, a } = await twoTabs();
  const deleted = a.deleteAll();
  a.setAnswer(REPOSITORY, 'no');
  await deleted;
  browser.kill();
  const reopened = await openStore(browser.openTab());
  expect(given(reopened, REPOSITORY)?.answer).toBe('no');
  expect(given(reopened, VARIABLES)).toBe(undefined);
});

test('a tab that slept through a deletion brings nothing back when it wakes', async () => {
  const { browser, tabB, a, b } = await twoTabs();
  await a.deleteAll();
  tabB.wake();
  await rest();
  expect(b.getState()).toMatchObject({ current: null, assessments: [] });
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('a tab that was reading while another deleted brings nothing back', async () => {
  const browser = fakeBrowser();
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const a = await openStore(tabA);
  a.setAnswer(REPOSITORY, 'yes');
  await a.flush();
  let hand = () => {};
  const slow = new Promise<void>((resolve) => {
    hand = resolve;
  });
  let reads = 0;
  const read = async () => {
    reads += 1;
    const rows = await tabB.mirror.read();
    if (reads === 1) await slow;
    return rows;
  };
  const b = await openStore(tabB, { mirror: { ...tabB.mirror, read } });
  await a.deleteAll();
  tabB.deliver();
  hand();
  await rest();
  expect(reads).toBe(2);
  expect(b.getState()).toMatchObject({ status: 'ready', current: null });
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('a deletion that did not reach the mirror is reported, and the next visit finishes it', async () => {
  const { browser, tabA, tabB } = await twoTabs();
  for (const tab of [tabA, tabB]) tab.close(true);
  const tab = browser.openTab();
  let broken = false;
  const read = () => (broken ? Promise.reject(new DOMException('', 'UnknownError')) : tab.mirror.read());
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  broken = true;
  expect(await store.deleteAll()).toBe(false);
  expect(store.getState().faults).toContainEqual({ code: 'deletion-unfinished' });
  expect(store.getState().current).toBe(null);
  expect(browser.rows.size).toBeGreaterThan(0);
  store.setAnswer(REPOSITORY, 'partly');
  tab.close(true);
  const next = await openStore(browser.openTab());
  expect(given(next, VARIABLES)).toBe(undefined);
  expect(given(next, REPOSITORY)?.answer).toBe('partly');
  expect([...browser.rows.values()].join()).not.toContain('DATABASE_URL');
  expect([...browser.local.keys()]).not.toContain('tf:deleting');
});

test('deleting everything deletes what could not be read and what a later version wrote, and this tab may write again', async () => {
  const { browser, tabA, a } = await twoTabs();
  browser.local.set('tf:a:x:y', 'garbage');
  browser.local.set('tf:a:x:z', '{"v":2}');
  tabA.wake();
  await rest();
  expect(a.getState().readOnly).toBe(true);
  await a.deleteAll();
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
  expect(a.getState()).toMatchObject({ readOnly: false, faults: [] });
});

test('what local storage had refused is deleted too', async () => {
  const browser = fakeBrowser({ quota: 1200 });
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(REPOSITORY, 'x'.repeat(900));
  await store.deleteAll();
  await store.flush();
  tab.wake();
  await rest();
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
  expect(store.getState()).toMatchObject({ current: null, faults: [] });
});

test('what local storage had refused another tab is deleted too', async () => {
  const browser = fakeBrowser({ quota: 1200 });
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const [a, b] = [await openStore(tabA), await openStore(tabB)];
  b.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'x'.repeat(900));
  tabA.deliver();
  await a.deleteAll();
  tabB.deliver();
  await b.flush();
  tabB.wake();
  await rest();
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('after deleting everything this tab goes on as if it were new', async () => {
  const { browser, a } = await twoTabs();
  await a.deleteAll();
  a.setAnswer(VARIABLES, 'yes');
  expect(Object.keys(a.getState().current?.answers ?? {})).toEqual([VARIABLES]);
  await a.flush();
  expect(given(await openStore(browser.openTab()), VARIABLES)?.answer).toBe('yes');
});
