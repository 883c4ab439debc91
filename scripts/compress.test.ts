import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build } from './build.fixture';
import { compress } from './compress';

const TEXT = 'Twelve factors, twelve lessons. '.repeat(100);

const folderWith = (files: Record<string, string>) => build(files).folder;

test('a text file gets a brotli and a gzip sibling that say the same', async () => {
  const folder = folderWith({ 'index.html': TEXT });
  await compress(folder);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(TEXT);
});

test('pictures, fonts, small files and what hosts read are left alone', async () => {
  const folder = folderWith({
    'a.png': TEXT,
    'a.woff2': TEXT,
    'small.txt': 'short',
    _headers: TEXT,
    'release.json': TEXT,
  });
  await compress(folder);
  expect(readdirSync(folder).sort()).toEqual(['_headers', 'a.png', 'a.woff2', 'release.json', 'small.txt']);
});

test('compressing again replaces what an earlier build left', async () => {
  const folder = folderWith({ 'a.js': TEXT, 'a.js.br': 'old', 'b.js': 'short', 'b.js.br': 'old', 'b.js.gz': 'old' });
  await compress(folder);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString()).toBe(TEXT);
  expect(existsSync(join(folder, 'b.js.br')) || existsSync(join(folder, 'b.js.gz'))).toBe(false);
});

test('two builds of one text are byte-identical', async () => {
  const [one, two] = [folderWith({ 'a.js': TEXT }), folderWith({ 'a.js': TEXT })];
  await Promise.all([compress(one), compress(two)]);
  for (const file of ['a.js.br', 'a.js.gz']) {
    expect(readFileSync(join(one, file)).equals(readFileSync(join(two, file)))).toBe(true);
  }
});
