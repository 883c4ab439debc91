import { expect, test } from 'vitest';
import { facets } from './facets';
import { factor } from './factors';
import { answering, smallChecklist } from './fixtures';
import { score } from './score';

function facetValues(given: Parameters<typeof answering>[1], rest: Parameters<typeof answering>[2] = 'yes') {
  const { factors } = score(smallChecklist, answering(smallChecklist, given, rest));
  return Object.fromEntries(facets(factors).map(({ id, value }) => [id, value]));
}

test('each facet names its factors by the methodology’s numbers', () => {
  const numerals = facets([]).map((each) => [each.id, each.factors.map((id) => factor(id).roman).join(' ')]);
  expect(numerals).toEqual([
    ['continuously-deployable', 'I II III V IX X'],
    ['configurable', 'III IV V X'],
    ['scalable', 'IV VI VII VIII IX'],
    ['observable', 'VI VII VIII XI'],
  ]);
});

test('a facet is the importance-weighted mean of its assessed factors', () => {
  const values = facetValues({ 'process-types': 'no', 'stops-on-sigterm': 'no' });
  expect(values['continuously-deployable']).toBeCloseTo((8 + 5 + 1.5) / 16, 10);
  expect(values.configurable).toBe(1);
  expect(values.scalable).toBeCloseTo(1.5 / 6, 10);
  expect(values.observable).toBeCloseTo(1 / 4, 10);
});

test('a facet without an assessed factor has no value', () => {
  const values = facetValues({ 'one-repository': 'yes' }, null);
  expect(values).toEqual({ 'continuously-deployable': 1, configurable: null, scalable: null, observable: null });
});
