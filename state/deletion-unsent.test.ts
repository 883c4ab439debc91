import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, given, openStore, REPOSITORY, refused, rest, VARIABLES } from './fixtures';
import { DELETING } from './keys';

/** A tab whose mirror refuses what it writes, and sometimes what it reads, until it works again. */
async function withRefusals() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const refuses = { write: true, read: false };
  const write: typeof tab.mirror.write = (...changes) => (refuses.write ? refused() : tab.mirror.write(...changes));
  const read = (prefix?: string) => (refuses.read ? refused() : tab.mirror.read(prefix));
  const store = await openStore(tab, { mirror: { ...tab.mirror, write, read } });
  store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  await rest();
  const worksAgain = async () => {
    await rest();
    Object.assign(refuses, { write: false, read: false });
    await store.flush();
  };
  return { browser, tab, store, refuses, worksAgain };
}

test('fault 17: what the mirror refused does not come back after another tab deleted everything, and what follows is kept', async () => {
  const { browser, tab, store, worksAgain } = await withRefusals();
  await (await openStore(browser.openTab())).deleteAll();
  tab.deliver();
  store.setAnswer(VARIABLES, 'no');
  await worksAgain();
  expect([...browser.rows.values()].join()).not.toContain('"yes"');
  browser.kill();
  const reopened = await openStore(browser.openTab());
  expect(reopened.getState().assessments).toHaveLength(1);
  expect([given(reopened, REPOSITORY), given(reopened, VARIABLES)?.answer]).toEqual([undefined, 'no']);
});

test('fault 17: what the mirror refused a tab that slept while another began to delete everything does not come back', async () => {
  const { browser, tab, store, refuses } = await withRefusals();
  const other = browser.openTab();
  void (await openStore(other)).deleteAll();
  other.close(false);
  refuses.write = false;
  tab.wake();
  await rest();
  await store.flush();
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('fault 17: a snapshot that the mirror refused is deleted with everything else', async () => {
  const { browser, tab, store, worksAgain } = await withRefusals();
  await store.takeSnapshot('by hand').catch(() => {});
  await (await openStore(browser.openTab())).deleteAll();
  tab.deliver();
  await worksAgain();
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('fault 17: a copy of what cannot be read, on its way to the mirror, stays when a deletion before it ends', async () => {
  const { browser, tab, store, worksAgain } = await withRefusals();
  const other = browser.openTab();
  other.engine.set(DELETING, '0');
  other.engine.set(`tf:a:${store.getState().current?.id}:${VARIABLES}`, '{"v":1,');
  other.engine.remove(DELETING);
  tab.deliver();
  await worksAgain();
  expect([...browser.rows.values()]).toContain('{"v":1,');
});

test.each(['this', 'another'])(
  'fault 17: what fails on its way while %s tab deletes everything is not sent again',
  async (which) => {
    const browser = fakeBrowser();
    const tab = browser.openTab();
    const { promise, reject } = Promise.withResolvers<void>();
    let writes = 0;
    const write: typeof tab.mirror.write = (...changes) => (++writes === 1 ? promise : tab.mirror.write(...changes));
    const store = await openStore(tab, { mirror: { ...tab.mirror, write } });
    store.setAnswer(REPOSITORY, 'yes');
    await (which === 'this' ? store : await openStore(browser.openTab())).deleteAll();
    tab.deliver();
    reject(new DOMException('', 'AbortError'));
    await rest();
    await store.flush();
    expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
  },
);

test.each([true, false])(
  'fault 11: what the mirror refused is not taken for deleted where only local storage was cleared; the mirror cannot be read: %s',
  async (unreadable) => {
    const { browser, tab, refuses, worksAgain } = await withRefusals();
    refuses.read = unreadable;
    browser.local.clear();
    tab.wake();
    await worksAgain();
    expect(given(await openStore(browser.openTab()), REPOSITORY)?.answer).toBe('yes');
  },
);
