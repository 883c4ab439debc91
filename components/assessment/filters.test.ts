import { expect, test } from 'vitest';
import { ANSWERS, type Answer, type ItemAnswer } from '@/domain/answers';
import { matches } from './filters';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const given = (answer: Answer | null, answeredAt: string | null = '2026-11-20T10:00:00.000Z'): ItemAnswer => ({
  answer,
  note: '',
  answeredAt,
});

test('what is left is what has no answer; don’t know is an answer', () => {
  expect(matches('left', given(null, null), NOW)).toBe(true);
  expect(matches('left', given('dont-know'), NOW)).toBe(false);
  expect(matches('dontKnow', given('dont-know'), NOW)).toBe(true);
});

test('no and partly are to be fixed', () => {
  expect(ANSWERS.filter((answer) => matches('toFix', given(answer), NOW))).toEqual(['partly', 'no']);
});

test('only answers of a known age are filtered as old', () => {
  expect(matches('aged', given('yes', '2026-08-23T09:59:59.999Z'), NOW)).toBe(true);
  expect(matches('aged', given('yes'), NOW)).toBe(false);
  expect(matches('aged', given('yes', null), NOW)).toBe(false);
  expect(matches('aged', given(null, null), NOW)).toBe(false);
});
