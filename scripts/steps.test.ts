import { expect, test } from 'vitest';
import { runSteps, type Step } from './steps';

/** Runs the steps on a clock where each look is one second later. */
async function run(steps: Step[]) {
  const lines: string[] = [];
  let clock = 0;
  const now = () => {
    clock += 1_000;
    return clock;
  };
  const passed = await runSteps(steps, { write: (line) => lines.push(...line.split('\n')), now });
  return { passed, lines };
}

test('steps run in order, each under its name, and the last line counts them', async () => {
  const ran: string[] = [];
  const steps = ['lint', 'unit'].map((name) => ({ name, run: () => void ran.push(name) }));
  const { passed, lines } = await run(steps);
  expect(passed).toBe(true);
  expect(ran).toEqual(['lint', 'unit']);
  expect(lines.filter((line) => line.startsWith('──'))).toEqual(['── 1/2 lint ──', '── 2/2 unit ──']);
  expect(lines).toContain('lint           1.0 s');
  expect(lines.at(-1)).toBe('2 passed, 0 failed');
});

test('the first failure is named, what follows it does not run, and only what ran is counted', async () => {
  const { passed, lines } = await run([
    { name: 'lint', run: () => {} },
    { name: 'unit', run: () => Promise.reject(new Error('npm run unit ended with status 1.')) },
    { name: 'build', run: () => expect.unreachable('build ran after a failure') },
  ]);
  expect(passed).toBe(false);
  expect(lines).toContain('unit failed: npm run unit ended with status 1.');
  expect(lines).toContain('unit           1.0 s  failed');
  expect(lines.at(-1)).toBe('1 passed, 1 failed');
});
