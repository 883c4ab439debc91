import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, given, NOW, openStore, REPOSITORY, refused, rest } from './fixtures';

/** Two tabs, of which one refuses to write to the mirror for a while; `late`, in milliseconds, is how far its clock is behind. */
async function twoTabs(late: number) {
  const browser = fakeBrowser({ lagging: true });
  const [tab, other] = [browser.openTab(), browser.openTab()];
  const deleting = await openStore(other);
  deleting.addService(CHECKOUT);
  const refuses = { write: true };
  const write: typeof tab.mirror.write = (...changes) => (refuses.write ? refused() : tab.mirror.write(...changes));
  const clock = () => Date.parse(NOW) - late;
  const store = await openStore(tab, { clock, mirror: { ...tab.mirror, write } });
  /** Hears of everything, and then its mirror works again. */
  const hearAndSend = async () => {
    for (let i = 0; i < 3; i++) for (const each of [tab, other]) each.deliver();
    await rest();
    refuses.write = false;
    await store.flush();
  };
  return { browser, store, deleting, hearAndSend };
}

test('fault 17: an answer given without knowing of a deletion reaches the mirror, though a clock says that it came before', async () => {
  const { browser, store, deleting, hearAndSend } = await twoTabs(0);
  for (const note of ['one', 'one repo']) deleting.setNote(REPOSITORY, note);
  await deleting.deleteAll();
  store.setAnswer(REPOSITORY, 'no');
  await hearAndSend();
  browser.kill();
  expect(given(await openStore(browser.openTab()), REPOSITORY)?.answer).toBe('no');
});

test('fault 17: a snapshot taken without knowing of a deletion reaches the mirror', async () => {
  const { browser, store, deleting, hearAndSend } = await twoTabs(-60_000);
  await deleting.deleteAll();
  await store.takeSnapshot('by hand');
  await hearAndSend();
  expect([...browser.rows.keys()].filter((row) => row.startsWith('tf:z:'))).toHaveLength(1);
});
