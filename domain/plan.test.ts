import { expect, test } from 'vitest';
import type { Answer } from './answers';
import type { Weights } from './factors';
import { answering, smallChecklist } from './fixtures';
import { displayGain, factorGain, firstFactors, firstFixes, plan } from './plan';

function planned(given: Record<string, Answer | null>, rest: Answer | null = 'yes', weights: Weights = null) {
  return plan(smallChecklist, answering(smallChecklist, given, rest), weights);
}

const ids = (rows: readonly { item: { id: string } }[]) => rows.map(({ item }) => item.id);

test('the plan orders by importance tier, then no before partly, then onboarding order, then position', () => {
  const { rows } = planned(
    {
      'one-repository': 'partly',
      'config-in-variables': 'partly',
      'jobs-can-repeat': 'partly',
      'logs-to-stdout': 'partly',
    },
    'no',
  );
  expect(ids(rows)).toEqual([
    'releases-tagged',
    'one-repository',
    'no-secrets-in-repository',
    'publishable-today',
    'config-in-variables',
    'stops-on-sigterm',
    'process-types',
    'jobs-can-repeat',
    'one-event-per-line',
    'logs-to-stdout',
  ]);
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a yes, a don’t know, a not applicable and no answer have no place in the plan', () => {
  const result = planned({
    'process-types': 'dont-know',
    'logs-to-stdout': 'not-applicable',
    'jobs-can-repeat': null,
    'config-in-variables': 'no',
  });
  expect(ids(result.rows)).toEqual(['config-in-variables']);
});

test('a row carries its answer, its tier and the points it is worth', () => {
  const { rows } = planned({ 'stops-on-sigterm': 'no', 'jobs-can-repeat': 'partly' });
  expect(rows).toMatchObject([
    { answer: 'no', tier: 'medium', rank: 1, gain: (100 * 3) / (2 * 20) },
    { answer: 'partly', tier: 'medium', rank: 2, gain: (100 * 3 * 0.5) / (2 * 20) },
  ]);
});

test('the order follows a moved tier', () => {
  const { rows } = planned({ 'config-in-variables': 'no', 'logs-to-stdout': 'no' }, 'yes', { logs: 'non-negotiable' });
  expect(ids(rows)).toEqual(['logs-to-stdout', 'config-in-variables']);
  expect(rows[0]?.tier).toBe('non-negotiable');
});

test('quick wins are the small efforts, largest gain first', () => {
  const { quickWins } = planned({ 'logs-to-stdout': 'no' }, 'no', { logs: 'low' });
  expect(ids(quickWins)).toEqual([
    'releases-tagged',
    'no-secrets-in-repository',
    'publishable-today',
    'stops-on-sigterm',
    'logs-to-stdout',
    'one-event-per-line',
  ]);
  const turned = planned({
    'no-secrets-in-repository': 'partly',
    'stops-on-sigterm': 'no',
    'jobs-can-repeat': 'not-applicable',
  });
  expect(ids(turned.rows)).toEqual(['no-secrets-in-repository', 'stops-on-sigterm']);
  expect(ids(turned.quickWins)).toEqual(['stops-on-sigterm', 'no-secrets-in-repository']);
});

test('quick wins of equal gain keep the plan order', () => {
  const { quickWins } = planned(
    {
      'logs-to-stdout': 'no',
      'one-event-per-line': 'not-applicable',
      'stops-on-sigterm': 'no',
      'jobs-can-repeat': 'not-applicable',
      'publishable-today': 'no',
    },
    'yes',
    { codebase: 'high', config: 'medium', disposability: 'low' },
  );
  expect(new Set(quickWins.map(({ gain }) => gain))).toEqual(new Set([100 / 13]));
  expect(ids(quickWins)).toEqual(['publishable-today', 'stops-on-sigterm', 'logs-to-stdout']);
});

test('don’t know goes to the find-out list and no answer to its own, most important factor first', () => {
  const result = planned({
    'one-event-per-line': 'dont-know',
    'process-types': 'dont-know',
    'jobs-can-repeat': 'dont-know',
    'publishable-today': null,
    'releases-tagged': 'not-applicable',
  });
  expect(result.findOut.map(({ id }) => id)).toEqual(['jobs-can-repeat', 'process-types', 'one-event-per-line']);
  expect(result.unanswered.map(({ id }) => id)).toEqual(['releases-tagged', 'publishable-today']);
});

test('the first fixes are the head of the plan', () => {
  const result = planned({}, 'no');
  expect(firstFixes(result, 3)).toEqual(result.rows.slice(0, 3));
  expect(firstFixes(planned({}), 3)).toEqual([]);
});

test('a factor stands among the first once, however many of its items are to be fixed', () => {
  expect(firstFactors(planned({}, 'no'), 2)).toEqual(['codebase', 'config']);
});

test('what a factor could gain is what its rows gain together', () => {
  const result = planned({ 'config-in-variables': 'no', 'publishable-today': 'partly' });
  expect(factorGain(result, 'config')).toBeCloseTo((100 * 5 * 1.5) / (3 * 20), 9);
  expect(factorGain(result, 'logs')).toBe(0);
});

test('a gain is shown rounded, not cut like a score', () => {
  expect([1.96, 0.25, 7].map(displayGain)).toEqual(['2.0', '0.3', '7.0']);
});
