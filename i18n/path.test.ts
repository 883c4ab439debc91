import { expect, test } from 'vitest';
import { lessonPath, localPath } from './path';

test('every address carries its language and a trailing slash before the hash', () => {
  expect(localPath('en', '/')).toBe('/en/');
  expect(localPath('en', '/about#method')).toBe('/en/about/#method');
  expect(lessonPath('en', 'config')).toBe('/en/learn/config/');
  expect(lessonPath('en', 'config', 'why')).toBe('/en/learn/config/#why');
});

test('the lessons begin with the overview, at an address of their own', () => {
  expect(lessonPath('en', 'overview')).toBe('/en/learn/');
  expect(lessonPath('en', 'overview', 'map')).toBe('/en/learn/#map');
});
