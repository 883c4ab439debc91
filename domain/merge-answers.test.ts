import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, ItemAnswer } from './answers';
import { ANSWERS } from './answers';
import { mergeAnswer, mergeAnswers } from './merge-answers';
import { runs } from './runs';

const TIMES = [
  '2026-08-21T10:00:00.000Z',
  '2026-08-21T12:00:00+02:00',
  '2026-11-21T10:00:00.000Z',
  '2099-01-01T00:00:00Z',
];

/** Few values of each field, so that two items meet in every way; null where a side has no record. */
const given: fc.Arbitrary<ItemAnswer | null> = fc.option(
  fc
    .tuple(fc.nat(5), fc.constantFrom('', ' ', 'one repo', ' one repo', 'one repository', 'two repo'), fc.nat(4))
    .map(([answer, note, time]) => ({ answer: ANSWERS[answer] ?? null, note, answeredAt: TIMES[time] ?? null })),
);
const answers: fc.Arbitrary<Answers> = fc.tuple(given, given).map(([a, b]) => ({ ...(a && { a }), ...(b && { b }) }));

const at = (answer: ItemAnswer['answer'], answeredAt: string | null, note = ''): ItemAnswer => ({
  answer,
  note,
  answeredAt,
});

test('fault 43: merging is commutative, associative and idempotent, whatever the answers', () => {
  fc.assert(
    fc.property(answers, answers, answers, (a, b, c) => {
      const ab = mergeAnswers(a, b);
      const same = [
        isDeepStrictEqual(ab, mergeAnswers(b, a)),
        isDeepStrictEqual(mergeAnswers(ab, c), mergeAnswers(a, mergeAnswers(b, c))),
        isDeepStrictEqual(mergeAnswers(ab, b), ab),
        isDeepStrictEqual(mergeAnswers(a, a), a),
      ];
      return same.every(Boolean);
    }),
    { numRuns: runs(100_000) },
  );
});

test('of two answers at one moment the one that shows work stands', () => {
  const [time = ''] = TIMES;
  expect(mergeAnswer(at('yes', time), at('no', time)).answer).toBe('no');
  expect(mergeAnswer(at('not-applicable', time), at('yes', time)).answer).toBe('yes');
});

test('the newer answer stands, compared as moments and not as text', () => {
  const [early, sameMoment, late] = TIMES;
  expect(mergeAnswer(at('yes', early ?? ''), at('no', late ?? '')).answer).toBe('no');
  expect(mergeAnswer(at('yes', '2026-08-21T12:30:00+02:00'), at('no', sameMoment ?? '')).answer).toBe('yes');
});

test('an answer with a time stands before one without, and any answer before none', () => {
  expect(mergeAnswer(at('no', TIMES[0] ?? ''), at('yes', null)).answer).toBe('no');
  expect(mergeAnswer(at(null, TIMES[2] ?? ''), at('partly', null)).answer).toBe('partly');
});

test('a note is never replaced by an empty one, also not by that of a newer answer', () => {
  expect(mergeAnswer(at('yes', TIMES[0] ?? '', 'one repo'), at('no', TIMES[2] ?? ''))).toEqual(
    at('no', TIMES[2] ?? '', 'one repo'),
  );
});

test('of two notes the one that says more stands, and of two that say as much the longer', () => {
  const note = (a: string, b: string) => mergeAnswer(at('yes', null, a), at('yes', null, b)).note;
  expect(note('          ', 'one')).toBe('one');
  expect(note('one repo', ' one repo')).toBe(' one repo');
});

test('questions that only one side knows are all in the union', () => {
  fc.assert(
    fc.property(answers, answers, (a, b) => {
      expect(new Set(Object.keys(mergeAnswers(a, b)))).toEqual(new Set([...Object.keys(a), ...Object.keys(b)]));
    }),
    { numRuns: runs(500) },
  );
});
