import { expect, test } from 'vitest';
import type { Snapshot } from '@/domain/assessment';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, faultCodes, given, NOW, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';
import { AUTOMATIC } from './service-actions';

/** A tab with an answer, a note and a tier of its own. */
async function answered() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  const id = store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(VARIABLES, 'DATABASE_URL');
  store.setTier('logs', 'high');
  return { browser, tab, store, id };
}

const SNAPSHOT: Snapshot = {
  id: '0198aaaa-0000-7000-8000-00000000000a',
  takenAt: '2026-08-21T10:00:00.000Z',
  reason: 'After the summer',
  checklistVersion: 1,
  scoringVersion: 1,
  weights: null,
  answers: answering(smallChecklist, { [VARIABLES]: 'no' }),
};
const snapshotRow = (browser: ReturnType<typeof fakeBrowser>) =>
  [...browser.rows.keys()].find((row) => row.startsWith('tf:z:')) ?? '';

test('a snapshot keeps answers, notes and tiers as they were, dated, in every tab and after a restart', async () => {
  const { browser, store, id } = await answered();
  const other = await openStore(browser.openTab());
  const { answers, weights } = store.getState().current ?? {};
  const snapshot = await store.takeSnapshot('Before the migration', id);
  store.setAnswer(REPOSITORY, 'no');
  const expected = [
    {
      id: snapshot,
      takenAt: NOW,
      reason: 'Before the migration',
      checklistVersion: 1,
      scoringVersion: 1,
      weights,
      answers,
    },
  ];
  browser.kill();
  const reopened = await openStore(browser.openTab());
  for (const each of [store, other, reopened]) expect(await each.snapshotsOf(id)).toEqual(expected);
});

test('a page load reads no snapshot', async () => {
  const { browser, store, id } = await answered();
  await store.takeSnapshot('by hand', id);
  const tab = browser.openTab();
  const asked: (string | undefined)[] = [];
  const read = (prefix?: string) => {
    asked.push(prefix);
    return tab.mirror.read(prefix);
  };
  const reopened = await openStore(tab, { mirror: { ...tab.mirror, read } });
  reopened.setAnswer(VARIABLES, 'no');
  await reopened.flush();
  expect(asked).toEqual([undefined]);
  expect([...(await tab.mirror.read()).keys()].filter((row) => row.startsWith('tf:z:'))).toEqual([]);
  expect([...browser.local].filter(([, raw]) => raw.includes('by hand'))).toEqual([]);
});

test('fault 15: snapshots taken in two tabs at the same time are both kept', async () => {
  const { browser, store, id } = await answered();
  const other = await openStore(browser.openTab());
  const taken = await Promise.all([store.takeSnapshot('one', id), other.takeSnapshot('two', id)]);
  expect((await store.snapshotsOf(id)).map((each) => each.id).sort()).toEqual(taken.sort());
});

test('a tab hears that another took a snapshot', async () => {
  const { browser, store, id } = await answered();
  const tab = browser.openTab();
  const other = await openStore(tab);
  const before = other.getState().snapshotChanges;
  await store.takeSnapshot('by hand', id);
  tab.deliver();
  expect(other.getState().snapshotChanges).toBeGreaterThan(before);
});

test('a snapshot that was removed is gone from every tab and from the disk, and can be added again', async () => {
  const { browser, store, id } = await answered();
  const other = await openStore(browser.openTab());
  const snapshot = await other.takeSnapshot('by hand', id);
  const held = await store.snapshotsOf(id);
  await store.removeSnapshot(id, snapshot);
  for (const each of [store, other]) {
    expect(await each.snapshotsOf(id)).toEqual([]);
    expect(each.getState().faults).toEqual([]);
  }
  expect([...browser.rows.values()].join()).not.toContain('by hand');
  await store.addSnapshots(id, held);
  await store.addSnapshots(id, held);
  expect(await other.snapshotsOf(id)).toMatchObject([{ reason: 'by hand', answers: held[0]?.answers }]);
});

