import { expect, test } from 'vitest';
import { LOADING, type State, sameState } from './state';

test.each(Object.keys(LOADING) as (keyof State)[])('a state with another %s is another state', (part) => {
  expect(sameState(LOADING, { ...LOADING })).toBe(true);
  expect(sameState(LOADING, { ...LOADING, [part]: {} })).toBe(false);
});
