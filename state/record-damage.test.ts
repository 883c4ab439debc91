import { expect, test } from 'vitest';
import { createHlc } from './hlc';
import { losers, merge } from './merge';
import { fieldValue, parse, type StoredRecord, stamped } from './record';

const KEY = 'tf:a:x:one-repository';
const stampOf = (tab: string, at: number) => createHlc(() => at, tab).tick();
const S = stampOf('aaaa', 5);

let times = 0;
/** The same text, but one that was not read before: what was is remembered. */
const afresh = (raw: string) => {
  times += 1;
  return raw + ' '.repeat(times);
};

/** The fields that are dropped from a record with this one. */
function droppedOf(name: string, field: unknown) {
  const parsed = parse(afresh(JSON.stringify({ v: 1, [name]: field })));
  return parsed.kind === 'ok' ? parsed.dropped : parsed.kind;
}

test('fault 3: what is no object with a version of ours is unreadable', () => {
  for (const raw of [
    'null',
    '[]',
    '1',
    '"v"',
    '',
    '{}',
    '{"v":0}',
    '{"v":-1}',
    '{"v":"2"}',
    '{"v":1.5}',
    '{"v":null}',
  ]) {
    expect(parse(afresh(raw))).toEqual({ kind: 'unreadable' });
  }
});

test('fault 4: a field is a value, its stamp and perhaps the stamp it replaced; anything else is dropped', () => {
  for (const good of [
    ['text', S],
    ['text', S, S],
  ]) {
    expect(droppedOf('note', good)).toEqual([]);
  }
  const shaped = [null, 'text', 7, {}, { 1: S, length: 2 }];
  const lists = [
    [],
    ['text'],
    ['text', 7],
    ['text', [S]],
    ['text', 'no stamp'],
    ['text', S, 'no stamp'],
    ['text', S, S, S],
  ];
  for (const bad of [...shaped, ...lists]) {
    expect(droppedOf('note', bad)).toEqual(['note']);
    expect(droppedOf('unknown', bad)).toEqual(['unknown']);
  }
});

test('fault 4: what would weigh an unknown factor, or with an unknown tier, is dropped', () => {
  for (const good of [null, {}, { logs: 'high' }]) expect(droppedOf('weights', [good, S])).toEqual([]);
  for (const bad of ['high', 7, ['high'], [], { logs: 'huge' }, { unknown: 'high' }, { logs: 'high', config: 1 }]) {
    expect(droppedOf('weights', [bad, S])).toEqual(['weights']);
  }
});

test('fault 4: a version of the checklist that is no whole number is dropped', () => {
  for (const bad of ['1', 1.5, null]) expect(droppedOf('checklistVersion', [bad, S])).toEqual(['checklistVersion']);
  expect(droppedOf('checklistVersion', [2, S])).toEqual([]);
});

test('fault 4: an answer to a quiz question is an option, whether it was right and when; anything else is dropped', () => {
  for (const good of [null, ['left', true, '2026']]) expect(droppedOf('first:one', [good, S])).toEqual([]);
  const bad = ['left', {}, [], [7, true, '2026'], ['left', 'yes', '2026'], ['left', true, 2026], ['left', true]];
  for (const each of bad) {
    expect(droppedOf('first:one', [each, S])).toEqual(['first:one']);
    expect(droppedOf('last:one', [each, S])).toEqual(['last:one']);
  }
});

test('a value of the wrong type is never given out', () => {
  expect(fieldValue({ note: [7, S] }, 'note')).toBe(undefined);
});

test('a field named like something that every object has is merged like any other', () => {
  const odd: StoredRecord = { constructor: ['kept', S] as const };
  expect(merge({}, odd)).toEqual(odd);
  expect(losers(KEY, odd, {})).toEqual([]);
});

test('merging what says the same gives the very record that was here', () => {
  const weighed = stamped({ weights: { logs: 'high' }, name: 'Checkout API' }, S);
  expect(merge(weighed, structuredClone(weighed))).toBe(weighed);
});

test('fault 16: neither the same value, nor an empty one, nor a time by itself becomes history', () => {
  const [mine, theirs] = [stampOf('aaaa', 5), stampOf('bbbb', 6)];
  const given = { answer: 'yes', answeredAt: '2026-11-21T10:00:00.000Z' } as const;
  const later = { answer: 'yes', answeredAt: '2026-11-21T10:00:05.000Z' } as const;
  expect(losers(KEY, stamped(given, mine), stamped(later, theirs), true)).toEqual([]);
  const empty = { answer: null, note: '', answeredAt: null };
  expect(losers(KEY, stamped(empty, mine), stamped({ ...given, note: 'audited' }, theirs), true)).toEqual([]);
});

/** How many other texts are read until this one is forgotten. */
function readsUntilForgotten(raw: string): number {
  const known = parse(raw);
  for (let n = 1; n < 1000; n += 1) {
    parse(afresh('{"v":1}'));
    if (parse(raw) !== known) return n;
  }
  return Number.POSITIVE_INFINITY;
}

test('five hundred texts are remembered, no more, and none that is longer than a record usually is', () => {
  const raw = afresh('{"v":1}');
  readsUntilForgotten(raw);
  // With it and the one that was read last, two of the five hundred are there.
  expect(readsUntilForgotten(raw)).toBe(499);
  const long = (length: number) => {
    times += 1;
    return `{"v":1,"unknown":${times}}`.padEnd(length);
  };
  for (const [length, remembered] of [
    [2000, true],
    [2001, false],
  ] as const) {
    const text = long(length);
    const known = parse(text);
    expect(parse(text) === known).toBe(remembered);
  }
});