test('a snapshot comes back as a service of its own; the one it is of stays as it is', async () => {
  const { store, id } = await answered();
  const snapshot = await store.takeSnapshot('by hand', id);
  store.setAnswer(REPOSITORY, 'no');
  const copy = await store.restoreSnapshot(id, snapshot, 'Checkout API in November');
  expect(store.getState().current).toMatchObject({
    id: copy,
    service: { ...CHECKOUT, name: 'Checkout API in November' },
  });
  expect(store.getState().current?.weights).toEqual({ logs: 'high' });
  expect(given(store, REPOSITORY)?.answer).toBe('yes');
  expect(given(store, VARIABLES)?.note).toBe('DATABASE_URL');
  store.switchService(id);
  expect(given(store, REPOSITORY)?.answer).toBe('no');
  await expect(store.restoreSnapshot(id, 'nothing', 'x')).rejects.toThrow('no snapshot nothing');
});

test('fault 17: clearing the answers takes a snapshot first, and an answer another tab gives meanwhile stays', async () => {
  const { browser, tab, store, id } = await answered();
  const tabB = browser.openTab();
  const b = await openStore(tabB);
  const before = store.getState().current?.answers;
  b.setNote('logs-to-stdout', 'given in the other tab');
  const cleared = store.clearAnswers(id);
  tab.deliver();
  await cleared;
  for (const item of [REPOSITORY, VARIABLES])
    expect(given(store, item)).toEqual({ answer: null, note: '', answeredAt: null });
  expect(given(store, 'logs-to-stdout')?.note).toBe('given in the other tab');
  expect(store.getState().current?.weights).toEqual({ logs: 'high' });
  expect(await b.snapshotsOf(id)).toMatchObject([{ reason: AUTOMATIC.reset, answers: before }]);
});

test('clearing what has no answers, or no more, does nothing', async () => {
  const { store, id } = await answered();
  const ledger = store.addService({ name: 'Ledger API', team: '', description: '' });
  await store.clearAnswers(ledger);
  expect(await store.snapshotsOf(ledger)).toEqual([]);
  await store.clearAnswers(id);
  await store.clearAnswers(id);
  expect(await store.snapshotsOf(id)).toHaveLength(1);
});

test('fault 26: an import that replaces takes a snapshot of what was here', async () => {
  const { store, id } = await answered();
  const before = store.getState().current?.answers;
  store.importAssessment({ ...assessing(answering(smallChecklist)), id }, 'replace-after-preview');
  await store.flush();
  expect(await store.snapshotsOf(id)).toMatchObject([{ reason: AUTOMATIC.replace, answers: before }]);
});

test('fault 27: a file brings its snapshots along, once however often it is imported', async () => {
  const { store } = await answered();
  const file = { ...assessing(answering(smallChecklist)), snapshots: [SNAPSHOT] };
  const id = store.importAssessment(file);
  await rest();
  expect(store.importAssessment(file)).toBe(id);
  await rest();
  expect(await store.snapshotsOf(id)).toEqual([SNAPSHOT]);
  expect(await store.wholeAssessment(id)).toEqual(file);
});

test('a file whose snapshot has the id of another one here brings it under an id of its own', async () => {
  const { store, id } = await answered();
  const other = { ...SNAPSHOT, answers: answering(smallChecklist, { [VARIABLES]: 'partly' }) };
  await store.addSnapshots(id, [SNAPSHOT, other, { ...SNAPSHOT, id: 'no:key of ours', reason: 'third' }]);
  const all = await store.snapshotsOf(id);
  expect(all.map(({ answers }) => answers[VARIABLES]?.answer).sort()).toEqual(['no', 'no', 'partly']);
  expect(all.filter((each) => each.id === SNAPSHOT.id)).toEqual([SNAPSHOT]);
  expect(all.map((each) => each.id)).not.toContain('no:key of ours');
});

test('fault 3: an unreadable snapshot costs no other; it is named and its bytes stay', async () => {
  const { browser, store, id } = await answered();
  const bad = `tf:z:${id}:bad aaaa`;
  browser.rows.set(bad, '{"v":1,"snap');
  await store.takeSnapshot('by hand', id);
  expect(await store.snapshotsOf(id)).toHaveLength(1);
  await store.addSnapshots(id, [{ ...SNAPSHOT, id: 'bad' }]);
  await store.removeSnapshot(id, 'bad');
  expect(await store.snapshotsOf(id)).toHaveLength(2);
  expect(store.getState().faults).toEqual([{ code: 'unreadable', key: `tf:z:${id}:bad` }]);
  expect(browser.rows.get(bad)).toBe('{"v":1,"snap');
});

