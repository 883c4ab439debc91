import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, faultCodes, given, openStore, REPOSITORY, rest } from './fixtures';

/** Two services, in a tab that was closed again; its tab storage outlives it. */
async function visited() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'yes');
  store.addService(CHECKOUT);
  await store.flush();
  tab.close(true);
  return { browser, session: tab.session };
}

test('fault 11: with local storage emptied everything comes back from the second copy, and the state says so', async () => {
  const { browser } = await visited();
  browser.local.clear();
  const store = await openStore(browser.openTab());
  expect(store.getState().faults).toEqual([{ code: 'restored', services: 2 }]);
  expect(store.getState().assessments).toHaveLength(2);
  store.acceptMissing();
  expect(store.getState().faults).toEqual([]);
});

test('fault 11: with the second copy emptied nothing is missing, and it is written again', async () => {
  const { browser } = await visited();
  browser.rows.clear();
  const store = await openStore(browser.openTab());
  await store.flush();
  expect(store.getState().faults).toEqual([]);
  browser.local.clear();
  expect((await openStore(browser.openTab())).getState().assessments).toHaveLength(2);
});

test('fault 11: with both copies emptied the tab still knows how many services there were', async () => {
  const { browser, session } = await visited();
  browser.local.clear();
  browser.rows.clear();
  const store = await openStore(browser.openTab(session));
  expect(store.getState().faults).toEqual([{ code: 'services-missing', expected: 2, found: 0 }]);
});

test('fault 11: a service that is in no copy any more is missed, until a backup brings it or the reader says it is well', async () => {
  const { browser } = await visited();
  for (const place of [browser.local, browser.rows]) {
    for (const key of [...place.keys()].filter((each) => /^tf:[as]:/.test(each)).slice(-1)) place.delete(key);
  }
  const store = await openStore(browser.openTab());
  expect(store.getState().faults).toEqual([{ code: 'services-missing', expected: 2, found: 1 }]);
  expect((await openStore(browser.openTab())).getState().faults).toHaveLength(1);
  store.importAssessment(assessing(answering(smallChecklist)));
  expect(store.getState().faults).toEqual([]);
  const other = await openStore(browser.openTab());
  expect(other.getState().faults).toEqual([]);
});

test('fault 11: what the reader accepted as missing is not missed again', async () => {
  const { browser, session } = await visited();
  browser.local.clear();
  browser.rows.clear();
  (await openStore(browser.openTab(session))).acceptMissing();
  expect((await openStore(browser.openTab(session))).getState().faults).toEqual([]);
});

test('fault 11: what cannot be read at the moment is not called missing', async () => {
  const { browser } = await visited();
  const tab = browser.openTab();
  for (const key of [...browser.local.keys()]) if (/^tf:[as]:/.test(key)) browser.local.delete(key);
  const read = () => Promise.reject(new DOMException('', 'UnknownError'));
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  expect(faultCodes(store)).toEqual(['mirror-unavailable']);
});

test('deleting everything is no loss: neither this tab nor another one misses anything, nor the next visit', async () => {
  const { browser, session } = await visited();
  const [tabA, tabB] = [browser.openTab(session), browser.openTab()];
  const [a, b] = [await openStore(tabA), await openStore(tabB)];
  await a.deleteAll();
  tabB.deliver();
  await rest();
  for (const each of [session, tabB.session]) {
    const next = await openStore(browser.openTab(each));
    expect(next.getState().faults).toEqual([]);
  }
  expect(b.getState().faults).toEqual([]);
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('a service that another tab begins while everything is deleted is all that is expected there', async () => {
  const { browser, session } = await visited();
  const [tabA, tabB] = [browser.openTab(), browser.openTab(session)];
  const [a, b] = [await openStore(tabA), await openStore(tabB)];
  const deleted = a.deleteAll();
  b.addService(CHECKOUT);
  await deleted;
  for (const tab of [tabB, tabA, tabB]) tab.deliver();
  await rest();
  const next = await openStore(browser.openTab(session));
  expect(next.getState().assessments).toHaveLength(1);
  expect(next.getState().faults).toEqual([]);
});

test('fault 11: what is missing stays missed when another tab removes something else', async () => {
  const { browser, session } = await visited();
  browser.local.clear();
  browser.rows.clear();
  const [tab, other] = [browser.openTab(session), browser.openTab()];
  const store = await openStore(tab);
  other.engine.set('tf:p:theme', 'dark');
  other.engine.remove('tf:p:theme');
  tab.deliver();
  expect(faultCodes(store)).toEqual(['services-missing']);
});

test('fault 11: services of two tabs are counted together', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const [a, b] = [await openStore(browser.openTab()), await openStore(tab)];
  a.addService(CHECKOUT);
  tab.deliver();
  b.addService(CHECKOUT);
  expect(browser.local.get('tf:services')).toBe('2');
});

test('an interrupted deletion that the next visit finishes is no loss', async () => {
  const { browser, session } = await visited();
  browser.local.set('tf:deleting', '4zzzzzzzzzzzzaaaa');
  const store = await openStore(browser.openTab(session));
  expect(store.getState()).toMatchObject({ faults: [], assessments: [] });
});

test('a first visit, and a deleted service, are no loss', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'yes');
  const id = store.addService(CHECKOUT);
  store.deleteService(id);
  tab.close(true);
  const next = await openStore(browser.openTab(tab.session));
  expect(next.getState().faults).toEqual([]);
  expect(given(next, REPOSITORY)?.answer).toBe('yes');
});
