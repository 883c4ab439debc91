import { expect, test } from 'vitest';
import { buildEnv, readBuildEnv } from './build-env';

test('with nothing set the site is built for the root of any host, with its worker', () => {
  expect(buildEnv({})).toEqual({ siteUrl: '', basePath: '', sourceUrl: '', worker: true });
});

test('what is set is taken as it is', () => {
  const set = {
    SITE_URL: 'https://example.org',
    BASE_PATH: '/twelve',
    SOURCE_URL: 'https://example.org/x/',
    OFFLINE: 'off',
  };
  expect(buildEnv(set)).toEqual({
    siteUrl: 'https://example.org',
    basePath: '/twelve',
    sourceUrl: 'https://example.org/x',
    worker: false,
  });
});

test('every invalid value is named, all at once', () => {
  const read = readBuildEnv({
    SITE_URL: 'example.org',
    BASE_PATH: 'twelve/',
    SOURCE_URL: 'x',
    RELEASE: '',
    OFFLINE: '0',
    TWELVEFOLD_X: '',
  });
  expect(read.ok ? [] : read.problems.map((problem) => problem.split(' ', 1)[0])).toEqual([
    'SITE_URL',
    'BASE_PATH',
    'SOURCE_URL',
    'RELEASE',
    'OFFLINE',
    'TWELVEFOLD_X',
  ]);
});

test.each(['/', '/twelve/', 'twelve', '/a//b', '/a b', '//host'])('BASE_PATH="%s" is refused', (BASE_PATH) => {
  expect(readBuildEnv({ BASE_PATH }).ok).toBe(false);
});

test.each(['https://example.org/', 'https://example.org/x', 'ftp://example.org'])(
  'SITE_URL="%s" is refused',
  (SITE_URL) => {
    expect(readBuildEnv({ SITE_URL }).ok).toBe(false);
  },
);
