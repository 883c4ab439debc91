import { expect, test } from 'vitest';
import type { Answer } from './answers';
import type { FactorScore } from './factor-score';
import type { FactorId, Weights } from './factors';
import { answering, smallChecklist } from './fixtures';
import { missingForGrade, score } from './score';

/** Weights of the small checklist: codebase 8, config 5, concurrency 3, disposability 3, logs 1; together 20. */
function scored(given: Record<string, Answer | null> = {}, rest: Answer | null = 'yes', weights: Weights = null) {
  return score(smallChecklist, answering(smallChecklist, given, rest), weights);
}

function factorOf(factors: readonly FactorScore[], id: FactorId): FactorScore | undefined {
  return factors.find(({ factor }) => factor === id);
}

test('a factor scores the mean of its answered items, and counts with its weight', () => {
  const result = scored({ 'config-in-variables': 'no', 'publishable-today': 'partly' });
  expect(factorOf(result.factors, 'config')).toMatchObject({ value: 0.5, weight: 5, tier: 'high', valued: 3 });
  expect(result.value).toBeCloseTo((100 * 17.5) / 20, 10);
});

test('all twelve factors are there in order, and one without items has no numbers', () => {
  const result = scored();
  expect(result.factors).toHaveLength(12);
  expect(result.factors[0]?.factor).toBe('codebase');
  expect(factorOf(result.factors, 'processes')).toMatchObject({
    value: null,
    floor: null,
    ceiling: null,
    applicable: 0,
  });
});

test('fault 46: a not-applicable item leaves the denominator', () => {
  const result = scored({ 'stops-on-sigterm': 'no', 'jobs-can-repeat': 'not-applicable' });
  expect(factorOf(result.factors, 'disposability')).toMatchObject({ value: 0, applicable: 1, valued: 1 });
  expect(result.completeness).toBe(1);
});

test('a factor that wholly does not apply loses its weight', () => {
  const result = scored({ 'process-types': 'not-applicable', 'logs-to-stdout': 'no' });
  expect(factorOf(result.factors, 'concurrency')).toMatchObject({ value: null, floor: null, ceiling: null });
  expect(result.value).toBeCloseTo((100 * 16.5) / 17, 10);
});

test('not applicable on a Codebase item counts as no answer', () => {
  const result = scored({ 'releases-tagged': 'not-applicable' });
  expect(result.counts).toMatchObject({ notApplicable: 0, unanswered: 1 });
  expect(result.provisional).toEqual({ reasons: ['codebase-open'], codebaseOpen: ['releases-tagged'] });
});

test('fault 46: an open item is no in the floor and yes in the ceiling, and is left out of the score', () => {
  const result = scored({ 'stops-on-sigterm': null, 'jobs-can-repeat': 'no' });
  expect(factorOf(result.factors, 'disposability')).toMatchObject({ floor: 0, value: 0, ceiling: 0.5 });
  expect(result.floor).toBe(85);
  expect(result.value).toBe(85);
  expect(result.ceiling).toBeCloseTo(92.5, 10);
});

test('a factor without an answer weighs on floor and ceiling, not on the score', () => {
  const result = scored({ 'process-types': null });
  expect([result.floor, result.value, result.ceiling]).toEqual([85, 100, 100]);
});

test('don’t know is a visit, and otherwise counts as no answer', () => {
  const unsure = scored({ 'config-in-variables': 'dont-know' });
  const open = scored({ 'config-in-variables': null });
  expect(unsure).toMatchObject({ visited: 1, completeness: 0.9 });
  expect(open).toMatchObject({ visited: 0.9, completeness: 0.9 });
  expect([unsure.floor, unsure.value, unsure.ceiling]).toEqual([open.floor, open.value, open.ceiling]);
});

