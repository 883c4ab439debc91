/** Runs tests for a job, in a process of its own that is ended when it does not go on. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JOB, type Job, type Told } from './names';

export type Ended = {
  told: readonly Told[];
  passed: boolean;
  /** The guard without which it did not go on; null when it ended by itself. */
  stuck: number | null;
};

type Work = { [Kind in Job['kind']]: Omit<Extract<Job, { kind: Kind }>, 'log'> }[Job['kind']];

let jobs = 0;

/** `patience` gives the milliseconds a test may take, by its id; null before the first. */
export function runTests(
  root: string,
  files: readonly string[],
  work: Work,
  { runs, patience }: { runs: string; patience: (test: string | null) => number },
): Promise<Ended> {
  jobs += 1;
  const place = path.join(root, `job-${jobs}.json`);
  const log = path.join(root, `job-${jobs}.log`);
  writeFileSync(place, JSON.stringify({ ...work, log }));
  writeFileSync(log, '');
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/mutation/vitest.config.ts', ...files],
    {
      cwd: root,
      env: { ...process.env, [JOB]: place, RUNS: runs, VERIFY_FULL: '' },
      stdio: ['ignore', 'ignore', 'ignore'],
      detached: true,
    },
  );
  const lines = (): Told[] =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line));

  return new Promise((resolve, reject) => {
    let size = 0;
    let since = Date.now();
    let isStuck = false;
    const look = () => {
      const told = lines();
      if (told.length !== size) {
        size = told.length;
        since = Date.now();
      }
      if (Date.now() - since < patience(lastBegun(told)?.test ?? null)) return;
      isStuck = true;
      // The group: the tests run in a child of the child.
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    };
    const timer = setInterval(look, 1000);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const told = lines();
      for (const each of [place, log]) rmSync(each, { force: true });
      if (!isStuck && !told.some((each) => 'ended' in each)) return reject(new Error(`The tests broke off: ${files}`));
      resolve({ told, passed: code === 0, stuck: isStuck ? (lastBegun(told)?.begins ?? -1) : null });
    });
  });
}

function lastBegun(told: readonly Told[]) {
  return told.findLast((each) => 'begins' in each);
}
