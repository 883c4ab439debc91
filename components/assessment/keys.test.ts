import { expect, test } from 'vitest';
import { commandOf } from './keys';

const press = (code: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

test('one key for each answer, read by its place on the keyboard', () => {
  expect(['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Numpad5'].map((code) => commandOf(press(code)))).toEqual(
    ['yes', 'partly', 'no', 'dont-know', 'not-applicable'].map((answer) => ({ do: 'answer', answer })),
  );
});

test('the browser’s own shortcuts are left alone', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    for (const code of ['Digit1', 'KeyJ', 'KeyE', 'Slash'])
      expect(commandOf(press(code, { [modifier]: true }))).toBeNull();
  }
});

test('keys pressed while a Hangul syllable is being composed do nothing', () => {
  expect(commandOf(press('KeyJ', { isComposing: true }))).toBeNull();
});

test('a question mark asks for help, a plain slash does not', () => {
  expect(commandOf(press('Slash', { shiftKey: true }))).toEqual({ do: 'help' });
  expect(commandOf(press('Slash'))).toBeNull();
});
