import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtSite } from './fixture.ts';
import { openSite } from './site.ts';

function site() {
  const built = builtSite();
  onTestFinished(built.remove);
  return { ...built, drop: (file: string) => rmSync(join(built.folder, file), { recursive: true }) };
}

test('English comes first among the built languages', () => {
  const { folder, add } = site();
  add('de/index.html', '');
  expect(openSite(folder).locales).toEqual(['en', 'de', 'ko']);
});

test('a folder without pages is not a language', () => {
  const { folder, drop } = site();
  drop('ko/index.html');
  expect(openSite(folder).locales).toEqual(['en']);
});

test('an unfinished build is named whole, with the command that finishes it', () => {
  const { folder, drop } = site();
  drop('_headers');
  drop('404.html');
  expect(() => openSite(folder)).toThrow(/_headers, 404\.html missing\. Run: npm run build/);
});

test('a build without any language does not start', () => {
  const { folder, drop } = site();
  drop('en');
  drop('ko');
  expect(() => openSite(folder)).toThrow('en/index.html missing');
});

test('the release is the one written at build time, or dev', () => {
  const { folder, drop } = site();
  expect(openSite(folder).release).toBe('abc123');
  drop('release.json');
  expect(openSite(folder).release).toBe('dev');
});
