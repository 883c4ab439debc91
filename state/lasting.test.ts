import { expect, test } from 'vitest';
import { ANSWERS_BEFORE_ASKING, askToLast, standing } from './lasting';

test('fault 11: the browser is asked to keep what is stored, unless it does so already', async () => {
  let asked = 0;
  const persist = async () => {
    asked += 1;
    return true;
  };
  expect(await askToLast({ persisted: async () => true, persist })).toBe(true);
  expect(asked).toBe(0);
  expect(await askToLast({ persisted: async () => false, persist })).toBe(true);
  expect(asked).toBe(1);
});

test('where the browser has no storage manager nothing is promised and nothing fails', async () => {
  expect(await askToLast({})).toBe(false);
  expect(await standing({})).toEqual({ lasting: null, room: null });
});

test('a storage manager that refuses to answer is one that says nothing', async () => {
  const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
  expect(await askToLast({ persisted: refuse, persist: refuse })).toBe(false);
  expect(await standing({ persisted: refuse, estimate: refuse })).toEqual({ lasting: null, room: null });
});

test('room is what the browser estimates', async () => {
  const estimate = async () => ({ usage: 120_000, quota: 2_000_000_000 });
  expect(await standing({ persisted: async () => false, estimate })).toEqual({
    lasting: false,
    room: { used: 120_000, allowed: 2_000_000_000 },
  });
});

test('room of which the browser names only a part, or none at all, is not known', async () => {
  for (const told of [{}, { usage: 1 }, { quota: 1 }, { usage: 0, quota: 0 }]) {
    expect((await standing({ estimate: async () => told })).room).toBe(null);
  }
});

test('three answers are given before the browser asks anybody anything', () => {
  expect(ANSWERS_BEFORE_ASKING).toBe(3);
});
