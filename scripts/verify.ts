/**
 * Everything that must hold before a change is kept: `npm run verify`. With `--full`, properties run RUNS times as
 * often and the tests that only run under VERIFY_FULL join in.
 */

import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';
import { runSteps, type Step } from './steps';

if (process.argv.includes('--full')) {
  process.env.VERIFY_FULL = '1';
  process.env.RUNS ??= '50';
}

const steps: Step[] = [
  { name: 'browser', run: browser },
  ...['format', 'lint', 'types', 'unit', 'build', 'e2e'].map((name) => ({ name, run: () => npmRun(name) })),
];

process.exitCode = (await runSteps(steps)) ? 0 : 1;

function browser(): void {
  const { path, source } = findBrowser({ install: true });
  process.env.CHROMIUM_PATH = path;
  console.log(`${path} (${source})`);
}

function npmRun(script: string): void {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const shell = !npm && process.platform === 'win32';
  const { status, signal, error } = spawnSync(command, [...first, 'run', '--silent', script], {
    stdio: 'inherit',
    shell,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm run ${script} ended with ${signal ?? `status ${status}`}.`);
}
