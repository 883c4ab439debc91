import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { answeredBefore, CHECKOUT, given, keyLike, newStore, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

test('fault 8: answers given before the mirror was read are merged with what it holds', async () => {
  const { browser, key } = await answeredBefore();
  browser.local.clear();
  const store = newStore(browser.openTab());
  store.start();
  store.setAnswer(REPOSITORY, 'no');
  store.setNote(REPOSITORY, 'typed early');
  await rest();
  expect(store.getState().assessments.filter(({ deleted }) => !deleted)).toHaveLength(1);
  expect(given(store, REPOSITORY)).toMatchObject({ answer: 'no', note: 'typed early' });
  expect(given(store, VARIABLES)?.answer).toBe('partly');
  expect(new Map(browser.mirrored()).get(key)).toContain('typed early');
  expect(browser.local.get(keyLike(browser.local, 'tf:h:a:'))).toContain('"yes"');
});

test('fault 8: an answer given when the pages had given up waiting joins what the mirror holds in the end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { browser } = await answeredBefore();
  browser.local.clear();
  const tab = browser.openTab();
  let answerAtLast = () => {};
  const slow = new Promise<void>((resolve) => {
    answerAtLast = resolve;
  });
  const store = await openStore(tab, { mirror: { ...tab.mirror, read: () => slow.then(() => tab.mirror.read()) } });
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  expect(store.getState()).toMatchObject({ status: 'ready', current: null });
  store.setAnswer(REPOSITORY, 'no');
  answerAtLast();
  await rest();
  expect(store.getState().assessments.filter(({ deleted }) => !deleted)).toHaveLength(1);
  expect([given(store, REPOSITORY)?.answer, given(store, VARIABLES)?.answer]).toEqual(['no', 'partly']);
});

test('fault 8: an answer to what local storage shows is kept beside the newer one that the mirror alone holds', async () => {
  const { browser, key, good } = await answeredBefore();
  const before = await openStore(browser.openTab());
  before.setAnswer(REPOSITORY, 'partly');
  await before.flush();
  browser.local.set(key, good);
  const tab = browser.openTab();
  let answerAtLast = () => {};
  const slow = new Promise<void>((resolve) => {
    answerAtLast = resolve;
  });
  const store = await openStore(tab, { mirror: { ...tab.mirror, read: () => slow.then(() => tab.mirror.read()) } });
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  store.setAnswer(REPOSITORY, 'no');
  answerAtLast();
  await rest();
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(browser.local.get(keyLike(browser.local, 'tf:h:a:'))).toContain('"partly"');
});

test('fault 8: an answer given before the store was started is kept', async () => {
  const { browser } = await answeredBefore();
  const store = newStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'no');
  await rest();
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(given(store, VARIABLES)?.answer).toBe('partly');
});

test('fault 8: an early answer takes nothing from the note that the mirror holds', async () => {
  const { browser } = await answeredBefore();
  const before = await openStore(browser.openTab());
  before.setNote(VARIABLES, 'DATABASE_URL');
  await before.flush();
  browser.local.clear();
  const store = newStore(browser.openTab());
  store.setAnswer(VARIABLES, 'yes');
  await rest();
  expect(given(store, VARIABLES)).toMatchObject({ answer: 'yes', note: 'DATABASE_URL' });
});

test('fault 8, 13: an early answer beats a mirror whose clock was ahead', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  (await openStore(browser.openTab())).addService(CHECKOUT);
  const ahead = await openStore(tab, { clock: () => Date.parse('2099-01-01') });
  ahead.setAnswer(REPOSITORY, 'yes');
  await ahead.flush();
  browser.local.delete(keyLike(browser.local, 'tf:a:'));
  const store = newStore(browser.openTab());
  store.start();
  store.setAnswer(REPOSITORY, 'no');
  await rest();
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(given(await openStore(browser.openTab()), REPOSITORY)?.answer).toBe('no');
});

test('fault 8: an early answer that another tab has replaced meanwhile stays replaced', async () => {
  const browser = fakeBrowser();
  (await openStore(browser.openTab())).addService(CHECKOUT);
  const ahead = await openStore(browser.openTab(), { clock: () => Date.parse('2099-01-01') });
  ahead.setAnswer(REPOSITORY, 'yes');
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const b = await openStore(tabB);
  browser.local.delete(keyLike(browser.local, 'tf:a:'));
  const a = newStore(tabA);
  a.start();
  a.setAnswer(REPOSITORY, 'no');
  tabB.deliver();
  b.setAnswer(REPOSITORY, 'partly');
  tabA.deliver();
  await rest();
  expect([given(a, REPOSITORY)?.answer, given(b, REPOSITORY)?.answer]).toEqual(['partly', 'partly']);
});

test('an answer counts as early only until the mirror was read', async () => {
  const { browser } = await answeredBefore();
  const tab = browser.openTab();
  const a = newStore(tab);
  a.setAnswer(REPOSITORY, 'no');
  await rest();
  const b = await openStore(browser.openTab(), { engine: null });
  b.setAnswer(REPOSITORY, 'partly');
  tab.wake();
  await rest();
  expect(given(a, REPOSITORY)?.answer).toBe('partly');
});

test('fault 9: after a crash that local storage did not survive the answers come from the mirror', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(VARIABLES, 'DATABASE_URL');
  browser.kill();
  expect(browser.local.size).toBe(0);
  const reopened = await openStore(browser.openTab());
  expect(reopened.getState().current).toEqual(store.getState().current);
  expect(browser.local.get(keyLike(browser.local, `tf:a:${store.getState().current?.id}:${VARIABLES}`))).toContain(
    'DATABASE_URL',
  );
});

test('fault 13: with the clock set back, the later edit still wins', async () => {
  const browser = fakeBrowser();
  const [tab, late] = [browser.openTab(), browser.openTab()];
  const ahead = await openStore(tab, { clock: () => Date.parse('2099-01-01') });
  const behind = await openStore(late, { clock: () => Date.parse('2001-01-01') });
  ahead.setAnswer(REPOSITORY, 'yes');
  late.deliver();
  behind.setAnswer(REPOSITORY, 'no');
  tab.deliver();
  expect(given(ahead, REPOSITORY)?.answer).toBe('no');
  expect(given(await openStore(browser.openTab()), REPOSITORY)?.answer).toBe('no');
});
