import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { answeredBefore, CHECKOUT, faultCodes, given, openStore, REPOSITORY } from './fixtures';

test('fault 5: a deletion that did not reach what a later version wrote leaves the app read-only', async () => {
  const { browser, key } = await answeredBefore();
  browser.rows.set(`${key} newertab`, '{"v":2}');
  const tab = browser.openTab();
  let broken = false;
  const read = (prefix?: string) =>
    broken ? Promise.reject(new DOMException('', 'UnknownError')) : tab.mirror.read(prefix);
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  broken = true;
  expect(await store.deleteAll()).toBe(false);
  expect(store.getState().readOnly).toBe(true);
});

test('fault 5: a deletion of what a later version wrote, too, is taken up by the next visit when the tab is closed halfway', async () => {
  const { browser, key } = await answeredBefore();
  browser.rows.set(`${key} newertab`, '{"v":2}');
  const tab = browser.openTab();
  const store = await openStore(tab);
  expect(store.getState().readOnly).toBe(true);
  store.deleteAll();
  tab.close(false);
  expect(browser.rows.size).toBeGreaterThan(0);
  const next = await openStore(browser.openTab());
  expect(next.getState()).toMatchObject({ current: null, readOnly: false });
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

/** A stamp older than every edit: a deletion that began before all of them and was interrupted. */
const LONG_AGO = '0000000000000aaaa';

test('an interrupted deletion takes nothing that was answered after it, in the one copy there is', async () => {
  const browser = fakeBrowser();
  (await openStore(browser.openTab(), { mirror: null })).setAnswer(REPOSITORY, 'yes');
  browser.local.set('tf:deleting', LONG_AGO);
  const store = await openStore(browser.openTab(), { mirror: null });
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(browser.local.has('tf:deleting')).toBe(false);
});

test('an interrupted deletion takes nothing that was answered after it and is in the mirror alone', async () => {
  const { browser } = await answeredBefore();
  browser.local.clear();
  browser.local.set('tf:deleting', LONG_AGO);
  expect(given(await openStore(browser.openTab()), REPOSITORY)?.answer).toBe('yes');
});

/** A stamp newer than every edit. */
const IN_A_WHILE = 'zzzzzzzzzzzzzaaaa';

test('what the mirror still holds of a deletion that cannot be finished does not come back', async () => {
  const { browser } = await answeredBefore();
  browser.local.clear();
  browser.local.set('tf:deleting', IN_A_WHILE);
  const tab = browser.openTab();
  const write: typeof tab.mirror.write = (entries, superseded = []) =>
    superseded.length > 0
      ? Promise.reject(new DOMException('', 'UnknownError'))
      : tab.mirror.write(entries, superseded);
  const store = await openStore(tab, { mirror: { ...tab.mirror, write } });
  expect(faultCodes(store)).toContain('deletion-unfinished');
  expect(given(store, REPOSITORY)?.answer ?? null).toBeNull();
  expect(browser.local.has('tf:deleting')).toBe(true);
});

test('without a mirror everything is deleted, and there is nothing to finish', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { mirror: null });
  store.addService(CHECKOUT);
  expect(await store.deleteAll()).toBe(true);
  expect(browser.local.size).toBe(0);
});

test.each([undefined, 'tf:z:', 'tf:zt:'])(
  'a deletion that cannot reach the rows of %s is not finished',
  async (part) => {
    const { browser } = await answeredBefore();
    const tab = browser.openTab();
    let broken = false;
    const read = (prefix?: string) =>
      broken && prefix === part ? Promise.reject(new DOMException('', 'UnknownError')) : tab.mirror.read(prefix);
    const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
    broken = true;
    expect(await store.deleteAll()).toBe(false);
    expect(faultCodes(store)).toContain('deletion-unfinished');
    expect(browser.local.has('tf:deleting')).toBe(true);
  },
);
