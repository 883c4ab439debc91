/**
 * Everything that must hold before a change is kept: `npm run verify`. With `--full`, properties run RUNS times as
 * often, the tests that only run under VERIFY_FULL join in, and the site is built a second and a third time.
 */

import { spawnSync } from 'node:child_process';
import { buildAgain } from './build-again';
import { findBrowser } from './find-browser';
import { runSteps, type Step } from './steps';

const full = process.argv.includes('--full');
if (full) {
  process.env.VERIFY_FULL = '1';
  process.env.RUNS ??= '50';
}

/** Two builds of one commit are the same bytes. */
const again: Step = { name: 'again', run: () => buildAgain(() => npmRun('build')) };
/** The main journeys through a build for a path, on a plain static host. Last, because it leaves that build in out/. */
const below: Step = {
  name: 'below',
  run: () => {
    Object.assign(process.env, { BASE_PATH: '/twelve', E2E_BASE_PATH: '/twelve', E2E_PORT: '4313' });
    npmRun('build');
    npmRun('e2e');
  },
};

const steps: Step[] = [
  { name: 'browser', run: browser },
  ...['format', 'lint', 'types', 'unit', 'build', 'e2e'].map((name) => ({
    name,
    run: () => npmRun(name),
  })),
  ...(full ? [again, below] : []),
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
