import { expect, test } from 'vitest';
import { smallChecklist } from './fixtures';
import { hands, memberFrom, teamOf } from './team-fixtures';
import { inHeldOrder } from './team-order';
import { teamResult } from './team-result';

const ids = (list: readonly { item: { id: string } }[]) => list.map(({ item }) => item.id);
const [first = '', second = '', third = ''] = ids(smallChecklist.items.map((item) => ({ item })));
const resultOf = (counted: Parameters<typeof teamOf>[1]) =>
  teamResult(smallChecklist, teamOf([memberFrom(1, 'yy'), memberFrom(2, 'nn')], counted));

test('hands that are counted move no question of a held order, whatever the order of now is', () => {
  const before = resultOf({});
  const held = ids(before.discussFirst);
  const after = resultOf({ hands: { [held[0] as string]: hands(9, 0, 0) } });
  expect(ids(after.discussFirst)).toEqual([held[1], held[0]]);
  const { list, isOutdated } = inHeldOrder(held, after.discussFirst, after.items);
  expect(ids(list)).toEqual(held);
  expect(isOutdated).toBe(true);
  expect(list[0], 'its counts are those of now').toBe(after.items.find(({ item }) => item.id === held[0]));
});

test('an order that is still the order of now is not outdated', () => {
  const { discussFirst, items } = resultOf({});
  expect(inHeldOrder(ids(discussFirst), discussFirst, items)).toEqual({ list: discussFirst, isOutdated: false });
});

test('a question that no longer belongs to the list stays where it is, and one that has come stands at the end', () => {
  const { discussFirst, items } = resultOf({ hands: { [third]: hands(1, 0, 1) } });
  const gone = discussFirst.filter(({ item }) => item.id !== first);
  const { list, isOutdated } = inHeldOrder([first, second], gone, items);
  expect(ids(list)).toEqual([first, second, third]);
  expect(isOutdated).toBe(true);
});

test('what is no question any more is left out', () => {
  const { discussFirst, items } = resultOf({});
  expect(ids(inHeldOrder(['retired', first], discussFirst, items).list)).toEqual([first, second]);
});
