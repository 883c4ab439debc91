import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed } from './draft';
import { answering, assessing, smallChecklist } from './fixtures';
import type { Migration } from './migrations/migrate';
import type { Restored } from './restore';
import { deeperThan, MAX_DEPTH, MAX_RECORDS, MAX_SIZE, restore } from './restore';
import { runs } from './runs';

const checklist = smallChecklist;

const open = (answers: unknown, rest: object = {}) =>
  restore({ version: 1, assessment: { ...rest, answers } }, { checklist });

function problemsOf(restored: Restored) {
  return restored.kind === 'repaired' ? restored.problems : [];
}

function draftOf(restored: Restored) {
  if (restored.kind === 'ok' || restored.kind === 'repaired') return restored.value;
  throw new Error(restored.kind);
}

test('only the version and the answers are required', () => {
  expect(restore({ version: 1, assessment: { answers: {} } }, { checklist })).toEqual({
    kind: 'ok',
    value: {
      id: null,
      service: { id: null, name: '', team: '', description: '' },
      respondent: '',
      checklistVersion: 1,
      weights: null,
      answers: {},
      snapshots: [],
    },
  });
});

test('a whole assessment comes back as it was', () => {
  const assessment = assessing(answering(checklist, { 'logs-to-stdout': 'not-applicable' }), { logs: 'high' });
  expect(restore({ version: 1, assessment }, { checklist })).toEqual({ kind: 'ok', value: assessment });
});

test('missing ids are left to the caller, who makes one for each', () => {
  const draft = draftOf(open({}, { snapshots: [{ takenAt: '2026-08-21T10:00:00Z', answers: {} }] }));
  let made = 0;
  const assessment = completed(draft, () => `id-${++made}`);
  expect([assessment.id, assessment.service.id, assessment.snapshots[0]?.id]).toEqual(['id-1', 'id-2', 'id-3']);
  expect(completed({ ...draft, id: 'kept' }, () => 'new').id).toBe('kept');
});

test.each([
  ['null', null],
  ['a number', 7],
  ['a text', 'yes'],
  ['a list', []],
  ['no version', { assessment: { answers: {} } }],
  ['a version in quotes', { version: '1', assessment: { answers: {} } }],
  ['version 0', { version: 0, assessment: { answers: {} } }],
  ['an inherited version', Object.create({ version: 1, assessment: { answers: {} } })],
])('data without a version is unreadable and comes back untouched: %s', (_, data) => {
  expect(restore(data, { checklist })).toMatchObject({ kind: 'unreadable', reason: { code: 'no-version' }, raw: data });
});

test.each([[undefined], [null], [[]], ['all yes'], [{ answers: null }], [{ answers: [] }]])(
  'data without answers is unreadable: %j',
  (assessment) => {
    const restored = restore({ version: 1, assessment }, { checklist });
    expect(restored).toMatchObject({ kind: 'unreadable', reason: { code: 'no-answers' } });
  },
);

test('fault 5: data from a newer version is left untouched', () => {
  const raw = { version: 2, assessment: { answers: { 'logs-to-stdout': { answer: 'maybe' } } } };
  const before = structuredClone(raw);
  const restored = restore(raw, { checklist });
  expect(restored).toEqual({ kind: 'from-the-future', version: 2, raw: before });
  expect(restored.kind === 'from-the-future' && restored.raw).toBe(raw);
});

/** An imagined version 2, in which "maybe" is called "partly" and notes are no longer called "why". */
const toVersion2: Migration = {
  to: 2,
  up: (envelope) => {
    const text = JSON.stringify(envelope).replaceAll('"why"', '"note"').replaceAll('"maybe"', '"partly"');
    return JSON.parse(text);
  },
};

test('fault 7: older data takes every step up to the current version', () => {
  const data = { version: 1, assessment: { answers: { 'logs-to-stdout': { answer: 'maybe', why: 'half' } } } };
  const restored = restore(data, { checklist, migrations: [toVersion2, { to: 3, up: (envelope) => envelope }] });
  expect(restored).toMatchObject({
    kind: 'ok',
    value: { answers: { 'logs-to-stdout': { answer: 'partly', note: 'half' } } },
  });
});

test('fault 6: a step that throws midway leaves the data as it was', () => {
  const data = { version: 1, assessment: { answers: { 'logs-to-stdout': { answer: 'yes' } } } };
  const before = structuredClone(data);
  const halfway: Migration = {
    to: 3,
    up: (envelope) => {
      envelope.assessment = null;
      throw new Error('cannot');
    },
  };
  const restored = restore(data, { checklist, migrations: [toVersion2, halfway] });
  expect(restored).toEqual({ kind: 'unreadable', reason: { code: 'migration-failed', from: 2, to: 3 }, raw: before });
  expect(data).toEqual(before);
});

