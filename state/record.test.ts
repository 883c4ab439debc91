import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { createHlc } from './hlc';
import { losers, merge } from './merge';
import { fieldValue, parse, type StoredRecord, serialise, stamped } from './record';

const KEY = 'tf:a:x:one-repository';
const stampOf = (tab: string, at: number) => createHlc(() => at, tab).tick();

const stamp = fc
  .tuple(fc.constantFrom('aaaa', 'bbbb', 'cccc'), fc.integer({ min: 1, max: 9 }))
  .map(([tab, at]) => stampOf(tab, at));
const record: fc.Arbitrary<StoredRecord> = fc
  .record(
    { answer: fc.constantFrom('yes', 'no', null), note: fc.string(), __proto__: fc.string() },
    { requiredKeys: [] },
  )
  .chain((values) => fc.tuple(fc.constant(values), stamp, stamp))
  .map(([values, a, b]) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, [value, name === 'note' ? a : b] as const]),
    ),
  );

test('merging two versions of a record gives the same whichever comes first, in any grouping, and once is enough', () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      expect(serialise(merge(a, b))).toBe(serialise(merge(b, a)));
      expect(serialise(merge(merge(a, b), c))).toBe(serialise(merge(a, merge(b, c))));
      expect(merge(a, a)).toBe(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});

test('a record is read back as it was written', () => {
  fc.assert(
    fc.property(record, (given) => {
      expect(parse(serialise(given))).toEqual({ kind: 'ok', record: given, dropped: [] });
    }),
  );
});

test('fault 3: a record with any bytes changed is read, or called unreadable, and never throws', () => {
  const whole = serialise(
    stamped({ answer: 'yes', answeredAt: '2026-11-21T10:00:00.000Z', note: 'one repo' }, stampOf('aaaa', 5)),
  );
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(4), fc.string(), (at, length, text) => {
      const parsed = parse(whole.slice(0, at) + text + whole.slice(at + length));
      if (parsed.kind === 'ok') expect(parse(serialise(parsed.record))).toEqual({ ...parsed, dropped: [] });
    }),
    { numRuns: runs(2000) },
  );
  for (let at = 0; at < whole.length; at++) expect(parse(whole.slice(0, at)).kind).toBe('unreadable');
});

test('fault 4: fields of the wrong type are dropped and named, the others are kept', () => {
  const s = stampOf('aaaa', 5);
  const raw = JSON.stringify({
    v: 1,
    answer: ['banana', s],
    note: ['one repo', s],
    answeredAt: [7, s],
    name: 'x',
    team: null,
  });
  const parsed = parse(raw);
  expect(parsed).toMatchObject({ kind: 'ok', dropped: ['answer', 'answeredAt', 'name', 'team'] });
  expect(parsed.kind === 'ok' && fieldValue(parsed.record, 'note')).toBe('one repo');
});

test('fault 4: any JSON at all is read without throwing and without touching a prototype', () => {
  fc.assert(
    fc.property(fc.json(), (raw) => {
      parse(raw);
      parse(`{"v":1,"answer":${raw},"__proto__":${raw},"constructor":${raw}}`);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('answer' in {}).toBe(false);
    }),
  );
});

test('fault 5: a record of a later version is recognised, and one without a version is unreadable', () => {
  expect(parse('{"v":2,"anything":1}')).toEqual({ kind: 'newer', version: 2 });
  for (const raw of ['{}', '{"v":"1"}', '{"v":0}', '{"v":null}', '[]', 'null', '1', '""']) {
    expect(parse(raw).kind).toBe('unreadable');
  }
});

test('fields that this version does not know survive reading, merging and writing', () => {
  const s = stampOf('aaaa', 5);
  const parsed = parse(JSON.stringify({ v: 1, archived: [true, s], note: ['', s] }));
  const edited = parsed.kind === 'ok' ? merge(parsed.record, stamped({ note: 'new' }, stampOf('bbbb', 6))) : {};
  expect(JSON.parse(serialise(edited)).archived).toEqual([true, s]);
});

test('fault 16: what a merge gives up becomes history, unless its replacer had seen it', () => {
  const mine = stamped({ answer: 'yes', note: '' }, stampOf('aaaa', 5));
  const theirs = stamped({ answer: 'no', note: 'audited' }, stampOf('bbbb', 6));
  const history = losers(KEY, mine, theirs).map(([, raw]) => JSON.parse(raw));
  expect(history).toEqual([{ v: 1, answer: mine.answer }]);
  expect(losers(KEY, theirs, mine)).toEqual(losers(KEY, mine, theirs));
  const sameTab = stamped({ answer: 'no' }, stampOf('aaaa', 6));
  const sawIt = stamped({ answer: 'no' }, stampOf('bbbb', 6), mine);
  const sawItBeforeThat = stamped({ answer: 'partly' }, stampOf('bbbb', 7), sawIt);
  for (const knowing of [sameTab, sawIt, sawItBeforeThat]) expect(losers(KEY, mine, knowing)).toEqual([]);
  expect(losers(KEY, mine, sameTab, true)).toHaveLength(1);
});

test('a value older than what its replacer had seen may still be one it had not seen', () => {
  const seen = stamped({ note: 'newer, from another tab' }, stampOf('bbbb', 5));
  const unseen = stamped({ note: 'older, never seen' }, stampOf('cccc', 3));
  expect(losers(KEY, stamped({ note: 'mine' }, stampOf('aaaa', 6), seen), unseen)).toHaveLength(1);
});
