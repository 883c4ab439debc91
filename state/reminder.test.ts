import { expect, test } from 'vitest';
import { smallChecklist } from '@/domain/fixtures';
import { fakeBrowser } from './fake-browser';
import { CHECKOUT, NOW, openStore } from './fixtures';
import { exportsDue, isSnoozed } from './reminder';

const days = (n: number) => new Date(Date.parse(NOW) + n * 86_400_000).toISOString();

/** A service of which `changed` questions were answered just now. */
async function answered(changed: number) {
  const store = await openStore(fakeBrowser().openTab());
  const id = store.addService(CHECKOUT);
  for (const item of smallChecklist.items.slice(0, changed)) store.setAnswer(item.id, 'yes');
  return { store, id, due: (now: string) => exportsDue(store.getState().assessments, now).map((entry) => entry.id) };
}

test('fault 11: ten changed answers and seven days after the beginning an export is due', async () => {
  const { id, due } = await answered(10);
  expect(due(days(6.9))).toEqual([]);
  expect(due(days(7))).toEqual([id]);
});

test('fault 11: nine changed answers are no reason to remind anybody', async () => {
  const { due } = await answered(9);
  expect(due(days(100))).toEqual([]);
});

test('fault 11: after an export it takes ten changes and seven days again', async () => {
  const { store, id, due } = await answered(10);
  store.noteExport(id);
  expect(due(days(30))).toEqual([]);
  for (const item of smallChecklist.items) store.setNote(item.id, 'changed since');
  expect(due(days(6))).toEqual([]);
  expect(due(days(7))).toEqual([id]);
});

test('nobody is reminded of a deleted service', async () => {
  const { store, id, due } = await answered(10);
  store.deleteService(id);
  expect(due(days(30))).toEqual([]);
});

test('a reminder put off comes back after seven days', () => {
  expect(isSnoozed('', NOW)).toBe(false);
  expect(isSnoozed(NOW, days(6))).toBe(true);
  expect(isSnoozed(NOW, days(7))).toBe(false);
});
