import { expect, test } from 'vitest';
import { preferredLocale } from './language.ts';

test.each([
  ['ko', 'ko'],
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['en-GB,en;q=0.9,ko;q=0.8', 'en'],
  ['en;q=0.5, KO;q=0.9', 'ko'],
  ['fr, de;q=0.9, ko;q=0.1', 'ko'],
  ['ko;q=0, fr', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [';;q=,,q=9;ko;', 'en'],
])('a browser that sends Accept-Language %s is sent to %s', (header, locale) => {
  expect(preferredLocale(header, ['en', 'ko'])).toBe(locale);
});

test('a language that is not built is never chosen', () => {
  expect(preferredLocale('ko', ['en'])).toBe('en');
});
