import { expect, test } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser';
import { CHECKOUT, faultCodes, openStore, REPOSITORY, rest } from './fixtures';

const LEDGER = { ...CHECKOUT, name: 'Ledger API' };

/** Two services, the second of them deleted if asked for, in a tab that was closed again. */
async function visited(withDeleted = false, mirror?: null) {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab, mirror === null ? { mirror } : {});
  store.addService(CHECKOUT);
  const id = store.addService(LEDGER);
  if (withDeleted) store.deleteService(id);
  await store.flush();
  tab.close(true);
  return { browser, session: tab.session };
}

function empty(browser: FakeBrowser) {
  browser.local.clear();
  browser.rows.clear();
}

test('fault 11: as many services as there were are none missing, and what was brought back is said', async () => {
  const { browser, session } = await visited();
  browser.local.clear();
  const store = await openStore(browser.openTab(session));
  expect(store.getState().faults).toEqual([{ code: 'restored', services: 2 }]);
});

test('fault 11: a deleted service that came back is not counted', async () => {
  const { browser } = await visited(true);
  browser.local.clear();
  expect((await openStore(browser.openTab())).getState().faults).toEqual([{ code: 'restored', services: 1 }]);
});

test('fault 11: lessons alone that came back are said too', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  store.markRead('config');
  await store.flush();
  browser.local.clear();
  expect(faultCodes(await openStore(browser.openTab()))).toEqual(['restored']);
});

test('fault 11: with no second copy what is gone is missing', async () => {
  const { browser, session } = await visited(false, null);
  browser.local.clear();
  const store = await openStore(browser.openTab(session), { mirror: null });
  expect(store.getState().faults).toContainEqual({ code: 'services-missing', expected: 2, found: 0 });
});

test('fault 1, 11: a local storage that is blocked was not found empty', async () => {
  const { browser } = await visited();
  const store = await openStore(browser.openTab(), { engine: null, session: null });
  expect(store.getState().assessments).toHaveLength(2);
  expect(faultCodes(store)).toEqual(['storage-blocked']);
});

test('fault 11: a number of services that is none is not believed', async () => {
  for (const damaged of ['many', '', '-3', '1e9', '12345678']) {
    const { browser, session } = await visited();
    empty(browser);
    browser.local.set('tf:services', damaged);
    const store = await openStore(browser.openTab(session));
    expect(store.getState().faults).toEqual([{ code: 'services-missing', expected: 2, found: 0 }]);
  }
});

test('fault 11: what is emptied under an open tab was deleted by a person: the next visit misses nothing', async () => {
  const { browser, session } = await visited();
  const tab = browser.openTab(session);
  const store = await openStore(tab);
  empty(browser);
  tab.wake();
  await rest();
  expect(store.getState()).toMatchObject({ assessments: [], faults: [] });
  expect((await openStore(browser.openTab(session))).getState().faults).toEqual([]);
});

test('fault 11: a service added after another tab deleted everything is expected again', async () => {
  const { browser } = await visited();
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const [a, b] = [await openStore(tabA), await openStore(tabB)];
  await a.deleteAll();
  tabB.deliver();
  await rest();
  expect(browser.local.get('tf:services')).toBe(undefined);
  b.setAnswer(REPOSITORY, 'yes');
  expect(browser.local.get('tf:services')).toBe('1');
});
