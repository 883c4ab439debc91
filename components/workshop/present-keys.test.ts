import { expect, test } from 'vitest';
import { commandOf } from './present-keys';

const press = (code: string, change: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({
    code,
    key: code,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    ...change,
  });

test('arrows, the keys of a clicker, Home and End move', () => {
  expect(
    ['ArrowRight', 'PageDown', 'ArrowDown', 'ArrowLeft', 'PageUp', 'Home', 'End'].map((key) => press(key)),
  ).toEqual(['next', 'next', 'next', 'previous', 'previous', 'first', 'last'].map((move) => ({ do: 'move', move })));
});

test('Space is the timer, ? is help, Escape leaves, and letters are where they are on every keyboard', () => {
  expect(press('Space')).toEqual({ do: 'timer' });
  expect(press('Slash', { shiftKey: true })).toEqual({ do: 'help' });
  expect(press('Escape')).toEqual({ do: 'leave' });
  expect(press('KeyN', { key: 'ㅜ' })).toEqual({ do: 'notes' });
  expect(press('KeyO', { key: 'щ' })).toEqual({ do: 'overview' });
});

test('what belongs to the browser or to an input method is left alone', () => {
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('KeyF', { ctrlKey: true })).toBeNull();
  expect(press('KeyR', { metaKey: true })).toBeNull();
  expect(press('KeyN', { isComposing: true })).toBeNull();
  expect(press('KeyN', { shiftKey: true })).toBeNull();
  expect(press('KeyQ')).toBeNull();
  expect(press('toString')).toBeNull();
});
