import { expect, test } from 'vitest';
import { createEarly } from './early';
import { createHlc } from './hlc';
import { type StoredRecord, serialise, stamped } from './record';

const KEY = 'tf:a:x:one-repository';
const stampOf = (tab: string, at: number) => createHlc(() => at, tab).tick();
const row = (raw: string) => ({ row: `${KEY} bbbb`, key: KEY, raw });

/** What has to be said again of an edit made at 5, when the mirror turns out to hold `raw`. */
function again(raw: string, before: StoredRecord = {}) {
  const early = createEarly(createHlc(() => 5, 'aaaa'));
  const edit = stamped({ answer: 'no' }, stampOf('aaaa', 5), before);
  early.note(KEY, edit);
  return early.again(KEY, edit, [row(raw)]);
}

const held = (at: number) => serialise(stamped({ answer: 'yes' }, stampOf('bbbb', at)));

test('fault 8: only an early edit that the mirror would beat is made again', () => {
  expect(again(held(9)).answer?.[0]).toBe('no');
  expect((again(held(9)).answer?.[1] ?? '') > stampOf('bbbb', 9)).toBe(true);
  expect(again(held(1))).toEqual({});
});

test('fault 8: an early edit that has reached the mirror already is not made again', () => {
  expect(again(serialise(stamped({ answer: 'no' }, stampOf('aaaa', 5))))).toEqual({});
});

test('fault 8, 16: an early edit that is made again still says what it had seen', () => {
  const seen = stampOf('cccc', 4);
  expect(again(held(9), stamped({ answer: 'partly' }, seen)).answer?.[2]).toBe(seen);
  expect(again(held(9)).answer).toHaveLength(2);
});

test('fault 3, 8: a row of the mirror that cannot be read beats nothing', () => {
  expect(again('garbage')).toEqual({});
});
