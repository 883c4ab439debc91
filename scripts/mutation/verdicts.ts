/**
 * What has been found out about each guard, on disk after every test file, so that a run that is stopped goes on where it
 * was. A guard is known by its file's text and its place in it, a test file by its text and what it stands on.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from './guards';

/** `by`: the test file that failed, or did not end. */
type Line = { failed: string; by: string } | { passed: readonly string[]; test: string };

/** Taken away between two tests, or before the file was loaded. */
type How = 'switch' | 'whole';

export type Verdicts = ReturnType<typeof openVerdicts>;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** `sources` gives the texts of the tree as it is without edits. */
export function openVerdicts(file: string, mutants: readonly Mutant[], runs: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  const textOf = (name: string) => readFileSync(name, 'utf8');
  const counts = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { id, file: name, change, guard } of mutants) {
    const same = `${name} ${hash(textOf(name))} ${change} ${hash(guard)}`;
    counts.set(same, (counts.get(same) ?? 0) + 1);
    keys.set(id, `${same} ${counts.get(same)}`);
  }
  const keyOf = (id: number) => keys.get(id) ?? '';
  /** What tests of a folder share counts as a part of each. */
  const shared = new Map<string, string>();
  const testOf = (name: string, how: How) => {
    const folder = path.dirname(name);
    const helpers =
      shared.get(folder) ?? globSync(`${folder}/*{fixture,fake-,arbitraries,tabs-}*.ts`).sort().map(textOf).join('');
    shared.set(folder, helpers);
    return `${name} ${hash(textOf(name) + helpers)} ${runs} ${how}`;
  };

  const failed = new Map<string, string>();
  const passed = new Set<string>();
  const take = (line: Line) => {
    if ('failed' in line) failed.set(line.failed, line.by);
    else for (const key of line.passed) passed.add(`${key} ${line.test}`);
  };
  if (existsSync(file)) {
    for (const line of textOf(file).split('\n')) if (line.endsWith('}')) take(JSON.parse(line));
  }
  const write = (line: Line) => {
    take(line);
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  };

  return {
    failedBy: (id: number): string | null => failed.get(keyOf(id)) ?? null,
    hasPassed: (id: number, test: string, how: How): boolean => passed.has(`${keyOf(id)} ${testOf(test, how)}`),
    noteFailed: (id: number, test: string) => write({ failed: keyOf(id), by: test }),
    notePassed: (ids: readonly number[], test: string, how: How) => {
      if (ids.length > 0) write({ passed: ids.map(keyOf), test: testOf(test, how) });
    },
  };
}
