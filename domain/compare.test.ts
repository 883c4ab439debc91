import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './answers';
import { ANSWERS } from './answers';
import { cases } from './arbitraries';
import { secondChecklist } from './checklist-changes.fixture';
import type { Difference } from './compare';
import { compare, DIFFERENCES } from './compare';
import { countedAnswer } from './factor-score';
import type { Weights } from './factors';
import { answering, NOW, smallChecklist } from './fixtures';
import { runs } from './runs';
import type { Scorable } from './scorers';

type Given = Readonly<Record<string, Answer | null>>;

const side = (given: Given, weights: Weights = null, checklistVersion = 1): Scorable => ({
  answers: answering(smallChecklist, given),
  weights,
  checklistVersion,
  scoringVersion: 1,
});

const differenceOf = (before: Answer | null, after: Answer | null) => {
  const id = 'logs-to-stdout';
  const { items } = compare(smallChecklist, side({ [id]: before }), side({ [id]: after }));
  return items.find(({ item }) => item.id === id)?.difference;
};

test('every pair of answers has one difference', () => {
  const row = (before: Answer | null) => [...ANSWERS, null].map((after) => differenceOf(before, after));
  // After: yes, partly, no, don't know, not applicable, nothing.
  expect(row('yes')).toEqual(['same', 'worse', 'worse', 'opened', 'applicability', 'opened']);
  expect(row('partly')).toEqual(['better', 'same', 'worse', 'opened', 'applicability', 'opened']);
  expect(row('no')).toEqual(['better', 'better', 'same', 'opened', 'applicability', 'opened']);
  expect(row('dont-know')).toEqual(['answered', 'answered', 'answered', 'same', 'applicability', 'open']);
  expect(row('not-applicable')).toEqual([...Array(4).fill('applicability'), 'same', 'applicability']);
  expect(row(null)).toEqual(['answered', 'answered', 'answered', 'open', 'applicability', 'same']);
});

test('the worst comes first: what fell furthest, then what is no longer known, what rose and what is the same last', () => {
  const { items } = compare(
    smallChecklist,
    side({ 'process-types': 'no', 'one-event-per-line': null }),
    side({
      'one-repository': 'partly',
      'logs-to-stdout': 'no',
      'publishable-today': 'dont-know',
      'one-event-per-line': 'not-applicable',
    }),
  );
  expect(items.slice(0, 4).map(({ item }) => item.id)).toEqual([
    'logs-to-stdout',
    'one-repository',
    'publishable-today',
    'one-event-per-line',
  ]);
  expect(items[4]).toMatchObject({ item: { id: 'process-types' }, first: 'no', second: 'yes', difference: 'better' });
});

test('factors and score are compared as numbers, with none where a side has none', () => {
  const { change, factors, first } = compare(
    smallChecklist,
    side({ 'logs-to-stdout': 'no', 'process-types': null }),
    side({ 'one-event-per-line': 'partly' }),
  );
  const of = (id: string) => factors.find(({ factor }) => factor === id);
  expect(of('logs')).toEqual({ factor: 'logs', first: 0.5, second: 0.75, change: 0.25 });
  expect(of('concurrency')).toEqual({ factor: 'concurrency', first: null, second: 1, change: null });
  expect(of('processes')).toEqual({ factor: 'processes', first: null, second: null, change: null });
  expect(change).toBeCloseTo(98.75 - (first?.value ?? Number.NaN), 9);
});

test('different checklists are compared over every question of either, and it is said', () => {
  const later = { ...side({ 'config-read-at-start': 'no' }), checklistVersion: 2 };
  const { items, versions, counts, first } = compare(secondChecklist, side({ 'jobs-can-repeat': 'no' }), later);
  expect(versions).toEqual({ first: 1, second: 2 });
  expect(counts).toMatchObject({ added: 2, retired: 1, same: 9 });
  expect(items.find(({ item }) => item.id === 'jobs-can-repeat')).toMatchObject({ first: 'no', second: null });
  expect(first?.counts.total).toBe(smallChecklist.items.length);
});

test('different tiers are said, and each side is scored with its own', () => {
  const { tiersApart, change } = compare(
    smallChecklist,
    side({ 'logs-to-stdout': 'no' }),
    side({ 'logs-to-stdout': 'no' }, { logs: 'high' }),
  );
  expect(tiersApart).toEqual(['logs']);
  expect(change).toBeCloseTo(100 * (1 - 2.5 / 24) - 97.5, 9);
});

test('a side scored by a rule of a later version has no number, and its answers are compared', () => {
  const { first, change, counts } = compare(
    smallChecklist,
    { ...side({}), scoringVersion: 2 },
    side({ 'logs-to-stdout': 'no' }),
  );
  expect([first, change]).toEqual([null, null]);
  expect(counts).toMatchObject({ worse: 1, same: 9 });
});

const MIRRORED: Readonly<Partial<Record<Difference, Difference>>> = {
  better: 'worse',
  worse: 'better',
  answered: 'opened',
  opened: 'answered',
};

test('seen from the other side, better is worse and answered is opened; nothing else changes', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.constantFrom(...ANSWERS, null), { minLength: 84, maxLength: 84 }), (each, given) => {
      const { checklist, weights } = each;
      const made = (answers: Scorable['answers']) => ({ answers, weights, checklistVersion: 1, scoringVersion: 1 });
      const other = made(
        Object.fromEntries(
          checklist.items.map(({ id }, i) => [id, { answer: given[i] ?? null, note: '', answeredAt: NOW }]),
        ),
      );
      const there = compare(checklist, made(each.answers), other);
      const back = compare(checklist, other, made(each.answers));
      for (const { item, difference, first } of there.items) {
        const mirrored = back.items.find((row) => row.item.id === item.id)?.difference;
        expect(mirrored).toBe(MIRRORED[difference] ?? difference);
        expect(first).toBe(countedAnswer(item, each.answers));
      }
      expect(DIFFERENCES.reduce((sum, difference) => sum + there.counts[difference], 0)).toBe(checklist.items.length);
    }),
    { numRuns: runs(300) },
  );
});
