import { expect, test } from 'vitest';
import { ageing, ageOf, daysSince } from './ageing';
import type { ItemAnswer } from './answers';
import { answering, NOW, smallChecklist } from './fixtures';

const at = (answeredAt: string | null): ItemAnswer => ({ answer: 'yes', note: '', answeredAt });
const now = Date.parse(NOW);

test('an answer is old after ninety days, not on the ninetieth', () => {
  expect(ageOf(at('2026-08-23T10:00:00.000Z'), now)).toBe('fresh');
  expect(ageOf(at('2026-08-23T09:59:59.999Z'), now)).toBe('aged');
  expect(ageOf(at('2026-08-23T18:30:00.000+09:00'), now)).toBe('aged');
});

test('an answer without a time is of unknown age, and one from the future is fresh', () => {
  expect(ageOf(at(null), now)).toBe('unknown');
  expect(ageOf(at('last Tuesday'), now)).toBe('unknown');
  expect(ageOf(at('2027-01-01T00:00:00.000Z'), now)).toBe('fresh');
  expect(ageOf({ ...at(null), answer: null }, now)).toBeNull();
});

test('days are whole and never negative', () => {
  expect(daysSince(at('2026-11-20T10:00:00.001Z'), now)).toBe(0);
  expect(daysSince(at('2026-08-13T10:00:00.000Z'), now)).toBe(100);
  expect(daysSince(at('2027-01-01T00:00:00.000Z'), now)).toBe(0);
  expect(daysSince(at(null), now)).toBeNull();
});

test('old answers are listed oldest first; don’t know ages too, and what does not count does not age', () => {
  const answers = {
    ...answering(smallChecklist),
    'config-in-variables': at('2026-06-01T10:00:00.000Z'),
    'logs-to-stdout': { ...at('2026-01-01T10:00:00.000Z'), answer: 'dont-know' as const },
    'process-types': at(null),
    // Codebase always applies, so this is no answer.
    'one-repository': { ...at('2026-01-01T10:00:00.000Z'), answer: 'not-applicable' as const },
    'asked-by-nobody': at('2020-01-01T10:00:00.000Z'),
  };
  const { aged, unknown } = ageing(smallChecklist, answers, NOW);
  expect(aged.map(({ item, days }) => [item.id, days])).toEqual([
    ['logs-to-stdout', 324],
    ['config-in-variables', 173],
  ]);
  expect(unknown.map(({ id }) => id)).toEqual(['process-types']);
});
