import { expect, test } from 'vitest';
import { smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { answeredBefore, CHECKOUT, given, keyLike, NOW, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

test('an answer is in local storage and on its way to the mirror when the call returns', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(REPOSITORY, 'one repo');
  expect(browser.local.get(keyLike(browser.local, 'tf:a:'))).toContain('"answer":["yes"');
  const records = [...browser.local].filter(([key]) => !['tf:current', 'tf:services'].includes(key));
  expect(new Map(browser.mirrored())).toEqual(new Map(records));
  expect(given(store, REPOSITORY)).toEqual({ answer: 'yes', note: 'one repo', answeredAt: NOW });
  expect(store.getState()).toMatchObject({ savedAt: NOW, persistence: 'durable', faults: [] });
});

test('the first answer needs no service: an unnamed one begins with it', async () => {
  const store = await openStore(fakeBrowser().openTab());
  expect(store.getState()).toMatchObject({ status: 'ready', current: null, assessments: [] });
  store.setAnswer(REPOSITORY, 'no');
  const { current, assessments } = store.getState();
  expect(current?.service).toMatchObject({ name: '', team: '', description: '' });
  expect(assessments).toMatchObject([
    { id: current?.id, service: current?.service, counts: { answered: 1, total: 10 }, deleted: false },
  ]);
  expect(assessments).toHaveLength(1);
  store.editService(current?.id ?? '', CHECKOUT);
  expect(store.getState().current?.service).toMatchObject(CHECKOUT);
  expect(given(store, REPOSITORY)?.answer).toBe('no');
});

test('who answers is kept with the service, when it is added and when it is edited', async () => {
  const store = await openStore(fakeBrowser().openTab());
  const id = store.addService({ ...CHECKOUT, respondent: 'Ana' });
  expect(store.getState().current?.respondent).toBe('Ana');
  store.editService(id, { respondent: 'Kim' });
  expect(store.getState().current).toMatchObject({ respondent: 'Kim', service: CHECKOUT });
});

test('withdrawing an answer keeps the note', async () => {
  const store = await openStore(fakeBrowser().openTab());
  store.setAnswer(REPOSITORY, 'no');
  store.setNote(REPOSITORY, 'two repos');
  store.setAnswer(REPOSITORY, null);
  expect(given(store, REPOSITORY)).toEqual({ answer: null, note: 'two repos', answeredAt: null });
});

test('the state and its parts stay the same objects until they change', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'yes');
  store.setAnswer(VARIABLES, 'yes');
  const before = store.getState();
  let woken = 0;
  store.subscribe(() => (woken += 1));
  browser.tabs()[0]?.deliver();
  browser.tabs()[0]?.wake();
  await rest();
  expect(store.getState()).toBe(before);
  expect(woken).toBe(0);
  store.setNote(VARIABLES, 'DATABASE_URL');
  expect(store.getState().current).not.toBe(before.current);
  expect(given(store, REPOSITORY)).toBe(before.current?.answers[REPOSITORY]);
});

test('two tabs may show two services, and a reload keeps the choice of its tab', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const [a, b] = [await openStore(tab), await openStore(browser.openTab())];
  const first = a.addService(CHECKOUT);
  const second = a.addService({ ...CHECKOUT, name: 'Ledger API' });
  for (const each of browser.tabs()) each.deliver();
  b.switchService(first);
  a.switchService(second);
  for (const each of browser.tabs()) each.deliver();
  b.setAnswer(REPOSITORY, 'yes');
  expect(a.getState().current?.service.name).toBe('Ledger API');
  expect(b.getState().current?.service.name).toBe('Checkout API');
  const reloaded = await openStore(browser.openTab(tab.session));
  expect(reloaded.getState().current?.id).toBe(second);
  expect((await openStore(browser.openTab())).getState().current?.id).toBe(second);
});

test('a checklist of a later version is noted when a question is next answered', async () => {
  const { browser } = await answeredBefore();
  const store = await openStore(browser.openTab(), { checklist: { ...smallChecklist, version: 2 } });
  expect(store.getState().current?.checklistVersion).toBe(1);
  store.setAnswer(REPOSITORY, 'no');
  expect(store.getState().current?.checklistVersion).toBe(2);
});

test('a reload shows what its tab had chosen, though a later service is there', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  const first = store.addService(CHECKOUT);
  store.addService({ ...CHECKOUT, name: 'Ledger API' });
  store.switchService(first);
  expect((await openStore(browser.openTab(tab.session))).getState().current?.id).toBe(first);
});

test('a tab that nobody chose anything in waits for all that is stored, then opens with the latest service', async () => {
  const browser = fakeBrowser();
  let now = Date.parse(NOW);
  const store = await openStore(browser.openTab(), { clock: () => now });
  store.addService(CHECKOUT);
  now += 1000;
  const last = store.addService({ ...CHECKOUT, name: 'Ledger API' });
  browser.local.delete('tf:current');
  const slow = await openStore(browser.openTab(), { breathe: () => Promise.resolve() });
  expect(slow.getState().current?.id).toBe(last);
});

test('an assessment whose head was lost gets a new one with its next answer', async () => {
  const { browser, head } = await answeredBefore();
  browser.local.delete(head);
  browser.rows.delete(keyLike(browser.rows, head));
  const store = await openStore(browser.openTab());
  store.setAnswer(VARIABLES, 'yes');
  expect(browser.local.get(head)).toContain('"createdAt"');
});

test('an answer that was taken back has no date, whatever its record says', async () => {
  const { browser, key, good } = await answeredBefore();
  const back = good.replace('"answer":["yes"', '"answer":[null');
  expect(back).not.toBe(good);
  browser.local.set(key, back);
  browser.rows.clear();
  const store = await openStore(browser.openTab());
  expect(given(store, REPOSITORY) ?? null).toEqual({ answer: null, note: '', answeredAt: null });
});

test('an assessment that begins with an answer has an id of its own', async () => {
  const [a, b] = [await openStore(fakeBrowser().openTab()), await openStore(fakeBrowser().openTab())];
  for (const store of [a, b]) store.setAnswer(REPOSITORY, 'yes');
  expect(a.getState().current?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(b.getState().current?.id).not.toBe(a.getState().current?.id);
});
