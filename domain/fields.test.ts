import { expect, test } from 'vitest';
import { createReader, isItemId, isRecordId, isTime, recordId } from './fields';

test('an id is a short name that can stand in a storage key', () => {
  expect(['a', 'A9._-'.replace(/\W+$|[._-]+$/, ''), 'x'.repeat(64)].map(isRecordId)).toEqual([true, true, true]);
  expect([null, undefined, 7, '', 'a b', 'a:b', '-a', 'x'.repeat(65)].filter(isRecordId)).toEqual([]);
});

test('an id of a question is no name that every object answers to', () => {
  expect(isItemId('x'.repeat(100))).toBe(true);
  expect(['x'.repeat(101), '9a', 'constructor', '__proto__', 'toString'].filter(isItemId)).toEqual([]);
});

test('a time is a moment on a day that exists, in a form that every browser reads', () => {
  expect(isTime('2028-02-29T10:00:00+02:00')).toBe(true);
  const wrong = ['2026-02-29T10:00:00Z', '2026-13-01T10:00:00Z', '2026-11-21', '2026-11-21T10:00:00+02', 5, null];
  expect(wrong.filter(isTime)).toEqual([]);
});

test('a field is what the data says itself, not what it inherits', () => {
  const { field, problems } = createReader();
  expect(field({ id: 'own' }, 'id', recordId, null)).toBe('own');
  expect(field(Object.create({ id: 'inherited' }), 'id', recordId, null)).toBeNull();
  expect(problems).toEqual([]);
});
