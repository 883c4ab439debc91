import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from './arbitraries';
import { answering, smallChecklist } from './fixtures';
import { plan } from './plan';
import { runs } from './runs';
import { score } from './score';
import { whatIf } from './what-if';

const answers = answering(smallChecklist, {
  'releases-tagged': 'no',
  'config-in-variables': 'no',
  'no-secrets-in-repository': 'no',
  'one-event-per-line': 'partly',
});

test('chosen fixes count as yes: score, grade and gates are those of a service that has done them', () => {
  const { before, after, gain, lifted, chosen, cost } = whatIf(smallChecklist, answers, null, [
    'config-in-variables',
    'releases-tagged',
  ]);
  expect([before.grade, after.grade]).toEqual(['C', 'A']);
  expect(gain).toBeCloseTo((100 * (8 / 2 + 5 / 3)) / 20, 9);
  expect(lifted.map(({ kind }) => kind)).toEqual(['codebase-no', 'high-factor-below-half']);
  expect(chosen.map(({ item }) => item.id)).toEqual(['releases-tagged', 'config-in-variables']);
  expect(cost).toBe(1 + 4);
});

test('nothing chosen changes nothing', () => {
  const { before, after, gain, cost, lifted } = whatIf(smallChecklist, answers, null, []);
  expect(after).toEqual(before);
  expect([gain, cost, lifted]).toEqual([0, 0, []]);
});

test('what is not in the plan cannot be chosen', () => {
  const { chosen, after, before } = whatIf(smallChecklist, answers, null, ['one-repository', 'constructor', '']);
  expect(chosen).toEqual([]);
  expect(after).toEqual(before);
});

test('the whole plan done gains what its rows gain together', () => {
  fc.assert(
    fc.property(cases, ({ checklist, answers: given, weights }) => {
      const { rows } = plan(checklist, given, weights);
      const { after, gain } = whatIf(
        checklist,
        given,
        weights,
        rows.map(({ item }) => item.id),
      );
      expect(gain === null).toBe(score(checklist, given, weights).value === null);
      if (gain === null) return;
      expect(gain).toBeCloseTo(
        rows.reduce((sum, row) => sum + row.gain, 0),
        9,
      );
      expect(after.value).toBeCloseTo(100, 9);
      expect(after.gates).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
