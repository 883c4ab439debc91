import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, given, NOW, openStore, REPOSITORY, VARIABLES } from './fixtures';

const LEDGER = { name: 'Ledger API', team: '', description: '' };

async function twoServices() {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  const checkout = store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  store.setNote(VARIABLES, 'DATABASE_URL');
  const ledger = store.addService(LEDGER);
  const entry = (id: string) => store.getState().assessments.find((each) => each.id === id);
  return { browser, store, checkout, ledger, entry };
}

test('an archived service keeps its answers, is marked, and is not what a new tab opens with', async () => {
  const { browser, store, checkout, ledger, entry } = await twoServices();
  store.archiveService(ledger);
  expect(entry(ledger)).toMatchObject({ archived: true, deleted: false });
  expect(store.getState().current?.id).toBe(ledger);
  browser.local.delete('tf:current');
  const reopened = await openStore(browser.openTab());
  expect(reopened.getState().current?.id).toBe(checkout);
  store.unarchiveService(ledger);
  expect(entry(ledger)?.archived).toBe(false);
});

test('a first answer begins a service of its own where all others are archived', async () => {
  const { browser, store, checkout, ledger } = await twoServices();
  for (const id of [checkout, ledger]) store.archiveService(id);
  browser.local.delete('tf:current');
  const reopened = await openStore(browser.openTab());
  expect(reopened.getState().current).toBe(null);
  reopened.setAnswer(REPOSITORY, 'no');
  expect(reopened.getState().assessments).toHaveLength(3);
});

test('a duplicate has the same answers, notes and tiers under ids of its own, and no snapshots', async () => {
  const { store, checkout, ledger } = await twoServices();
  store.switchService(checkout);
  store.setTier('logs', 'high');
  await store.takeSnapshot('by hand', checkout);
  store.switchService(ledger);
  const copy = store.duplicateService(checkout, 'Checkout API, EU');
  expect(store.getState().current?.id).toBe(ledger);
  const [one, two] = [await store.wholeAssessment(checkout), await store.wholeAssessment(copy)];
  expect(two).toMatchObject({ answers: one.answers, weights: { logs: 'high' }, snapshots: [] });
  expect(two.service).toEqual({ ...one.service, id: two.service.id, name: 'Checkout API, EU' });
  expect([two.id, two.service.id]).not.toEqual([one.id, one.service.id]);
  store.switchService(copy);
  store.setAnswer(REPOSITORY, 'no');
  expect((await store.wholeAssessment(checkout)).answers[REPOSITORY]?.answer).toBe('yes');
});

test('a factor moves to another tier and back; back to all the defaults there are no weights of one’s own', async () => {
  const { store } = await twoServices();
  const weights = () => store.getState().current?.weights;
  store.setTier('logs', 'high');
  store.setTier('config', 'low');
  expect(weights()).toEqual({ logs: 'high', config: 'low' });
  store.setTier('logs', null);
  expect(weights()).toEqual({ config: 'low' });
  store.setTier('config', 'high');
  expect(weights()).toBe(null);
});

test('a tier may be moved before there is any service', async () => {
  const store = await openStore(fakeBrowser().openTab());
  store.setTier('logs', 'high');
  expect(store.getState().current).toMatchObject({ weights: { logs: 'high' }, service: { name: '' } });
});

test('what changed since the last export is counted, not what was there', async () => {
  const { store, checkout, entry } = await twoServices();
  expect(entry(checkout)).toMatchObject({ exportedAt: null, unexported: 2, createdAt: NOW });
  store.noteExport(checkout);
  expect(entry(checkout)).toMatchObject({ exportedAt: NOW, unexported: 0 });
  store.switchService(checkout);
  store.setAnswer(REPOSITORY, 'no');
  store.setNote(REPOSITORY, 'two repositories');
  expect(entry(checkout)?.unexported).toBe(1);
});

test('what was just imported is in a file already', async () => {
  const { store, entry } = await twoServices();
  const id = store.importAssessment(assessing(answering(smallChecklist)));
  expect(entry(id)).toMatchObject({ exportedAt: null, unexported: 0 });
});

test('the last change is that of an answer or a note, not of the name', async () => {
  const browser = fakeBrowser();
  let now = NOW;
  const store = await openStore(browser.openTab(), { clock: () => Date.parse(now) });
  const id = store.addService(CHECKOUT);
  store.setAnswer(REPOSITORY, 'yes');
  now = '2026-11-22T10:00:00.000Z';
  store.editService(id, { name: 'Checkout' });
  store.noteExport(id);
  expect(store.getState().assessments).toMatchObject([{ changedAt: NOW }]);
  store.setNote(REPOSITORY, 'one');
  expect(store.getState().assessments).toMatchObject([{ changedAt: now }]);
});

test('a service without answers changed last when it began', async () => {
  const { entry, ledger } = await twoServices();
  expect(entry(ledger)?.changedAt).toBe(NOW);
});

test('services are in the order in which they came, those of one moment in that of their ids', async () => {
  let now = NOW;
  const store = await openStore(fakeBrowser().openTab(), { clock: () => Date.parse(now) });
  const file = assessing(answering(smallChecklist));
  for (const id of ['y', 'x']) store.importAssessment({ ...file, id });
  now = '2026-11-22T10:00:00.000Z';
  store.importAssessment({ ...file, id: 'a' });
  expect(store.getState().assessments.map(({ id }) => id)).toEqual(['x', 'y', 'a']);
});

test('everything that is kept can be asked for at once, with what is archived and deleted', async () => {
  const { store, checkout, ledger } = await twoServices();
  await store.takeSnapshot('by hand', checkout);
  store.archiveService(checkout);
  store.deleteService(ledger);
  const all = await store.allAssessments();
  expect(all).toMatchObject([
    { assessment: { id: checkout, snapshots: [{ reason: 'by hand' }] }, archived: true, deleted: false },
    { assessment: { id: ledger, snapshots: [] }, archived: false, deleted: true },
  ]);
});

test('fault 17: fifty services, one deleted and brought back: none loses an answer', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab());
  const ids = Array.from({ length: 50 }, (_, i) => {
    const id = store.addService({ ...LEDGER, name: `service ${i}` });
    store.setNote(REPOSITORY, `note ${i}`);
    return id;
  });
  store.deleteService(ids[7] ?? '');
  store.restoreService(ids[7] ?? '');
  const reopened = await openStore(browser.openTab());
  expect(reopened.getState().assessments.filter(({ deleted }) => !deleted)).toHaveLength(50);
  for (const [i, id] of ids.entries()) {
    reopened.switchService(id);
    expect(given(reopened, REPOSITORY)?.note).toBe(`note ${i}`);
  }
});

test('clearing is undone by what was there before, and leaves one snapshot', async () => {
  const { store, checkout } = await twoServices();
  const before = await store.wholeAssessment(checkout);
  await store.clearAnswers(checkout);
  store.importAssessment(before, 'replace-after-preview');
  await store.flush();
  const after = await store.wholeAssessment(checkout);
  expect(after.answers).toEqual(before.answers);
  expect(after.snapshots.map(({ reason }) => reason)).toEqual(['before-reset']);
});

test('what is asked of a service that is not there fails, and adds nothing', async () => {
  const { store } = await twoServices();
  expect(() => store.duplicateService('unknown', 'Copy')).toThrow(RangeError);
  await expect(store.takeSnapshot('by hand', 'unknown')).rejects.toThrow(RangeError);
  expect(store.getState().assessments).toHaveLength(2);
});
