import { expect, test } from 'vitest';
import { releaseName } from './release';

test('a release is called what RELEASE says, else its commit, else dev', () => {
  expect(releaseName({ RELEASE: 'v42' }, () => 'abc123')).toBe('v42');
  expect(releaseName({}, () => 'abc123')).toBe('abc123');
  expect(releaseName({}, () => undefined)).toBe('dev');
});

test('a release name that the web process would refuse is refused at build time', () => {
  expect(() => releaseName({ RELEASE: 'v 42' })).toThrow('RELEASE is "v 42"');
});
