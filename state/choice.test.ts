import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, newStore, openStore, REPOSITORY, rest } from './fixtures';
import { CURRENT } from './keys';

/** A browser with the services Y and X, of which X was chosen last. */
async function withTwo() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.addService({ ...CHECKOUT, name: 'Y' });
  store.setAnswer(REPOSITORY, 'yes');
  const x = store.addService({ ...CHECKOUT, name: 'X' });
  store.setAnswer(REPOSITORY, 'no');
  await store.flush();
  return { browser, tab, store, x };
}

/** The tab that showed X, opened again where only the mirror still has it. */
async function withXInTheMirror() {
  const { browser, tab, x } = await withTwo();
  for (const key of [...browser.local.keys()]) if (key.includes(x) && key !== CURRENT) browser.local.delete(key);
  tab.close(true);
  return halfRead(browser.openTab(tab.session));
}

/** A tab that has read local storage and waits for the mirror. */
async function halfRead(tab: ReturnType<ReturnType<typeof fakeBrowser>['openTab']>) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const read = async (prefix?: string) => {
    await promise;
    return tab.mirror.read(prefix);
  };
  const store = newStore(tab, { mirror: { ...tab.mirror, read } });
  store.start();
  await rest();
  return {
    store,
    shown: () => store.getState().current?.service.name,
    readOn: async () => {
      resolve();
      await rest();
    },
  };
}

test('a service that only the mirror knows to be deleted is not the one shown once both copies are read', async () => {
  const { browser, store, x } = await withTwo();
  browser.commit();
  store.deleteService(x);
  await store.flush();
  browser.kill();
  const { shown, readOn } = await halfRead(browser.openTab());
  expect(shown()).toBe('X');
  await readOn();
  expect(shown()).toBe('Y');
});

test('the service of this tab is shown also where only the mirror still has it', async () => {
  const { shown, readOn } = await withXInTheMirror();
  expect(shown()).toBe('Y');
  await readOn();
  expect(shown()).toBe('X');
});

test('who has begun to answer stays in that service, whatever the mirror brings', async () => {
  const { store, shown, readOn } = await withXInTheMirror();
  store.setNote(REPOSITORY, 'one repository');
  await readOn();
  expect(shown()).toBe('Y');
});

test('where the service that was shown is in neither copy any more, another is shown', async () => {
  const { browser, tab, store, x } = await withTwo();
  for (const copy of [browser.local, browser.rows]) {
    for (const key of [...copy.keys()]) if (key.includes(x) && key !== CURRENT) copy.delete(key);
  }
  tab.wake();
  await rest();
  expect(store.getState().current?.service.name).toBe('Y');
});

test('while local storage is read, no service is shown that nobody chose: the last of them may still come', async () => {
  const { browser } = await withTwo();
  browser.local.delete(CURRENT);
  const shown = new Set<string | undefined>();
  const store = newStore(browser.openTab(), { breathe: () => Promise.resolve() });
  store.subscribe(() => void shown.add(store.getState().current?.service.name));
  store.start();
  await rest();
  expect([...shown]).toEqual([undefined, 'X']);
});
