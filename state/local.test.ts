import { expect, test } from 'vitest';
import { type Engine, memoryEngine } from './engine';
import { createFaults } from './faults';
import { createLocal } from './local';

const refuse = (): never => {
  throw new DOMException('', 'SecurityError');
};

/** Local storage of which the browser takes one way to use it away, in the middle of a visit. */
function without(part: Partial<Engine>) {
  const faults = createFaults();
  return {
    local: createLocal({ ...memoryEngine(), ...part }, faults),
    codes: () => faults.list().map(({ code }) => code),
  };
}

test('fault 1: local storage that cannot be read any more holds nothing, and is reported', () => {
  const { local, codes } = without({ get: refuse, keys: refuse });
  expect([local.peek('tf:s:one'), local.keys()]).toEqual([null, []]);
  expect(codes()).toEqual(['storage-blocked']);
});

test('fault 1: local storage that may not be written any more is blocked, not full, and keeps the text in the tab', () => {
  const { local, codes } = without({ set: refuse });
  expect(local.save('tf:s:one', 'text')).toBe(false);
  expect(local.unsavedTexts()).toEqual({ 'tf:s:one': 'text' });
  expect(codes()).toEqual(['storage-blocked']);
});

test('fault 1: local storage from which nothing can be removed is reported', () => {
  const { local, codes } = without({ remove: refuse });
  local.remove('tf:s:one');
  expect(codes()).toEqual(['storage-blocked']);
});
