/** Every test once with nothing removed: how long each takes, and which guards each reaches. */
import path from 'node:path';
import { runTests } from './bench';

export type SurveyedTest = { reached: readonly number[]; ms: number };
/** `imports` are the guards at work while the file is loaded. */
export type SurveyedFile = {
  name: string;
  tests: ReadonlyMap<string, SurveyedTest>;
  imports: readonly number[];
  ms: number;
};

const HALF_AN_HOUR = 1_800_000;

/** The quickest files first. Throws when a test fails with nothing removed. */
export async function surveyed(root: string, runs: string): Promise<{ files: readonly SurveyedFile[] }> {
  const { told, passed } = await runTests(root, [], { kind: 'survey' }, { runs, patience: () => HALF_AN_HOUR });
  if (!passed) throw new Error('A test fails with nothing removed.');
  const files = new Map<string, { tests: Map<string, SurveyedTest>; imports: readonly number[] }>();
  for (const each of told) {
    if (!('reached' in each)) continue;
    const name = path.relative(root, each.file).replaceAll('\\', '/');
    const file = files.get(name) ?? { tests: new Map(), imports: [] };
    files.set(name, file);
    if (each.test === null) file.imports = each.reached;
    else file.tests.set(each.test, { reached: each.reached, ms: each.ms });
  }
  const timed = [...files].map(([name, { tests, imports }]): SurveyedFile => {
    return { name, tests, imports, ms: [...tests.values()].reduce((sum, { ms }) => sum + ms, 0) };
  });
  return { files: timed.sort((a, b) => a.ms - b.ms) };
}
