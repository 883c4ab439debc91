import { expect, test } from 'vitest';
import { answering, assessing, NOW, smallChecklist } from './fixtures';
import { plan } from './plan';
import { report } from './report';
import { score } from './score';

const answers = answering(smallChecklist, {
  'config-in-variables': 'no',
  'jobs-can-repeat': 'not-applicable',
  'process-types': 'dont-know',
  'logs-to-stdout': 'partly',
});

test('a report holds the score and the plan of its assessment, with its weights', () => {
  const assessment = assessing(answers, { logs: 'high' });
  const result = report(smallChecklist, assessment, NOW);
  expect(result.generatedAt).toBe(NOW);
  expect(result.assessment).toBe(assessment);
  expect(result.checklist).toBe(smallChecklist);
  expect(result.score).toEqual(score(smallChecklist, answers, { logs: 'high' }));
  expect(result.plan).toEqual(plan(smallChecklist, answers, { logs: 'high' }));
  expect(result.facets.find(({ id }) => id === 'observable')?.value).toBe(0.75);
});

test('every item has a row in checklist order, with its place in the plan where it has one', () => {
  const { rows, plan: planned } = report(smallChecklist, assessing(answers), NOW);
  expect(rows.map(({ item }) => item.id)).toEqual(smallChecklist.items.map(({ id }) => id));
  expect(rows.filter((row) => row.plan !== null).map(({ item, plan: place }) => [item.id, place?.rank])).toEqual([
    ['config-in-variables', 1],
    ['logs-to-stdout', 2],
  ]);
  expect(rows.find(({ item }) => item.id === 'logs-to-stdout')?.plan).toBe(planned.rows[1]);
});

test('the twelve factors are there with their rows', () => {
  const { byFactor, score: scored } = report(smallChecklist, assessing(answers), NOW);
  expect(byFactor.map(({ factor }) => factor)).toEqual(scored.factors.map(({ factor }) => factor));
  expect(byFactor[2]?.score).toBe(scored.factors[2]);
  expect(byFactor[2]?.rows).toHaveLength(3);
  expect(byFactor[1]?.rows).toEqual([]);
});

test('a not-applicable item is listed with its reason, and a missing reason is flagged', () => {
  const given = { ...answers, 'process-types': { answer: 'not-applicable' as const, note: ' \n', answeredAt: NOW } };
  const { notApplicable } = report(smallChecklist, assessing(given), NOW);
  expect(notApplicable.map(({ item, reason, missingReason }) => [item.id, reason, missingReason])).toEqual([
    ['process-types', '', true],
    ['jobs-can-repeat', 'ledger-api has no such process', false],
  ]);
});

test('not applicable on a Codebase item is shown as no answer, and its note stays', () => {
  const given = {
    ...answers,
    'one-repository': { answer: 'not-applicable' as const, note: 'monorepo', answeredAt: NOW },
  };
  const result = report(smallChecklist, assessing(given), NOW);
  expect(result.rows[0]?.given).toEqual({ answer: null, note: 'monorepo', answeredAt: null });
  expect(result.notApplicable.map(({ item }) => item.id)).toEqual(['jobs-can-repeat']);
});

test('fault 28: ids without an item are named in order and change nothing else', () => {
  const no = { answer: 'no' as const, note: 'kept', answeredAt: '2027-01-01T00:00:00.000Z' };
  const strange = Object.fromEntries([['retired-question', no], ...Object.entries(answers), ['__proto__', no]]);
  const plain = report(smallChecklist, assessing(answers), NOW);
  const result = report(smallChecklist, assessing(strange), NOW);
  expect(result.unknown).toEqual(['__proto__', 'retired-question']);
  expect({ ...result, unknown: [], assessment: plain.assessment }).toEqual(plain);
});

test('the last answer is the latest instant, whatever offset it was written with', () => {
  const later = { answer: 'yes' as const, note: '', answeredAt: '2026-11-21T10:30:00.000Z' };
  const earlierInSeoul = { ...later, answeredAt: '2026-11-21T19:15:00.000+09:00' };
  const garbled = { ...later, answeredAt: 'yesterday' };
  const given = { ...answers, 'one-repository': garbled, 'releases-tagged': later, 'logs-to-stdout': earlierInSeoul };
  expect(report(smallChecklist, assessing(given), NOW).lastAnsweredAt).toBe('2026-11-21T10:30:00.000Z');
  expect(report(smallChecklist, assessing({}), NOW).lastAnsweredAt).toBeNull();
});
