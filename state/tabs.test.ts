import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { given, keyLike, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';
import type { Store } from './store';

/** Two tabs of one service, each in its own process. */
async function twoTabs() {
  const browser = fakeBrowser({ lagging: true });
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const [a, b] = [await openStore(tabA), await openStore(tabB)];
  const id = a.addService({ name: 'Checkout API', team: '', description: '' });
  const hearEachOther = () => {
    for (let i = 0; i < 3; i++) for (const tab of [tabA, tabB]) tab.deliver();
  };
  hearEachOther();
  return { browser, tabA, tabB, a, b, id, hearEachOther };
}

const both = (a: Store, b: Store, itemId: string) => [given(a, itemId), given(b, itemId)];

test('fault 15: answers to different questions in two tabs all stay, in both', async () => {
  const { a, b, hearEachOther } = await twoTabs();
  a.setAnswer(REPOSITORY, 'yes');
  b.setAnswer(VARIABLES, 'no');
  hearEachOther();
  for (const store of [a, b]) {
    expect([given(store, REPOSITORY)?.answer, given(store, VARIABLES)?.answer]).toEqual(['yes', 'no']);
  }
});

test('fault 15: two tabs that both begin with an answer share one service', async () => {
  const browser = fakeBrowser();
  const [a, b] = [await openStore(browser.openTab()), await openStore(browser.openTab())];
  a.setAnswer(REPOSITORY, 'yes');
  b.setAnswer(VARIABLES, 'no');
  expect(b.getState().assessments).toHaveLength(1);
  expect([given(b, REPOSITORY)?.answer, given(b, VARIABLES)?.answer]).toEqual(['yes', 'no']);
});

test('fault 15: a tab writes over nothing that it has not heard of yet', async () => {
  const browser = fakeBrowser();
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const a = await openStore(tabA, { mirror: null });
  a.setNote(REPOSITORY, 'first');
  const b = await openStore(tabB, { mirror: null });
  a.setAnswer(REPOSITORY, 'yes');
  tabA.close(false);
  b.setNote(REPOSITORY, 'second');
  expect(given(b, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'second' });
  expect(given(await openStore(browser.openTab(), { mirror: null }), REPOSITORY)?.answer).toBe('yes');
});

/** A closes after an answer that B, which wrote the same record at the same time, hears of only then. */
async function lastWords(withMirror: boolean) {
  const browser = fakeBrowser({ lagging: true, slowMirror: true });
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const without = withMirror ? {} : { mirror: null };
  const [a, b] = [await openStore(tabA, without), await openStore(tabB, without)];
  a.addService({ name: 'Checkout API', team: '', description: '' });
  tabB.deliver();
  browser.settleMirror();
  a.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'one repo');
  browser.commit();
  tabA.close(false);
  tabB.deliver();
  return { browser, without };
}

test('fault 15: the last answer of a closed tab is written again by the tab that wrote over it', async () => {
  const { browser, without } = await lastWords(false);
  const reopened = await openStore(browser.openTab(), without);
  expect(given(reopened, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'one repo' });
});

test('fault 9, 15: and that also reaches the mirror, in case the browser is killed next', async () => {
  const { browser } = await lastWords(true);
  browser.kill();
  const reopened = await openStore(browser.openTab());
  expect(given(reopened, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'one repo' });
});

test('fault 16: the same question in two tabs: the newer answer wins, the other is kept as history', async () => {
  const { browser, a, b, hearEachOther } = await twoTabs();
  b.setAnswer(REPOSITORY, 'no');
  b.setAnswer(REPOSITORY, 'partly');
  a.setAnswer(REPOSITORY, 'yes');
  hearEachOther();
  expect(both(a, b, REPOSITORY).map((each) => each?.answer)).toEqual(['partly', 'partly']);
  expect(browser.local.get(keyLike(browser.local, 'tf:h:'))).toContain('"answer":["yes"');
  expect(await a.exportRaw()).toContain('tf:h:');
});

test('fault 16: an answer chosen in one tab and a note typed in another, for the same question, both stay', async () => {
  const { browser, a, b, hearEachOther } = await twoTabs();
  a.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'one repo');
  hearEachOther();
  for (const seen of both(a, b, REPOSITORY)) expect(seen).toMatchObject({ answer: 'yes', note: 'one repo' });
  expect([...browser.local.keys()].filter((key) => key.startsWith('tf:h:'))).toEqual([]);
});

