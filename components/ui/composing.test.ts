import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isComposing } from './composing';

const sources = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, source: readFileSync(path.join('components', file), 'utf8') }));

test('a key belongs to the syllable while it is composed, and just after it, where the browser says so by its code', () => {
  const press = (isComposingNow: boolean, keyCode: number) =>
    isComposing({ nativeEvent: { isComposing: isComposingNow, keyCode } as KeyboardEvent });
  expect(press(true, 13)).toBe(true);
  expect(press(false, 229)).toBe(true);
  expect(press(false, 13)).toBe(false);
});

test('every form with a text field keeps the Enter that ends a syllable', () => {
  const forms = sources.filter(({ source }) => /<form\b/.test(source) && /<input\b(?!\s+type="radio")/.test(source));
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter(({ source }) => !/<form\b[^>]*onKeyDown=\{keepEnter\}/.test(source))).toEqual([]);
});

test('whether a syllable is being composed is asked in one place', () => {
  expect(sources.filter(({ source }) => source.includes('nativeEvent.isComposing')).map(({ file }) => file)).toEqual(
    [],
  );
});
