/** What rewritten sources, the tests' process and the one that started it call each other. */

/** The functions that rewritten sources call; `watch.ts` puts them on the global object of a test run. */
export const AT = '__mutantAt';
export const COMPARE = '__mutantCompare';

/** The guard that is gone, -1 for none; and the guards that were reached since somebody last asked. */
export type Watch = { active: number; reached: Set<number> };

const places: Record<string, Watch | undefined> = Object(globalThis);

/** The one of this process, wherever it is asked for. */
export function watch(): Watch {
  places.__mutants ??= { active: -1, reached: new Set() };
  return places.__mutants;
}

/** What a run of tests is for. `asked` names the guards that each test is tried without, by the id of the test. */
export type Job = { log: string } & (
  | { kind: 'survey' }
  | { kind: 'switch'; asked: Readonly<Record<string, readonly number[]>> }
  | { kind: 'whole'; mutant: number }
);

/** Lines of the log. `reached` while a file was loaded has no test. */
export type Told =
  | { reached: readonly number[]; file: string; test: string | null; ms: number }
  | { begins: number; test: string }
  | { failed: number; test: string }
  | { doubted: readonly number[]; test: string }
  | { ended: true };

/** Where the job is written, as the environment names it. */
export const JOB = 'MUTATE_JOB';
