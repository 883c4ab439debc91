/** A copy of the tree in a temporary folder, with every guard of the chosen files made removable. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instrument, type Mutant } from './guards';

const COPIED = ['domain', 'state', 'scripts/mutation', 'vitest.config.ts', 'tsconfig.json', 'package.json'];
/** Where a guard lost is an answer lost. */
const GUARDED = '{domain/formats/**,domain/migrations/**,domain/restore*,domain/merge*,domain/fields,state/**}.ts';
/** Tests and what they stand on; and what binds the store to React and to the window, which the journeys test. */
const LEFT_OUT =
  /\.test\.ts$|fixture|arbitraries|fake-|tabs-(model|ops|left)|visit-seed|hooks\.ts$|state\/(browser.*|theme|theme-script)\.ts$/;

export type Workshop = { root: string; mutants: readonly Mutant[]; remove: () => void };

/** `only`: parts of paths; none for all files. */
export function openWorkshop(only: readonly string[]): Workshop {
  const root = mkdtempSync(path.join(tmpdir(), 'twelvefold-mutate-'));
  for (const each of COPIED) {
    mkdirSync(path.dirname(path.join(root, each)), { recursive: true });
    cpSync(each, path.join(root, each), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  const mutants: Mutant[] = [];
  const wanted = (file: string) =>
    !LEFT_OUT.test(file) && (only.length === 0 || only.some((each) => file.includes(each)));
  for (const file of globSync(GUARDED, { cwd: root })
    .map((each) => each.replaceAll('\\', '/'))
    .filter(wanted)
    .sort()) {
    const instrumented = instrument(file, readFileSync(path.join(root, file), 'utf8'), mutants.length);
    writeFileSync(path.join(root, file), instrumented.code);
    mutants.push(...instrumented.mutants);
  }
  return { root, mutants, remove: () => rmSync(root, { recursive: true, force: true }) };
}
