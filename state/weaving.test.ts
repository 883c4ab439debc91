import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { answeredBefore, faultCodes, given, newStore, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

/** A promise, and what resolves it. */
function held() {
  let go = () => {};
  const turn = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { turn, go };
}

/** A tab that knows everything and is reading the mirror once more: the rows were told, but did not come yet. */
async function reading() {
  const { browser, key } = await answeredBefore();
  const [tab, other] = [browser.openTab(), browser.openTab()];
  const [{ turn, go }, holding] = [held(), { now: false }];
  const read = async (prefix?: string) => {
    const rows = await tab.mirror.read(prefix);
    if (holding.now) await turn;
    return rows;
  };
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  const deleting = await openStore(other);
  holding.now = true;
  tab.wake();
  await rest();
  return { browser, key, tab, other, store, deleting, go };
}

test('a record that is removed while the mirror is read does not come back', async () => {
  const { browser, key, tab, other, store, go } = await reading();
  other.engine.remove(key);
  browser.rows.clear();
  tab.deliver();
  go();
  await rest();
  expect(given(store, REPOSITORY)).toBe(undefined);
  expect(browser.local.has(key)).toBe(false);
});

test('hearing that everything is being deleted is enough: what was read meanwhile does not come back', async () => {
  const { browser, tab, store, deleting, go } = await reading();
  await deleting.deleteAll();
  tab.deliver(1);
  go();
  await rest();
  tab.deliver();
  await rest();
  expect(store.getState().assessments).toEqual([]);
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

/** A visit whose reading stops when the browser is asked for its turn for the n-th time. */
async function stoppedAt(place: number) {
  const { browser } = await answeredBefore();
  const tab = browser.openTab();
  const { turn, go } = held();
  let asked = 0;
  const store = newStore(tab, {
    breathe() {
      asked += 1;
      return asked === place ? turn : undefined;
    },
  });
  store.start();
  await rest();
  return { browser, tab, store, go };
}

// Two readings of three records and of their keys come before the first record of the mirror.
const IN_THE_MIRROR = 10;

test('the browser has its turn before the first key is read', async () => {
  const { store, go } = await stoppedAt(1);
  expect(store.getState().assessments).toEqual([]);
  go();
  await rest();
  expect(store.getState().assessments).toHaveLength(1);
});

test('the browser has its turn while the records of the mirror are read', async () => {
  const { store, go } = await stoppedAt(IN_THE_MIRROR);
  expect(store.getState().status).toBe('loading');
  go();
  await rest();
  expect(store.getState().status).toBe('ready');
});

test('what another tab deletes while the browser has its turn does not come back', async () => {
  const { browser, tab, store, go } = await stoppedAt(IN_THE_MIRROR);
  await (await openStore(browser.openTab())).deleteAll();
  tab.deliver();
  go();
  await rest();
  expect(store.getState()).toMatchObject({ status: 'ready', current: null });
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
});

test('a text that cannot be read is said when another tab leaves it, though nothing is known of its key', async () => {
  const { browser } = await answeredBefore();
  const [tab, other] = [browser.openTab(), browser.openTab()];
  const store = await openStore(tab);
  other.engine.set('tf:a:x:y', '{"v":1,"ans');
  tab.deliver();
  expect(store.getState().faults).toEqual([{ code: 'unreadable', key: 'tf:a:x:y' }]);
});

test('fault 11: one record that comes from the second copy is not said to be everything', async () => {
  const { browser, key } = await answeredBefore();
  browser.local.delete(key);
  const store = await openStore(browser.openTab());
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(store.getState().faults).toEqual([]);
});

test('fault 11: what another tab began while this one read is not said to be brought back', async () => {
  const browser = fakeBrowser();
  const [tab, other] = [browser.openTab(), browser.openTab()];
  const { turn, go } = held();
  const store = await openStore(tab, { mirror: { ...tab.mirror, read: () => turn.then(() => tab.mirror.read()) } });
  (await openStore(other)).setAnswer(REPOSITORY, 'yes');
  go();
  await rest();
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(store.getState().faults).toEqual([]);
});

test('fault 11: a first answer that local storage refuses is not said to be brought back', async () => {
  const store = newStore(fakeBrowser({ quota: 0 }).openTab());
  store.setAnswer(REPOSITORY, 'yes');
  await rest();
  expect(faultCodes(store)).toEqual(['quota']);
});

test('fault 12: a mirror that cannot be read is not written to by looking', async () => {
  const { browser } = await answeredBefore();
  const tab = browser.openTab();
  const rows = new Map(browser.rows);
  const read = () => Promise.reject(new DOMException('', 'UnknownError'));
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  expect(given(store, VARIABLES)?.answer).toBe('partly');
  expect(browser.rows).toEqual(rows);
});
