import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW } from './fixtures';
import type { Learning } from './learning';
import { NOTHING_LEARNT } from './learning';
import { restoreLearning, toLearningFile } from './learning-file';
import { allLearnt, answers, daysAgo, learning, rightAt, wrongAt } from './learning-fixtures';
import { joinLearning } from './learning-join';

const through = (known: Learning): unknown => JSON.parse(JSON.stringify(toLearningFile(known)));

const id = fc.constantFrom('config', 'logs', 'overview', 'a-lesson-of-tomorrow');
const at = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString());
const moment = fc.option(at);
const attempt = fc.option(fc.record({ option: fc.string(), right: fc.boolean(), at }));
const wellFormed = fc.string({ unit: 'grapheme' });
const anyLearning: fc.Arbitrary<Learning> = fc.record({
  learner: fc.record({ name: wellFormed, mentor: wellFormed }),
  lessons: fc.dictionary(
    id,
    fc.record({
      readAt: moment,
      triedAt: moment,
      questions: fc.dictionary(
        fc.constantFrom('one', 'two', 'three'),
        fc.record({ first: attempt, last: attempt, rightAt: moment }),
      ),
      note: wellFormed,
    }),
    { noNullPrototype: true },
  ),
});

test('learning written into a backup is read back the same', () => {
  fc.assert(
    fc.property(anyLearning, (known) => {
      expect(restoreLearning(through(known))).toEqual({ kind: 'ok', value: JSON.parse(JSON.stringify(known)) });
    }),
  );
});

test('one record that cannot be read costs no other and is named', () => {
  const data = { lessons: { config: 7, logs: { readAt: NOW, questions: { 'logs-1': 'x', 'logs-2': {} } } } };
  const read = restoreLearning(data);
  expect(read).toMatchObject({
    kind: 'repaired',
    value: { lessons: { logs: { readAt: NOW, questions: { 'logs-2': { last: null } } } } },
    problems: [
      { code: 'record-dropped', item: 'config' },
      { code: 'record-dropped', item: 'logs-1' },
    ],
  });
});

test('a time that is none is dropped and named', () => {
  const read = restoreLearning({ lessons: { config: { readAt: 'yesterday', triedAt: '2026-02-30T10:00:00Z' } } });
  expect(read).toMatchObject({ kind: 'repaired', value: { lessons: { config: { readAt: null, triedAt: null } } } });
  expect('problems' in read && read.problems.map(({ code }) => code)).toEqual(['field-dropped', 'field-dropped']);
});

test('a backup without learning, or with something else in its place, restores nothing', () => {
  expect(restoreLearning(undefined)).toEqual({ kind: 'ok', value: NOTHING_LEARNT });
  for (const data of [7, 'x', [], true])
    expect(restoreLearning(data)).toMatchObject({ kind: 'repaired', value: NOTHING_LEARNT });
});

test('keys that every object answers to are nobody’s lesson', () => {
  const data: unknown = JSON.parse('{"lessons":{"__proto__":{"readAt":null},"constructor":{}}}');
  const read = restoreLearning(data);
  expect(read).toMatchObject({ kind: 'repaired' });
  expect('value' in read && Object.keys(read.value.lessons)).toEqual([]);
  expect(Object.getPrototypeOf({}).readAt).toBeUndefined();
});

test('any JSON is read without failing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(['ok', 'repaired']).toContain(restoreLearning({ lessons: { config: data }, learner: data }).kind);
    }),
  );
});

test('joining keeps the earliest time, the first answer, the latest answer and both notes', () => {
  const here = learning({
    config: { readAt: daysAgo(2), questions: answers({ one: [wrongAt(daysAgo(2))] }), note: 'Who owns the key?' },
  });
  const there = learning({
    config: { readAt: daysAgo(5), questions: answers({ one: [rightAt(daysAgo(1))] }), note: 'Which vault?' },
  });
  expect(joinLearning(here, there).lessons.config).toEqual({
    readAt: daysAgo(5),
    triedAt: null,
    questions: { one: { first: wrongAt(daysAgo(2)), last: rightAt(daysAgo(1)), rightAt: daysAgo(1) } },
    note: 'Who owns the key?\n\nWhich vault?',
  });
});

test('joining the same again changes nothing, and joining with nothing neither', () => {
  fc.assert(
    fc.property(anyLearning, (known) => {
      const plain: unknown = JSON.parse(JSON.stringify(known));
      expect(joinLearning(known, known)).toEqual(plain);
      expect(joinLearning(known, NOTHING_LEARNT)).toEqual(plain);
      expect(joinLearning(NOTHING_LEARNT, known)).toEqual(plain);
    }),
  );
});

test('what was done on either side is done, whichever is joined to which', () => {
  fc.assert(
    fc.property(anyLearning, anyLearning, (a, b) => {
      const facts = ({ lessons }: Learning) =>
        Object.fromEntries(Object.entries(lessons).map(([key, { note, ...rest }]) => [key, rest]));
      expect(facts(joinLearning(a, b))).toEqual(facts(joinLearning(b, a)));
    }),
  );
});

test('everything of the twelve survives joining with half of it', () => {
  expect(joinLearning(learning({ config: { readAt: NOW } }), allLearnt)).toEqual(allLearnt);
});
