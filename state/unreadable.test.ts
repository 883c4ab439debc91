import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { fakeBrowser } from './fake-browser';
import { answeredBefore, CHECKOUT, given, keyLike, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

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
  const row = keyLike(browser.rows, key);
  browser.rows.set(row, 'garbage');
  await openStore(browser.openTab());
  const store = await openStore(browser.openTab());
  expect(browser.local.get(key)).toBe('garbage');
  expect(browser.rows.get(row)).toBe('garbage');
  store.setAnswer(REPOSITORY, 'no');
  await store.flush();
  expect(browser.local.get(keyLike(browser.local, 'tf:bad:'))).toBe('garbage');
  expect(browser.local.get(key)).toContain('"no"');
  expect([...browser.rows].filter(([k, raw]) => k.startsWith('tf:bad:') && raw === 'garbage')).not.toEqual([]);
});

test('fault 3: a corrupt head loses the name of the service, not its answers', async () => {
  const { browser, head } = await answeredBefore();
  browser.local.set(head, '[');
  browser.rows.delete(keyLike(browser.rows, head));
  const store = await openStore(browser.openTab());
  expect(store.getState().current?.service.name).toBe('');
  expect(given(store, VARIABLES)?.answer).toBe('partly');
});

/** An assessment whose one answer is unreadable, in a local storage with room for little else. */
async function noRoomForACopy() {
  const browser = fakeBrowser({ quota: 1300 });
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
      for (const [k, raw] of stored) place.set(inMirror ? `${k} aaaa` : k, raw);
      const texts = [...place].filter(([k]) => !k.startsWith('tf:current')).map(([, raw]) => raw);
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
    { numRuns: runs(300) },
  );
});

test('fault 5: a record of a later version makes the app read-only and leaves every byte as it was', async () => {
  const { browser, key } = await answeredBefore();
  browser.local.set(key, '{"v":2,"said":"yes"}');
  browser.rows.delete(keyLike(browser.rows, key.replace(REPOSITORY, VARIABLES)));
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
