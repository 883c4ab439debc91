import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHlc, isStamp, tabOf, timeOf } from './hlc';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const YEAR = 365 * 86_400_000;

test('fault 13: an edit is newer than every edit it has seen, whatever the clocks say', () => {
  const wrongClock = fc.oneof(
    fc.integer({ min: -NOW, max: 400 * YEAR }),
    fc.constantFrom(Number.NaN, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), wrongClock), { minLength: 2, maxLength: 40 }), (edits) => {
      let time = NOW;
      const tabs = ['aaaa', 'bbbb', 'cccc'].map((tab) => createHlc(() => time, tab));
      const stamps = edits.map(([at, skew]) => {
        time = NOW + skew;
        const stamp = tabs[at]?.tick() ?? '';
        for (const tab of tabs) tab.receive(stamp);
        return stamp;
      });
      expect(stamps.every(isStamp)).toBe(true);
      expect(stamps.toSorted()).toEqual(stamps);
      expect(new Set(stamps).size).toBe(stamps.length);
    }),
  );
});

test('a stamp follows the wall clock when nothing newer was seen, and names its tab', () => {
  let time = NOW;
  const clock = createHlc(() => time, 'aaaa');
  const first = clock.tick();
  time += 1;
  expect(clock.tick() > first).toBe(true);
  expect(first.startsWith(NOW.toString(36).padStart(9, '0'))).toBe(true);
  expect(tabOf(first)).toBe('aaaa');
});

test('more edits in one millisecond than the counter holds still sort in order', () => {
  const clock = createHlc(() => NOW, 'aaaa');
  clock.receive(`${NOW.toString(36).padStart(9, '0')}zzzybbbb`);
  const stamps = [clock.tick(), clock.tick(), clock.tick()];
  expect(stamps.toSorted()).toEqual(stamps);
  expect(stamps.every(isStamp)).toBe(true);
});

test('a stamp later than any clock could make it is not believed', () => {
  expect(isStamp('4zzzzzzzz0000aaaa')).toBe(true);
  expect(isStamp('500000000zzzzaaaa')).toBe(false);
  expect(isStamp('0mk000000')).toBe(false);
  expect(isStamp(null)).toBe(false);
});

test('a clock gone mad is taken as one of the year 2327, far from a stamp that is not believed', () => {
  expect(timeOf(createHlc(() => Infinity, 'aaaa').tick()).slice(0, 4)).toBe('2327');
});

test('a stamp is nine digits of time, four of a counter and the tab, as the tabs of other versions write it', () => {
  const clock = createHlc(() => NOW, 'aaaa');
  clock.tick();
  expect(clock.tick()).toBe(`${NOW.toString(36).padStart(9, '0')}0001aaaa`);
});

test('a record without a stamp tells a clock nothing', () => {
  const clock = createHlc(() => NOW, 'aaaa');
  clock.receive('');
  expect(isStamp(clock.tick())).toBe(true);
});

test('a list that holds a stamp is none', () => {
  expect(isStamp(['4zzzzzzzz0000aaaa'])).toBe(false);
});