test('fault 21: one unreadable record costs no other', () => {
  const junk = fc.constantFrom<unknown>(null, 7, 'yes', true, [], ['yes']);
  const ids = fc.constantFrom(...checklist.items.map(({ id }) => id));
  fc.assert(
    fc.property(ids, junk, (id, bad) => {
      const answers = answering(checklist);
      const restored = open({ ...answers, [id]: bad });
      const { [id]: _, ...others } = answers;
      expect(draftOf(restored).answers).toEqual(others);
      expect(problemsOf(restored)).toMatchObject([{ code: 'record-dropped', item: id }]);
    }),
  );
});

test('fault 4: fields of the wrong type are dropped and named, the others of the record stay', () => {
  const restored = open({
    'logs-to-stdout': { answer: 'YES', note: 'kept', answeredAt: 'yesterday' },
    'process-types': { answer: 'no', note: 7 },
  });
  expect(draftOf(restored).answers).toEqual({
    'logs-to-stdout': { answer: null, note: 'kept', answeredAt: null },
    'process-types': { answer: 'no', note: '', answeredAt: null },
  });
  expect(problemsOf(restored)).toEqual([
    { code: 'field-dropped', field: 'answeredAt', item: 'logs-to-stdout', found: '"yesterday"' },
    { code: 'answer-unknown', item: 'logs-to-stdout', found: '"YES"' },
    { code: 'field-dropped', field: 'note', item: 'process-types', found: '7' },
  ]);
});

test.each(['2026-02-30T10:00:00Z', '2026-11-21', '2026-11-21T10:00:00', '2026-11-21 10:00:00Z', '', 0, Number.NaN])(
  'a time that is none is dropped: %s',
  (answeredAt) => {
    const restored = open({ 'logs-to-stdout': { answer: 'yes', answeredAt } });
    expect(draftOf(restored).answers['logs-to-stdout']?.answeredAt).toBeNull();
    expect(problemsOf(restored)).toMatchObject([{ code: 'field-dropped', field: 'answeredAt' }]);
  },
);

test('fault 28: an answer to a question the checklist does not know is kept', () => {
  const answers = { 'retired-last-year': { answer: 'no', note: 'still true', answeredAt: null } };
  expect(open(answers)).toMatchObject({ kind: 'ok', value: { answers } });
});

test('fault 22: names that every object answers to are no ids, and no prototype changes', () => {
  const text =
    '{"__proto__":{"answer":"yes"},"constructor":{"answer":"yes"},"toString":{"note":"x"},"logs-to-stdout":{"answer":"no"}}';
  const restored = open(JSON.parse(text), { ...JSON.parse('{"__proto__":{"polluted":true}}') });
  const { answers } = draftOf(restored);
  expect(Object.keys(answers)).toEqual(['logs-to-stdout']);
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(problemsOf(restored).map(({ code }) => code)).toEqual([
    'field-unknown',
    'id-ignored',
    'id-ignored',
    'id-ignored',
  ]);
  expect('polluted' in {}).toBe(false);
});

test('a key that can be no id is ignored and named', () => {
  const keys = ['', ' ', 'a b', '-->', 'a--b', '7', 'é', 'x'.repeat(101)];
  const restored = open(Object.fromEntries(keys.map((key) => [key, { answer: 'yes' }])));
  expect(draftOf(restored).answers).toEqual({});
  expect(problemsOf(restored)).toHaveLength(keys.length);
});

test('not applicable without a reason is kept and flagged', () => {
  const restored = open({ 'logs-to-stdout': { answer: 'not-applicable', note: '  ' } });
  expect(draftOf(restored).answers['logs-to-stdout']?.answer).toBe('not-applicable');
  expect(problemsOf(restored)).toEqual([{ code: 'reason-missing', item: 'logs-to-stdout' }]);
});

test('not applicable on a question that always applies becomes unanswered, and its note stays', () => {
  const given = { answer: 'not-applicable', note: 'a library', answeredAt: '2026-11-21T10:00:00.000Z' };
  const restored = open({ 'one-repository': given });
  expect(draftOf(restored).answers['one-repository']).toEqual({ answer: null, note: 'a library', answeredAt: null });
  expect(problemsOf(restored)).toEqual([{ code: 'not-applicable-refused', item: 'one-repository' }]);
});

test('tiers are read factor by factor', () => {
  const restored = open({}, { weights: { logs: 'high', config: 'huge', fun: 'low' } });
  expect(draftOf(restored).weights).toEqual({ logs: 'high' });
  expect(problemsOf(restored)).toEqual([
    { code: 'weight-dropped', factor: 'config', found: '"huge"' },
    { code: 'weight-dropped', factor: 'fun', found: '"low"' },
  ]);
});

