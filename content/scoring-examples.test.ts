/** The worked examples of the scoring rule, on the 53 questions. */
import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import { displayScore } from '@/domain/grade';
import { plan } from '@/domain/plan';
import { score } from '@/domain/score';
import { checklist } from './checklist';
import { example, halfAnswered, ordinary, stopsBadly } from './examples.fixture';

const scored = (answers: Answers) => score(checklist, answers);

function shown(answers: Answers) {
  const { value, letter, grade } = scored(answers);
  return { score: value === null ? null : displayScore(value), letter, grade };
}

test('53 questions in twelve factors weigh 51', () => {
  const { factors, counts } = scored({});
  expect(counts.total).toBe(53);
  expect(factors.map(({ counts: { total } }) => total)).toEqual([4, 7, 5, 2, 5, 4, 2, 3, 7, 6, 5, 3]);
  expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(51);
});

test('example 1: all yes is 100.0, an A without gates', () => {
  expect(scored(example({})).value).toBe(100);
  expect(shown(example({}))).toEqual({ score: '100.0', letter: 'A', grade: 'A' });
  expect(scored(example({})).gates).toEqual([]);
  expect(plan(checklist, example({})).rows).toEqual([]);
});

test('example 2: all no is 0.0, an E', () => {
  const answers = example({}, 'no');
  expect(shown(answers)).toEqual({ score: '0.0', letter: 'E', grade: 'E' });
  expect(plan(checklist, answers).rows).toHaveLength(53);
});

test('example 3: all partly is 50.0, a D', () => {
  expect(scored(example({}, 'partly')).value).toBe(50);
  expect(shown(example({}, 'partly'))).toEqual({ score: '50.0', letter: 'D', grade: 'D' });
});

test('example 4: one Codebase no is 96.0784, an A that the gate makes a C', () => {
  const answers = example({ 'no-code-shared-between-apps': 'no' });
  expect(scored(answers).value).toBeCloseTo(96.0784, 4);
  expect(shown(answers)).toEqual({ score: '96.0', letter: 'A', grade: 'C' });
  expect(scored(answers).gates).toMatchObject([
    { kind: 'codebase-no', caps: 'C', items: ['no-code-shared-between-apps'], lowered: true },
  ]);
});

test('example 5: one Codebase partly is 98.0392, an A that the gate makes a B', () => {
  const answers = example({ 'one-codebase-per-app': 'partly' });
  expect(scored(answers).value).toBeCloseTo(98.0392, 4);
  expect(shown(answers)).toEqual({ score: '98.0', letter: 'A', grade: 'B' });
  expect(scored(answers).gates).toMatchObject([
    { kind: 'codebase-partly', caps: 'B', items: ['one-codebase-per-app'], lowered: true },
  ]);
});

test('example 7: a Medium factor below one half is 96.3235 and stays an A', () => {
  expect(scored(stopsBadly).factors[8]).toMatchObject({
    factor: 'disposability',
    value: 0.375,
    valued: 4,
    applicable: 4,
  });
  expect(scored(stopsBadly).value).toBeCloseTo(96.3235, 4);
  expect(shown(stopsBadly)).toEqual({ score: '96.3', letter: 'A', grade: 'A' });
  expect(scored(stopsBadly).gates).toEqual([]);
});

test('example 9: factors I to VI answered yes is 100.0 and provisional, between 60.7843 and 100', () => {
  const result = scored(halfAnswered);
  expect(result.counts).toMatchObject({ yes: 27, unanswered: 26 });
  expect(result).toMatchObject({ value: 100, ceiling: 100, letter: 'A', grade: null });
  expect(result.completeness).toBeCloseTo(0.5094, 4);
  expect(result.floor).toBeCloseTo(60.7843, 4);
  expect(result.provisional).toEqual({ reasons: ['completeness'], codebaseOpen: [] });
});

test('example 11: an ordinary service is 71.8884, a C, and its Codebase gate lowers nothing', () => {
  const result = scored(ordinary);
  expect(result.value).toBeCloseTo(71.8884, 4);
  expect(shown(ordinary)).toEqual({ score: '71.8', letter: 'C', grade: 'C' });
  const expected = [0.875, 0.7143, 0.5, 0.75, 0.7, 0.625, 1, 0.8333, 0.5833, 0.6667, 0.7, 0.6667];
  expect(result.factors.map(({ value }) => Number(value?.toFixed(4)))).toEqual(expected);
  expect(result.factors[2]?.value).toBe(0.5);
  expect(result.gates).toEqual([
    {
      kind: 'codebase-partly',
      caps: 'B',
      items: ['codebase-config-externalised'],
      factors: ['codebase'],
      lowered: false,
    },
  ]);
});

test('example 11: the plan has 22 rows, and a leaked secret stands before a larger gain', () => {
  const rows = plan(checklist, ordinary).rows.map(({ item, gain }) => [item.id, gain.toFixed(2)]);
  expect(rows).toHaveLength(22);
  expect(rows.slice(0, 7)).toEqual([
    ['codebase-config-externalised', '1.96'],
    ['isolated-pinned-runtime', '1.40'],
    ['no-config-or-secrets-in-repo', '1.96'],
    ['open-source-ready', '1.96'],
    ['sessions-outside-process', '2.45'],
    ['admin-runs-against-release', '3.27'],
    ['same-backing-services-everywhere', '1.63'],
  ]);
  expect(rows.slice(-2)).toEqual([
    ['app-does-not-store-logs', '0.39'],
    ['one-event-per-line', '0.20'],
  ]);
});

test('example 13: one Codebase item unanswered is 100.0 and provisional, at least 96.0784', () => {
  const result = scored(example({ 'one-codebase-per-app': null }));
  expect(result).toMatchObject({ value: 100, ceiling: 100, letter: 'A', grade: null });
  expect(result.floor).toBeCloseTo(96.0784, 4);
  expect(result.provisional).toEqual({ reasons: ['codebase-open'], codebaseOpen: ['one-codebase-per-app'] });
});
