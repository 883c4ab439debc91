/** Builds the commit a second time and compares every byte with out/: two builds of one commit are the same. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files';

const OUT = 'out';

/** Digest of every file of a build, by path. */
export function digestsOf(folder: string): ReadonlyMap<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesBelow(folder).map((file) => [file, digest(file)]));
}

/** The files that differ between two builds or are in one of them only, sorted. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((file) => one.get(file) !== other.get(file)).sort();
}

/** Throws, naming the files, when a second build is not the first. The framework's cache is thrown away before it. */
export function buildAgain(build: () => void): void {
  const first = digestsOf(OUT);
  if (first.size === 0) throw new Error(`${OUT} holds no build to compare with. Run: npm run build`);
  rmSync('.next', { recursive: true, force: true });
  build();
  const differing = differences(first, digestsOf(OUT));
  if (differing.length > 0) throw new Error(`Two builds of one commit differ in:\n${differing.join('\n')}`);
  console.log(`${first.size} files, the same bytes twice.`);
}
