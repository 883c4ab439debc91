import { expect, test } from 'vitest';
import type { Snapshot } from '@/domain/assessment';
import { answering, smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, openStore, REPOSITORY, rest } from './fixtures';

/** A tab with a service that has no snapshots. */
async function withService() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  const id = store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  return { browser, tab, store, id };
}

const snapshotOf = (id: string, day: string): Snapshot => ({
  id,
  takenAt: `2026-${day}T10:00:00.000Z`,
  reason: `snapshot ${id}`,
  checklistVersion: 1,
  scoringVersion: 1,
  weights: null,
  answers: answering(smallChecklist),
});

const STAMP = '0mkz5g5kw0000aaaa';
const rowWith = (snapshot: unknown, more = {}) =>
  JSON.stringify({ v: 1, snapshot: [snapshot, STAMP], format: [1, STAMP], ...more });

test('snapshots are listed oldest first, those of one moment by their id', async () => {
  const { store, id } = await withService();
  const given = [
    snapshotOf('b', '08-21'),
    snapshotOf('a', '08-21'),
    snapshotOf('c', '08-21'),
    snapshotOf('z', '08-20'),
  ];
  await store.addSnapshots(id, given);
  expect((await store.snapshotsOf(id)).map((each) => each.id)).toEqual(['z', 'a', 'b', 'c']);
});

test('a snapshot that was read before stays the same object', async () => {
  const { store, id } = await withService();
  await store.takeSnapshot('by hand', id);
  const [before] = await store.snapshotsOf(id);
  expect((await store.snapshotsOf(id))[0]).toBe(before);
});

test('removing a snapshot that is not there writes nothing', async () => {
  const { browser, store, id } = await withService();
  const rows = new Map(browser.rows);
  await store.removeSnapshot(id, 'nothing');
  expect(browser.rows).toEqual(rows);
});

test('what brings no snapshots along reads none', async () => {
  const { tab, id } = await withService();
  const asked: (string | undefined)[] = [];
  const read = (prefix?: string) => {
    asked.push(prefix);
    return tab.mirror.read(prefix);
  };
  const reading = await openStore(tab, { mirror: { ...tab.mirror, read } });
  await reading.addSnapshots(id, []);
  expect(asked).toEqual([undefined]);
});

test('fault 3: a damaged copy of a snapshot is said, though another copy of it is whole', async () => {
  const { browser, store, id } = await withService();
  const snapshot = await store.takeSnapshot('by hand', id);
  browser.rows.set(`tf:z:${id}:${snapshot} aaaa`, '{"v":1,"snap');
  expect(await store.snapshotsOf(id)).toHaveLength(1);
  expect(store.getState().faults).toEqual([{ code: 'unreadable', key: `tf:z:${id}:${snapshot}` }]);
});

test('fault 4: what was dropped of the record of a snapshot is named', async () => {
  const { browser, store, id } = await withService();
  browser.rows.set(`tf:z:${id}:x aaaa`, rowWith(snapshotOf('x', '08-21'), { name: 'no field' }));
  expect(await store.snapshotsOf(id)).toEqual([snapshotOf('x', '08-21')]);
  expect(store.getState().faults).toEqual([{ code: 'repaired', key: `tf:z:${id}:x`, fields: ['name'] }]);
});

test('fault 4: what was dropped of the content of a snapshot is named, whatever it is', async () => {
  const { browser, store, id } = await withService();
  const damaged = { ...snapshotOf('x', '08-21'), reason: 5, weights: { logs: 'huge' } };
  browser.rows.set(`tf:z:${id}:x aaaa`, rowWith(damaged));
  expect(await store.snapshotsOf(id)).toMatchObject([{ id: 'x', reason: '' }]);
  expect(store.getState().faults).toEqual([
    { code: 'repaired', key: `tf:z:${id}:x`, fields: ['reason', 'weight-dropped'] },
  ]);
});

test('a snapshot with a field that no version has lost nothing a reader would miss', async () => {
  const { browser, store, id } = await withService();
  browser.rows.set(`tf:z:${id}:x aaaa`, rowWith({ ...snapshotOf('x', '08-21'), colour: 'green' }));
  expect(await store.snapshotsOf(id)).toHaveLength(1);
  expect(store.getState().faults).toEqual([]);
});

test('the browser has its turn while many snapshots are read', async () => {
  const { browser, store, id } = await withService();
  await store.takeSnapshot('by hand', id);
  let turn: Promise<void> | undefined;
  const reading = await openStore(browser.openTab(), { breathe: () => turn });
  await reading.snapshotsOf(id);
  let go = () => {};
  turn = new Promise((resolve) => {
    go = resolve;
  });
  let isRead = false;
  const listing = reading.snapshotsOf(id).then(() => {
    isRead = true;
  });
  await rest();
  expect(isRead).toBe(false);
  turn = undefined;
  go();
  await listing;
});