test.each([
  '{"v":1}',
  '{"v":1,"snapshot":["text","0mkz5g5kw0000aaaa"],"format":[1,"0mkz5g5kw0000aaaa"]}',
  '{"v":1,"snapshot":[{"takenAt":"yesterday","answers":{}},"0mkz5g5kw0000aaaa"],"format":[1,"0mkz5g5kw0000aaaa"]}',
])('fault 3: %s is no snapshot, and is reported', async (raw) => {
  const { browser, store, id } = await answered();
  browser.rows.set(`tf:z:${id}:bad aaaa`, raw);
  expect(await store.snapshotsOf(id)).toEqual([]);
  expect(faultCodes(store)).toEqual(['unreadable']);
});

test('fault 4: an unreadable answer in a snapshot is named and all others are kept', async () => {
  const { browser, store, id } = await answered();
  await store.takeSnapshot('by hand', id);
  const row = snapshotRow(browser);
  browser.rows.set(row, (browser.rows.get(row) ?? '').replace('"yes"', '"YES"'));
  const reopened = await openStore(browser.openTab());
  const [snapshot] = await reopened.snapshotsOf(id);
  expect(snapshot?.answers).toMatchObject({ [REPOSITORY]: { answer: null }, [VARIABLES]: { note: 'DATABASE_URL' } });
  expect(reopened.getState().faults).toMatchObject([{ code: 'repaired', fields: [REPOSITORY] }]);
  expect(browser.rows.get(row)).toContain('"YES"');
});

test.each([
  ['record', '"v":1', '"v":2'],
  ['format', '"format":[1', '"format":[2'],
  ['format that is a text', /"format":\[1(.*)"snapshot":\[.*,"/, '"format":[2$1"snapshot":["packed","'],
])('fault 5: a snapshot of a later %s makes the app read-only, and its bytes stay', async (_, now, later) => {
  const { browser, store, id } = await answered();
  await store.takeSnapshot('by hand', id);
  const row = snapshotRow(browser);
  browser.rows.set(row, (browser.rows.get(row) ?? '').replace(now, later));
  const rows = new Map(browser.rows);
  const reopened = await openStore(browser.openTab());
  expect(await reopened.snapshotsOf(id)).toEqual([]);
  expect(reopened.getState().faults).toEqual([{ code: 'newer-version' }]);
  expect(reopened.getState().readOnly).toBe(true);
  await expect(reopened.takeSnapshot('again', id)).rejects.toThrow('newer version');
  await reopened.removeSnapshot(id, row.slice(`tf:z:${id}:`.length).split(' ')[0] ?? '').catch(() => {});
  expect(browser.rows).toEqual(rows);
});

test('fault 12: without IndexedDB snapshots last as long as the tab, and the state says so', async () => {
  const store = await openStore(fakeBrowser().openTab(), { mirror: null });
  const id = store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  await store.takeSnapshot('by hand', id);
  expect(await store.snapshotsOf(id)).toHaveLength(1);
  expect(faultCodes(store)).toContain('snapshots-unsaved');
  expect(await store.exportRaw()).toContain('by hand');
});

test('fault 12: a snapshot that the database refused is kept in the tab and written once it can be', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  let broken = true;
  const write: typeof tab.mirror.write = (...changes) =>
    broken ? Promise.reject(new DOMException('', 'QuotaExceededError')) : tab.mirror.write(...changes);
  const store = await openStore(tab, { mirror: { ...tab.mirror, write } });
  const id = store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  await store.takeSnapshot('by hand', id);
  expect(await store.snapshotsOf(id)).toHaveLength(1);
  expect(faultCodes(store)).toContain('snapshots-unsaved');
  broken = false;
  store.setAnswer(VARIABLES, 'no');
  await store.flush();
  expect(faultCodes(store)).toEqual([]);
  expect(await (await openStore(browser.openTab())).snapshotsOf(id)).toHaveLength(1);
});

test('the raw data holds the snapshots, and deleting everything deletes them', async () => {
  const { browser, store, id } = await answered();
  await store.takeSnapshot('by hand', id);
  expect(await store.exportRaw()).toContain('by hand');
  expect(await store.deleteAll()).toBe(true);
  expect([browser.local.size, browser.rows.size]).toEqual([0, 0]);
  expect(await store.snapshotsOf(id)).toEqual([]);
});
