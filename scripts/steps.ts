/** One step of a longer run. It fails by throwing; the message is what the reader of the log sees. */
export type Step = { name: string; run: () => void | Promise<void> };

type Output = { write?: (line: string) => void; now?: () => number };

/**
 * Runs the steps in order and stops at the first that fails. Ends with the seconds each took and, alone on a line,
 * `N passed, N failed`, which CI reads. Resolves `true` when every step passed.
 */
export async function runSteps(
  steps: readonly Step[],
  { write = console.log, now = () => performance.now() }: Output = {},
): Promise<boolean> {
  const times: [name: string, seconds: number][] = [];
  const timed = (name: string, since: number) => times.push([name, (now() - since) / 1000]);
  const begun = now();
  let failed: string | undefined;

  for (const [index, { name, run }] of steps.entries()) {
    write(`\n── ${index + 1}/${steps.length} ${name} ──`);
    const since = now();
    try {
      await run();
      timed(name, since);
    } catch (error) {
      timed(name, since);
      failed = name;
      write(`\n${name} failed: ${error instanceof Error ? error.message : error}`);
      break;
    }
  }

  const passed = times.length - (failed ? 1 : 0);
  write('');
  for (const [name, seconds] of times) write(row(name, seconds, name === failed));
  write(row('total', (now() - begun) / 1000, false));
  write(`\n${passed} passed, ${failed ? 1 : 0} failed`);
  return failed === undefined;
}

function row(name: string, seconds: number, failed: boolean): string {
  return `${name.padEnd(10)}${seconds.toFixed(1).padStart(8)} s${failed ? '  failed' : ''}`;
}
