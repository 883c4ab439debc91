import { expect, test } from 'vitest';
import { isCopyOf, lessonOf, recordKey, snapshotPlace } from './keys';

test('a key of an assessment or of a lesson is one only with an id that could be ours', () => {
  expect(recordKey('tf:s:one')).toEqual({ assessmentId: 'one', itemId: null });
  expect(recordKey('tf:a:one:logs:2')).toEqual({ assessmentId: 'one', itemId: 'logs:2' });
  expect(lessonOf('tf:l:logs')).toBe('logs');
  for (const key of ['tf:s:', 'tf:s:one:two', `tf:s:${'x'.repeat(65)}`, 'tf:a:', 'tf:a:one', 'tf:a::logs']) {
    expect(recordKey(key)).toBe(null);
  }
  expect(['tf:l:', 'tf:l:one:two', 'tf:s:one'].map(lessonOf)).toEqual([null, null, null]);
});

test('a snapshot says of which assessment it is; no other key does', () => {
  expect(snapshotPlace('tf:z:one:2')).toBe('one');
  expect(snapshotPlace('tf:a:one:logs')).toBe(null);
});

test('only a copy of what stood at a key counts as one', () => {
  expect(isCopyOf('tf:bad:0mk000000:tf:s:one', 'tf:s:one')).toBe(true);
  expect(isCopyOf('tf:bad:0mk000000:tf:s:two', 'tf:s:one')).toBe(false);
  expect(isCopyOf('tf:h:x:tf:s:one', 'tf:s:one')).toBe(false);
});
