import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { faultCodes, given, keyLike, NOW, newStore, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

const CHECKOUT = { name: 'Checkout API', team: 'Payments', description: 'Takes card payments' };

test('an answer is in local storage and on its way to the mirror when the call returns', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(REPOSITORY, 'one repo');
  expect(browser.local.get(keyLike(browser.local, 'tf:a:'))).toContain('"answer":["yes"');
  expect(browser.rows).toEqual(new Map([...browser.local].filter(([key]) => key !== 'tf:current')));
  expect(given(store, REPOSITORY)).toEqual({ answer: 'yes', note: 'one repo', answeredAt: NOW });
  expect(store.getState()).toMatchObject({ savedAt: NOW, persistence: 'durable', faults: [] });
});

test('the first answer needs no service: an unnamed one begins with it', async () => {
  const store = await openStore(fakeBrowser().openTab());
  expect(store.getState()).toMatchObject({ status: 'ready', current: null, assessments: [] });
  store.setAnswer(REPOSITORY, 'no');
  const { current, assessments } = store.getState();
  expect(current?.service).toMatchObject({ name: '', team: '', description: '' });
  expect(assessments).toEqual([
    { id: current?.id, service: current?.service, counts: { answered: 1, total: 10 }, deleted: false },
  ]);
  store.editService(current?.id ?? '', CHECKOUT);
  expect(store.getState().current?.service).toMatchObject(CHECKOUT);
  expect(given(store, REPOSITORY)?.answer).toBe('no');
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

test('fault 1: with local storage blocked answers last as long as the page, and the state says so', async () => {
  const store = await openStore(fakeBrowser().openTab(), { engine: null, session: null, mirror: null });
  store.setAnswer(REPOSITORY, 'yes');
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(store.getState()).toMatchObject({ persistence: 'memory', savedAt: null });
  expect(faultCodes(store)).toContain('storage-blocked');
  expect(JSON.parse(await store.exportRaw()).localStorage).toMatchObject(JSON.parse(await store.exportRaw()).tab);
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

/** A browser in which two questions were answered, closed again. */
async function answeredBefore() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'yes');
  store.setAnswer(VARIABLES, 'partly');
  await store.flush();
  tab.close(true);
  const key = `tf:a:${store.getState().current?.id}:${REPOSITORY}`;
  return { browser, key, good: browser.local.get(key) ?? '', head: `tf:s:${store.getState().current?.id}` };
}

test('fault 3: one corrupt record is copied aside and restored from the mirror; the others are untouched', async () => {
  const { browser, key, good } = await answeredBefore();
  browser.local.set(key, '{"v":1,"ans');
  const store = await openStore(browser.openTab());
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(given(store, VARIABLES)?.answer).toBe('partly');
  expect(store.getState().faults).toEqual([{ code: 'unreadable', key }]);
  expect(browser.local.get(keyLike(browser.local, 'tf:bad:'))).toBe('{"v":1,"ans');
  expect(browser.local.get(key)).toBe(good);
});

test('fault 3: a record corrupt in both copies is left alone, copied once, and only then written over', async () => {
  const { browser, key } = await answeredBefore();
  browser.local.set(key, 'garbage');
  browser.rows.set(key, 'garbage');
  await openStore(browser.openTab());
  const store = await openStore(browser.openTab());
  expect(browser.local.get(key)).toBe('garbage');
  expect(browser.rows.get(key)).toBe('garbage');
  store.setAnswer(REPOSITORY, 'no');
  await store.flush();
  expect(browser.local.get(keyLike(browser.local, 'tf:bad:'))).toBe('garbage');
  expect(browser.local.get(key)).toContain('"no"');
  expect([...browser.rows].filter(([k, raw]) => k.startsWith('tf:bad:') && raw === 'garbage')).not.toEqual([]);
});

test('fault 3: a corrupt head loses the name of the service, not its answers', async () => {
  const { browser, head } = await answeredBefore();
  browser.local.set(head, '[');
  browser.rows.delete(head);
  const store = await openStore(browser.openTab());
  expect(store.getState().current?.service.name).toBe('');
  expect(given(store, VARIABLES)?.answer).toBe('partly');
});

/** An assessment whose one answer is unreadable, in a local storage with room for little else. */
async function noRoomForACopy() {
  const browser = fakeBrowser({ quota: 1100 });
  const first = await openStore(browser.openTab(), { mirror: null });
  const key = `tf:a:${first.addService(CHECKOUT)}:${REPOSITORY}`;
  const bad = 'x'.repeat(320);
  browser.local.set(key, bad);
  return { browser, key, bad };
}

test('fault 3: what cannot be copied aside is not written over', async () => {
  const { browser, key, bad } = await noRoomForACopy();
  const store = await openStore(browser.openTab(), { mirror: null });
  store.setAnswer(REPOSITORY, 'no');
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(browser.local.get(key)).toBe(bad);
});

test('fault 3: once the mirror has the copy, the key is written again, and the copy follows when there is room', async () => {
  const { browser, key, bad } = await noRoomForACopy();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'no');
  expect(browser.local.get(key)).toContain('"no"');
  expect(browser.rows.get(keyLike(browser.rows, 'tf:bad:'))).toBe(bad);
  tab.wake();
  await rest();
  expect(browser.local.get(keyLike(browser.local, 'tf:bad:'))).toBe(bad);
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

test('fault 4: a field of the wrong type is dropped and listed, the text is copied, the rest stays', async () => {
  const { browser, key, good } = await answeredBefore();
  const damaged = good.replace('["yes"', '["YES"');
  browser.local.set(key, damaged);
  browser.rows.clear();
  const store = await openStore(browser.openTab());
  expect(store.getState().faults).toEqual([{ code: 'repaired', key, fields: ['answer'] }]);
  expect(given(store, REPOSITORY)).toMatchObject({ answer: null });
  expect(browser.local.get(keyLike(browser.local, 'tf:bad:'))).toBe(damaged);
});

test('fault 3, 4: whatever is stored, opening never throws and every text is still stored somewhere', async () => {
  const key = fc.constantFrom('tf:a:one:one-repository', 'tf:s:one', 'tf:s:', 'tf:a:one', 'tf:current', 'tf:a:a:b:c');
  const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '{"v":1}', '{"v":1,"answer":null}'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(key, text), { maxLength: 5 }), fc.boolean(), async (stored, inMirror) => {
      const browser = fakeBrowser();
      const place = inMirror ? browser.rows : browser.local;
      for (const [k, raw] of stored) place.set(k, raw);
      const texts = [...place].filter(([k]) => k !== 'tf:current').map(([, raw]) => raw);
      const store = await openStore(browser.openTab());
      store.setAnswer(REPOSITORY, 'yes');
      await store.flush();
      const kept = new Set([...browser.local.values(), ...browser.rows.values()]);
      const lost = texts.filter(
        (raw) => !kept.has(raw) && !/^\{"v":1(,"answer":null)?\}$/.test(raw.replaceAll(' ', '')),
      );
      expect(given(store, REPOSITORY)?.answer).toBe('yes');
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('fault 5: a record of a later version makes the app read-only and leaves every byte as it was', async () => {
  const { browser, key } = await answeredBefore();
  browser.local.set(key, '{"v":2,"said":"yes"}');
  browser.rows.delete(key.replace(REPOSITORY, VARIABLES));
  const before = [new Map(browser.local), new Map(browser.rows)];
  const store = await openStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'no');
  store.setAnswer(VARIABLES, 'no');
  await store.flush();
  expect(store.getState().readOnly).toBe(true);
  expect(given(store, VARIABLES)?.answer).toBe('partly');
  expect([browser.local, browser.rows]).toEqual(before);
});

test('fault 14: a tab of an older version turns read-only when a newer one writes', async () => {
  const { browser, key } = await answeredBefore();
  const [tab, newer] = [browser.openTab(), browser.openTab()];
  const store = await openStore(tab);
  newer.engine.set(key, '{"v":2,"said":"yes"}');
  tab.deliver();
  expect(store.getState().readOnly).toBe(true);
  store.setNote(REPOSITORY, 'typed in the old tab');
  expect(browser.local.get(key)).toBe('{"v":2,"said":"yes"}');
});

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
  expect(browser.rows.get(key)).toContain('typed early');
  expect(browser.local.get(keyLike(browser.local, 'tf:h:a:'))).toContain('"yes"');
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

test('a checklist of a later version is noted when a question is next answered', async () => {
  const { browser } = await answeredBefore();
  const store = await openStore(browser.openTab(), { checklist: { ...smallChecklist, version: 2 } });
  expect(store.getState().current?.checklistVersion).toBe(1);
  store.setAnswer(REPOSITORY, 'no');
  expect(store.getState().current?.checklistVersion).toBe(2);
});
