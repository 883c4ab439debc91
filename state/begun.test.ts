import { expect, test } from 'vitest';
import { answeredBefore, given, keyLike, newStore, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';
import type { Store } from './store';

const openIds = (store: Store) => store.getState().assessments.flatMap(({ id, deleted }) => (deleted ? [] : [id]));

test('fault 8: an early note takes nothing from the answer that the mirror holds', async () => {
  const { browser } = await answeredBefore();
  browser.local.clear();
  const store = newStore(browser.openTab());
  store.setNote(VARIABLES, 'typed early');
  await rest();
  expect(given(store, VARIABLES)).toMatchObject({ answer: 'partly', note: 'typed early' });
});

test.each(['archived', 'deleted'])('fault 8: an early answer does not slip into a service that was %s', async (how) => {
  const { browser } = await answeredBefore();
  const before = await openStore(browser.openTab());
  const id = before.getState().current?.id ?? '';
  if (how === 'archived') before.archiveService(id);
  else before.deleteService(id);
  await before.flush();
  browser.local.clear();
  const store = newStore(browser.openTab());
  store.setAnswer(REPOSITORY, 'no');
  await rest();
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(store.getState().current?.id).not.toBe(id);
  expect(openIds(store)).toHaveLength(how === 'archived' ? 2 : 1);
  store.switchService(id);
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
});

test('fault 16: an answer that was read, but is not on the page yet, becomes history when another replaces it', async () => {
  const { browser } = await answeredBefore();
  let asked = 0;
  const store = newStore(browser.openTab(), {
    breathe() {
      asked += 1;
      // What is shown has been read by now; the page hears of it only before a turn, or at the end.
      if (asked === 2) store.setAnswer(REPOSITORY, 'no');
      return undefined;
    },
  });
  store.start();
  await rest();
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  expect(browser.local.get(keyLike(browser.local, 'tf:h:'))).toContain('"yes"');
});
