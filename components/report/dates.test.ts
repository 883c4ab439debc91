import { expect, test } from 'vitest';
import { datesApart } from './dates';

// Without a zone: the clock of the place where the test runs.
const morning = '2026-11-30T09:05:10';
const evening = '2026-11-30T21:40:00';

test('two days are told by their dates alone', () => {
  expect(datesApart('en', morning, '2026-12-01T09:05:10')).toEqual(['30 November 2026', '1 December 2026']);
});

test('two times of one day are told with their clock, of one minute with their seconds', () => {
  expect(datesApart('en', morning, evening)).toEqual(['30 November 2026, 09:05', '30 November 2026, 21:40']);
  expect(datesApart('ko', morning, '2026-11-30T09:05:42')).toEqual([
    '2026년 11월 30일, 09:05:10',
    '2026년 11월 30일, 09:05:42',
  ]);
});

test('what is the same moment has nothing to be told apart by', () => {
  expect(datesApart('en', morning, morning)).toEqual(['30 November 2026', '30 November 2026']);
});
