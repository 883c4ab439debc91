import { expect, test } from 'vitest';
import { checklistAt } from '@/domain/checklist-changes';
import { checklist } from './checklist';

test('every version of the checklist after the first says what it changed, in order', () => {
  const told = checklist.changes.map(({ version }) => version);
  expect(told).toEqual(Array.from({ length: checklist.version - 1 }, (_, i) => i + 2));
});

test('every question that went is in the list of retired ids, and none of those is asked again', () => {
  const gone = checklist.changes.flatMap(({ retired }) => retired.map(({ id }) => id));
  expect([...checklist.retired].sort()).toEqual(gone.sort());
  const asked = new Set(checklist.items.map(({ id }) => id));
  expect(checklist.retired.filter((id) => asked.has(id))).toEqual([]);
});

test('the first version asked 53 questions, and asks them still of those who answered it', () => {
  expect(checklistAt(checklist, 1).items).toHaveLength(53);
});
