import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, faultCodes, given, keyLike, NOW, openStore, REPOSITORY, rest } from './fixtures';

test('fault 1: with local storage blocked answers last as long as the page, and the state says so', async () => {
  const store = await openStore(fakeBrowser().openTab(), { engine: null, session: null, mirror: null });
  store.setAnswer(REPOSITORY, 'yes');
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(store.getState()).toMatchObject({ persistence: 'memory', savedAt: null });
  expect(faultCodes(store)).toContain('storage-blocked');
  expect(Object.values(JSON.parse(await store.exportRaw()).thisTab).join()).toContain('"yes"');
});

test('fault 1: with local storage alone blocked the mirror keeps the answers', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { engine: null });
  store.setAnswer(REPOSITORY, 'yes');
  await store.flush();
  expect(store.getState()).toMatchObject({ persistence: 'durable', savedAt: NOW });
  expect(given(await openStore(browser.openTab(), { engine: null }), REPOSITORY)?.answer).toBe('yes');
});

test('fault 2: with local storage full the edit lives in the mirror and is reported, until there is room again', async () => {
  const browser = fakeBrowser({ quota: 1200 });
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(REPOSITORY, 'x'.repeat(900));
  await store.flush();
  expect(faultCodes(store)).toEqual(['quota']);
  expect(store.getState().persistence).toBe('durable');
  expect(browser.local.get(keyLike(browser.local, 'tf:a:'))).not.toContain('xxx');
  expect(given(await openStore(browser.openTab()), REPOSITORY)).toEqual(given(store, REPOSITORY));
  store.setNote(REPOSITORY, 'short');
  expect(faultCodes(store)).toEqual([]);
  expect(browser.local.get(keyLike(browser.local, 'tf:a:'))).toContain('short');
});

test('fault 2: with both copies refusing, the edit stays in the tab and in its raw export', async () => {
  const browser = fakeBrowser({ quota: 1200 });
  const store = await openStore(browser.openTab(), { mirror: null });
  store.setNote(REPOSITORY, 'x'.repeat(1200));
  expect(given(store, REPOSITORY)?.note).toHaveLength(1200);
  expect(store.getState().persistence).toBe('memory');
  expect(await store.exportRaw()).toContain('x'.repeat(1200));
});

test('fault 2: an edit that no copy took is neither forgotten when the tab wakes nor kept from disk when there is room', async () => {
  const browser = fakeBrowser({ quota: 1200 });
  const tab = browser.openTab();
  const store = await openStore(tab, { mirror: null });
  store.addService(CHECKOUT);
  browser.local.set('tf:filler', 'x'.repeat(500));
  store.setNote(REPOSITORY, 'one repo for the checkout service');
  tab.wake();
  await rest();
  expect(given(store, REPOSITORY)?.note).toBe('one repo for the checkout service');
  expect([...browser.local.keys()].filter((key) => key.startsWith('tf:a:'))).toEqual([]);
  browser.local.delete('tf:filler');
  await store.flush();
  expect(browser.local.get(keyLike(browser.local, 'tf:a:'))).toContain('one repo');
  expect(faultCodes(store)).toEqual(['mirror-unavailable']);
});
