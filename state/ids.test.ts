import { afterEach, expect, test, vi } from 'vitest';
import { browserRandom } from './ids';

afterEach(() => vi.unstubAllGlobals());

test('a browser without `crypto` draws ids too', () => {
  vi.stubGlobal('crypto', undefined);
  expect(browserRandom(10)).toHaveLength(10);
});
