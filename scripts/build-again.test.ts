import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differences, digestsOf } from './build-again';

function folder(files: Record<string, string>): string {
  const made = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  return made;
}

test('two builds differ in what changed, and in what only one of them has', () => {
  const one = digestsOf(folder({ a: '1', b: '2', c: '3' }));
  const other = digestsOf(folder({ a: '1', b: 'two', d: '4' }));
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual(['b', 'c', 'd']);
});
