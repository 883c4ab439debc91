import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build as folderOf } from './build.fixture';
import { buildList, writeWorker } from './service-worker';

const build = (files: Record<string, string>) => folderOf(files).folder;

const SITE = {
  '404.html': 'not here',
  'index.html': 'languages',
  _headers: '/*',
  'release.json': '{}',
  'en/index.html': 'home',
  'en/index.html.br': 'packed',
  'en/learn/index.txt': 'data',
  'ko/index.html': 'home',
  '_next/static/chunks/a1.js': 'code',
};

test('every file a page may ask for is listed by its address, apart for each language', () => {
  const { shared, languages } = buildList(build(SITE), '');
  expect(Object.keys(shared)).toEqual(['/404.html', '/_next/static/chunks/a1.js']);
  expect(Object.keys(languages.en ?? {})).toEqual(['/en/', '/en/learn/index.txt']);
  expect(Object.keys(languages.ko ?? {})).toEqual(['/ko/']);
});

test('the same files make the same worker, and one changed byte another', () => {
  const id = (files: Record<string, string>) => buildList(build(files), '').id;
  expect(id(SITE)).toBe(id(SITE));
  expect(id({ ...SITE, 'en/index.html': 'Home' })).not.toBe(id(SITE));
});

test('the worker carries the list of its build and the base path', () => {
  const folder = build(SITE);
  writeWorker(folder, { base: '/twelve', off: false });
  const list = /const BUILD = (\{.*\});/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? '';
  expect(JSON.parse(list)).toEqual(buildList(folder, '/twelve'));
});

test('with OFFLINE=off the worker that is published removes itself', () => {
  const folder = build(SITE);
  writeWorker(folder, { base: '', off: true });
  const text = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(text).toContain('registration.unregister()');
  expect(text).not.toContain("addEventListener('fetch'");
});
