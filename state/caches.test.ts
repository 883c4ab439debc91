import { expect, test } from 'vitest';
import { deleteCaches } from './caches';

test('deleting everything deletes the pages kept for reading offline, and no cache of another app', async () => {
  const names = new Set(['twelvefold-pages-1', 'twelvefold-assets', 'another-app']);
  const caches = { keys: async () => [...names], delete: async (name: string) => names.delete(name) };
  expect(await deleteCaches(caches)).toBe(true);
  expect([...names]).toEqual(['another-app']);
});

test('where the browser has no caches, or refuses, nothing fails', async () => {
  const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
  expect(await deleteCaches(undefined)).toBe(true);
  expect(await deleteCaches({ keys: refuse, delete: refuse })).toBe(false);
});
