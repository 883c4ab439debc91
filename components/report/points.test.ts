import { expect, test } from 'vitest';
import { changeText } from './points';

const words = { noChange: 'no change', noNumber: 'none' };

test('a change is the difference of the numbers that are shown', () => {
  expect(changeText(71.8884, 75.8099, words)).toBe('+4.0');
  expect(changeText(66.6667, 60, words)).toBe('−6.6');
  expect(changeText(0, 100, words)).toBe('+100.0');
});

test('what shows the same has not changed, and what has no number has no difference', () => {
  expect(changeText(71.81, 71.89, words)).toBe('no change');
  expect(changeText(null, 71.8, words)).toBe('none');
  expect(changeText(71.8, null, words)).toBe('none');
});