test('fault 9, 16: two tabs that write the same record at the same time, and then the browser is killed: both words are there', async () => {
  const { browser, a, b } = await twoTabs();
  a.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'one repo');
  b.setAnswer(VARIABLES, 'no');
  b.setAnswer(VARIABLES, 'partly');
  a.setAnswer(VARIABLES, 'yes');
  browser.kill();
  const reopened = await openStore(browser.openTab());
  expect(given(reopened, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'one repo' });
  expect(given(reopened, VARIABLES)?.answer).toBe('partly');
  expect(JSON.parse(browser.local.get(keyLike(browser.local, 'tf:h:')) ?? '').answer[0]).toBe('yes');
});

test('a visit leaves one row of each record in the mirror, whoever wrote it', async () => {
  const { browser, a, b } = await twoTabs();
  a.setAnswer(REPOSITORY, 'yes');
  b.setNote(REPOSITORY, 'one repo');
  expect(browser.rows.size).toBe(3);
  const reopened = await openStore(browser.openTab());
  expect([...browser.rows.keys()].map((row) => row.split(':')[1])).toEqual(['s', 'a']);
  expect(given(reopened, REPOSITORY)).toMatchObject({ answer: 'yes', note: 'one repo' });
});

test('fault 14: a record of a later version in the mirror stays as it is, and a tab that finds it turns read-only', async () => {
  const { browser, tabB, b, id } = await twoTabs();
  const row = `tf:a:${id}:${REPOSITORY} newertab`;
  browser.rows.set(row, '{"v":2,"said":"yes"}');
  b.setAnswer(REPOSITORY, 'yes');
  tabB.wake();
  await rest();
  expect(b.getState().readOnly).toBe(true);
  b.setAnswer(REPOSITORY, 'no');
  await b.flush();
  expect(browser.rows.get(row)).toBe('{"v":2,"said":"yes"}');
});

test('fault 17: a service deleted in one tab while another answers it comes back with that answer', async () => {
  const { tabA, a, b, id, hearEachOther } = await twoTabs();
  a.deleteService(id);
  expect(a.getState().current).toBe(null);
  b.setAnswer(REPOSITORY, 'yes');
  expect(b.getState().current?.id).toBe(id);
  hearEachOther();
  tabA.wake();
  await rest();
  expect(a.getState().assessments).toMatchObject([{ id, deleted: false, counts: { answered: 1 } }]);
});

test('fault 17: a tab does not slip to another service while its own is deleted elsewhere', async () => {
  const { a, b, id, hearEachOther } = await twoTabs();
  a.addService({ name: 'Ledger API', team: '', description: '' });
  a.deleteService(id);
  hearEachOther();
  expect(b.getState().current?.id).toBe(id);
  expect(b.getState().assessments.find((entry) => entry.id === id)?.deleted).toBe(true);
});

test('fault 17: deleting a service can be undone', async () => {
  const { a, id } = await twoTabs();
  a.setAnswer(REPOSITORY, 'yes');
  a.deleteService(id);
  a.restoreService(id);
  a.switchService(id);
  expect(given(a, REPOSITORY)?.answer).toBe('yes');
  expect(a.getState().assessments).toMatchObject([{ id, deleted: false }]);
});

test('fault 18: a tab that comes back reads before it writes', async () => {
  const { tabB, a, b, browser } = await twoTabs();
  a.setAnswer(REPOSITORY, 'yes');
  a.setNote(REPOSITORY, 'typed while the other slept');
  a.setAnswer(VARIABLES, 'no');
  tabB.wake();
  await rest();
  b.setAnswer(REPOSITORY, 'partly');
  expect(given(b, REPOSITORY)).toMatchObject({ answer: 'partly', note: 'typed while the other slept' });
  expect(given(b, VARIABLES)?.answer).toBe('no');
  expect(given(await openStore(browser.openTab()), VARIABLES)?.answer).toBe('no');
});

test('fault 19: a duplicated tab, with the same tab storage, still makes ids and stamps of its own', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const original = await openStore(tab);
  original.addService({ name: 'Checkout API', team: '', description: '' });
  const copy = await openStore(browser.openTab(tab.session));
  const ids = [original, copy].map((store) => store.addService({ name: 'Ledger API', team: '', description: '' }));
  original.setNote(REPOSITORY, 'from the original');
  copy.setNote(REPOSITORY, 'from the copy');
  expect(new Set(ids).size).toBe(2);
  const stamps = [...browser.local.values()].flatMap((raw) => raw.match(/[0-9a-z]{21}(?="\])/g) ?? []);
  expect(new Set(stamps.map((stamp) => stamp.slice(13))).size).toBe(2);
});
