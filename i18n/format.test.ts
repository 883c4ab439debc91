import { expect, test } from 'vitest';
import { fill, plural } from './format';

test('a value that was forgotten stays visible in the sentence', () => {
  expect(fill('{n} of {total}', { n: 3 })).toBe('3 of {total}');
  expect(fill('{constructor}', {})).toBe('{constructor}');
});

test('a sentence takes the form its number needs', () => {
  const forms = { one: '{n} question left', other: '{n} questions left' };
  expect(plural('en', 1, forms)).toBe('1 question left');
  expect(plural('en', 14, forms)).toBe('14 questions left');
});
