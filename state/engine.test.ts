import { expect, test } from 'vitest';
import { isQuota, openEngine, webEngine } from './engine';

/** A storage that holds these texts and fails to write as told. */
function storageOf(texts: Record<string, string>, failure?: Error): Storage {
  const methods = {
    length: { value: Object.keys(texts).length },
    clear: { value: () => {} },
    key: { value: () => null },
    getItem: { value: (key: string) => texts[key] ?? null },
    removeItem: { value: () => {} },
    setItem: {
      value: () => {
        if (failure) throw failure;
      },
    },
  };
  return Object.defineProperties({ ...texts }, methods) as Record<string, string> & Storage;
}

test('the keys of other apps on the same origin are not ours: nothing of theirs is read or deleted', () => {
  expect(webEngine(storageOf({ 'tf:s:one': '{}', theirs: 'x', 'not-tf:': 'y' })).keys()).toEqual(['tf:s:one']);
});

test('fault 1: a storage that holds something but forbids writing is blocked, not full', () => {
  expect(openEngine(() => storageOf({ 'tf:s:one': '{}' }, new DOMException('', 'SecurityError')))).toBe(null);
  expect(openEngine(() => storageOf({ 'tf:s:one': '{}' }, new DOMException('', 'QuotaExceededError')))).not.toBe(null);
});

test('only an error that speaks of a quota says that the storage is full', () => {
  expect(isQuota(new DOMException('', 'QuotaExceededError'))).toBe(true);
  expect(isQuota(new Error('Persistent storage: quota reached'))).toBe(true);
  expect([new DOMException('', 'SecurityError'), null].map(isQuota)).toEqual([false, false]);
});