test('fault 21: one unreadable snapshot costs no other', () => {
  const good = { ...assessing(answering(checklist)), id: 's1', takenAt: '2026-08-21T10:00:00.000Z', reason: 'quarter' };
  const { answers, weights, checklistVersion } = good;
  const snapshot = {
    id: 's1',
    takenAt: good.takenAt,
    reason: 'quarter',
    checklistVersion,
    scoringVersion: 1,
    weights,
    answers,
  };
  const restored = open({}, { snapshots: [{ takenAt: 'once', answers: {} }, snapshot, 7] });
  expect(draftOf(restored).snapshots).toEqual([snapshot]);
  expect(problemsOf(restored).map(({ code, snapshot: at }) => [code, at])).toEqual([
    ['snapshot-dropped', 0],
    ['snapshot-dropped', 2],
  ]);
});

test('fields the format does not have are named', () => {
  const restored = open({ 'logs-to-stdout': { answer: 'yes', score: 1 } }, { grade: 'A' });
  expect(problemsOf(restored)).toEqual([
    { code: 'field-unknown', field: 'grade' },
    { code: 'field-unknown', field: 'score', item: 'logs-to-stdout' },
  ]);
});

test('half a surrogate pair in a note becomes a replacement character', () => {
  const restored = open({ 'logs-to-stdout': { answer: 'yes', note: 'a\ud83d' } });
  expect(draftOf(restored).answers['logs-to-stdout']?.note).toBe('a\ufffd');
  expect(problemsOf(restored)).toEqual([{ code: 'text-repaired', field: 'note', item: 'logs-to-stdout' }]);
});

test('fault 23: nesting a hundred thousand deep is refused, in a circle too', () => {
  let deep: unknown = {};
  for (let i = 0; i < 100_000; i++) deep = { deep };
  const circle: Record<string, unknown> = { version: 1 };
  circle.assessment = circle;
  for (const data of [deep, circle]) {
    expect(restore(data, { checklist })).toMatchObject({ kind: 'unreadable', reason: { code: 'too-deep' } });
  }
});

test('fault 23: more records than anyone can have are refused', () => {
  const answers = Object.fromEntries(Array.from({ length: MAX_RECORDS + 1 }, (_, i) => [`q${i}`, {}]));
  expect(open(answers)).toMatchObject({ kind: 'unreadable', reason: { code: 'too-many', limit: MAX_RECORDS } });
});

test('whatever is given, the result is well formed and the data given unchanged', () => {
  const keys = fc.constantFrom(
    'version',
    'assessment',
    'answers',
    'id',
    'service',
    'weights',
    'snapshots',
    'note',
    '__proto__',
  );
  const leaf = fc.oneof(fc.constantFrom<unknown>(1, 'yes', null, true, 'logs', Number.NaN), fc.string());
  const few = { maxLength: 3, maxKeys: 3 };
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('tree'), few),
      fc.dictionary(fc.oneof(keys, fc.string()), tie('tree'), few),
    ),
  }));
  const assessment = fc.record({
    answers: fc.dictionary(fc.constantFrom(...checklist.items.map(({ id }) => id), 'x', '__proto__'), tree),
    service: tree,
    weights: tree,
    snapshots: tree,
    id: tree,
  });
  fc.assert(
    fc.property(fc.oneof(tree, fc.record({ version: fc.constant(1), assessment })), (data) => {
      const before = structuredClone(data);
      const restored = restore(data, { checklist });
      expect(data).toEqual(before);
      if (restored.kind !== 'ok' && restored.kind !== 'repaired') return;
      const again = restore({ version: 1, assessment: restored.value }, { checklist });
      expect(draftOf(again)).toEqual(restored.value);
      expect(problemsOf(again).filter(({ code }) => code !== 'reason-missing')).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

test('fault 23: what is as large as allowed is read, one more is refused, of answers, snapshots and levels', () => {
  const answers = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) => [`q${i}`, {}]));
  expect('value' in open(answers(10_000))).toBe(true);
  expect(open(answers(10_001))).toMatchObject({ reason: { code: 'too-many', limit: 10_000 } });
  expect(open({}, { snapshots: Array(10_001).fill(null) })).toMatchObject({ reason: { code: 'too-many' } });
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  expect([deeperThan(nested(32), 32), deeperThan(nested(33), 32)]).toEqual([false, true]);
  expect([MAX_SIZE, MAX_DEPTH]).toEqual([5_000_000, 32]);
});

test('fault 3: a snapshot without a readable time and answers is dropped by its place, the others stay', () => {
  const whole = { takenAt: '2026-08-21T10:00:00.000Z', answers: {} };
  const restored = open({}, { snapshots: [null, { ...whole, answers: 5 }, whole, { answers: {} }] });
  expect(problemsOf(restored)).toMatchObject([0, 1, 3].map((place) => ({ code: 'snapshot-dropped', snapshot: place })));
  expect(draftOf(restored).snapshots).toHaveLength(1);
});

test('an assessment without answers is refused, and what stands in their place is told', () => {
  const reasonOf = (assessment: unknown) => restore({ version: 1, assessment }, { checklist });
  expect(reasonOf('x')).toMatchObject({ reason: { code: 'no-answers', found: '"x"' } });
  expect(reasonOf({ answers: [] })).toMatchObject({ reason: { code: 'no-answers', found: 'array' } });
});