test('a score needs four fifths of the items closed before it has a grade', () => {
  const enough = scored({ 'logs-to-stdout': null, 'one-event-per-line': 'dont-know' });
  expect(enough).toMatchObject({ completeness: 0.8, grade: 'A', provisional: null });
  const short = scored({ 'logs-to-stdout': null, 'one-event-per-line': 'dont-know', 'process-types': null });
  expect(short).toMatchObject({
    letter: 'A',
    grade: null,
    provisional: { reasons: ['completeness'], codebaseOpen: [] },
  });
});

test('how many more must be settled for a grade: one less is too few, and an unsettled answer settles nothing', () => {
  const ids = smallChecklist.items.map(({ id }) => id);
  for (let settled = 0; settled <= ids.length; settled += 1) {
    const answersOf = (n: number) => Object.fromEntries(ids.slice(0, n).map((id) => [id, 'no'] as const));
    const missing = missingForGrade(scored(answersOf(settled), 'dont-know').counts);
    expect(missing).toBe(Math.max(0, 8 - settled));
    expect(scored(answersOf(settled + missing), null).grade).not.toBeNull();
    if (missing > 0) expect(scored(answersOf(settled + missing - 1), null).grade).toBeNull();
  }
  expect(missingForGrade({ ...scored().counts, total: 0, yes: 0 })).toBe(0);
});

test('don’t know on a Codebase item keeps the score provisional', () => {
  const result = scored({ 'one-repository': 'dont-know' });
  expect(result).toMatchObject({ letter: 'A', grade: null });
  expect(result.provisional).toEqual({ reasons: ['codebase-open'], codebaseOpen: ['one-repository'] });
});

test('fault 46: without one value nothing is assessed: no number, no letter, and not provisional either', () => {
  for (const rest of [null, 'dont-know', 'not-applicable'] as const) {
    expect(scored({}, rest)).toMatchObject({ value: null, letter: null, grade: null, gates: [], provisional: null });
  }
  expect(scored({}, null)).toMatchObject({ floor: 0, ceiling: 100 });
});

test('fault 46: where nothing applies there is no range, and an empty checklist has no NaN', () => {
  const withoutCodebase = { ...smallChecklist, items: smallChecklist.items.filter((each) => each.mayNotApply) };
  const none = score(withoutCodebase, answering(withoutCodebase, {}, 'not-applicable'));
  expect(none).toMatchObject({ value: null, floor: null, ceiling: null, completeness: 1 });
  expect(score({ version: 1, items: [], retired: [], changes: [] }, {})).toMatchObject({
    value: null,
    floor: null,
    ceiling: null,
    completeness: 0,
    visited: 0,
  });
});

test('a moved factor counts with its new tier and is named; a tier equal to the default is no move', () => {
  const result = scored({ 'logs-to-stdout': 'no' }, 'yes', { logs: 'high', config: 'high' });
  expect(result.movedFactors).toEqual(['logs']);
  expect(factorOf(result.factors, 'logs')).toMatchObject({ tier: 'high', weight: 5 });
  expect(result.value).toBeCloseTo((100 * 21.5) / 24, 10);
});

test('answers to ids the checklist does not know, even __proto__, change nothing', () => {
  const answers = answering(smallChecklist, { 'config-in-variables': 'partly' });
  const no = { answer: 'no' as const, note: '', answeredAt: null };
  const strange = Object.fromEntries([
    ...Object.entries(answers),
    ...['__proto__', 'constructor', 'toString', 'retired-question'].map((id) => [id, no]),
  ]);
  expect(Object.hasOwn(strange, '__proto__')).toBe(true);
  expect(score(smallChecklist, strange)).toEqual(score(smallChecklist, answers));
});

test('an item called constructor without an answer is open, not what objects inherit', () => {
  const [first] = smallChecklist.items;
  const items = first
    ? [
        { ...first, id: 'constructor' },
        { ...first, id: '__proto__' },
      ]
    : [];
  expect(score({ ...smallChecklist, items }, {}).counts).toMatchObject({ unanswered: 2, total: 2 });
});
