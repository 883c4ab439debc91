import { expect, test } from 'vitest';
import { smallChecklist } from './fixtures';
import { importantOnes, movedTiers, tiersApart } from './tiers';

test('a moved factor is told with where it came from', () => {
  expect(movedTiers({ logs: 'high', config: 'high', codebase: 'low' })).toEqual([
    { factor: 'codebase', from: 'non-negotiable', to: 'low' },
    { factor: 'logs', from: 'low', to: 'high' },
  ]);
  expect(movedTiers(null)).toEqual([]);
});

test('two sets of weights differ where a factor counts differently, however it is written', () => {
  expect(tiersApart({ logs: 'high' }, { logs: 'high' })).toEqual([]);
  expect(tiersApart({ config: 'high' }, null)).toEqual([]);
  expect(tiersApart({ logs: 'high' }, { codebase: 'low' })).toEqual(['codebase', 'logs']);
});

test('the questions asked first are those of high and non-negotiable factors, as the team weighs them', () => {
  expect(importantOnes(smallChecklist, null)).toEqual([
    'one-repository',
    'releases-tagged',
    'config-in-variables',
    'no-secrets-in-repository',
    'publishable-today',
  ]);
  expect(importantOnes(smallChecklist, { codebase: 'low', config: 'medium', logs: 'high' })).toEqual([
    'logs-to-stdout',
    'one-event-per-line',
  ]);
});
