import { expect, test } from 'vitest';
import type { Answer } from './answers';
import type { Weights } from './factors';
import { answering, smallChecklist } from './fixtures';
import { score } from './score';

function scored(given: Record<string, Answer | null>, weights: Weights = null) {
  return score(smallChecklist, answering(smallChecklist, given), weights);
}

const CONFIG_BELOW_HALF = { 'config-in-variables': 'no', 'no-secrets-in-repository': 'no' } as const;

test('a Codebase no caps the letter at C and leaves the score alone', () => {
  const result = scored({ 'releases-tagged': 'no' }, { codebase: 'low' });
  expect(result.value).toBeCloseTo((100 * 12.5) / 13, 10);
  expect(result).toMatchObject({ letter: 'A', grade: 'C' });
  expect(result.gates).toEqual([
    { kind: 'codebase-no', caps: 'C', items: ['releases-tagged'], factors: ['codebase'], lowered: true },
  ]);
});

test('a Codebase partly caps the letter at B, and a no hides it', () => {
  expect(scored({ 'releases-tagged': 'partly' }, { codebase: 'low' })).toMatchObject({
    letter: 'A',
    grade: 'B',
    gates: [{ kind: 'codebase-partly', caps: 'B', items: ['releases-tagged'], lowered: true }],
  });
  const both = scored({ 'releases-tagged': 'partly', 'one-repository': 'no' });
  expect(both.gates.map(({ kind, items }) => [kind, items])).toEqual([['codebase-no', ['one-repository']]]);
});

test('Codebase keeps its own gates whatever its tier, and is never listed under the other one', () => {
  for (const tier of ['non-negotiable', 'high', 'medium', 'low'] as const) {
    const result = scored({ 'one-repository': 'no', 'releases-tagged': 'no' }, { codebase: tier });
    expect(result.gates.map(({ kind }) => kind)).toEqual(['codebase-no']);
  }
});

test('a High factor below one half caps the letter at B and is named', () => {
  const result = scored(CONFIG_BELOW_HALF, {
    logs: 'non-negotiable',
    concurrency: 'non-negotiable',
    disposability: 'non-negotiable',
  });
  expect(result).toMatchObject({ letter: 'A', grade: 'B' });
  expect(result.gates).toEqual([
    { kind: 'high-factor-below-half', caps: 'B', items: [], factors: ['config'], lowered: true },
  ]);
});

test('a High factor at exactly one half is not below it', () => {
  expect(scored({ 'config-in-variables': 'no', 'publishable-today': 'partly' }).gates).toEqual([]);
});

test('the gate follows the tier: it holds a factor moved to High and frees one moved below', () => {
  const logsDown = { 'logs-to-stdout': 'no', 'one-event-per-line': 'partly' } as const;
  expect(scored(logsDown).gates).toEqual([]);
  expect(scored(logsDown, { logs: 'high' }).gates).toMatchObject([{ factors: ['logs'] }]);
  expect(scored(CONFIG_BELOW_HALF, { config: 'medium' }).gates).toEqual([]);
});

test('moving a factor up to non-negotiable does not free it from the gate', () => {
  expect(scored(CONFIG_BELOW_HALF, { config: 'non-negotiable' }).gates).toMatchObject([
    { kind: 'high-factor-below-half', factors: ['config'] },
  ]);
});

test('a gate applies but lowers nothing where the score alone is no better', () => {
  const result = scored({ 'one-repository': 'no', 'releases-tagged': 'partly', ...CONFIG_BELOW_HALF });
  expect(result).toMatchObject({ letter: 'D', grade: 'D' });
  expect(result.gates.map(({ kind, lowered }) => [kind, lowered])).toEqual([
    ['codebase-no', false],
    ['high-factor-below-half', false],
  ]);
});

test('with two gates the lower cap wins', () => {
  const result = scored(
    { 'releases-tagged': 'no', ...CONFIG_BELOW_HALF, 'publishable-today': 'not-applicable' },
    { codebase: 'low', logs: 'non-negotiable', disposability: 'non-negotiable', concurrency: 'non-negotiable' },
  );
  expect(result.letter).toBe('B');
  expect(result.grade).toBe('C');
  expect(result.gates.map(({ kind, lowered }) => [kind, lowered])).toEqual([
    ['codebase-no', true],
    ['high-factor-below-half', false],
  ]);
});
