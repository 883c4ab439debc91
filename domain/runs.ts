/** What is asked of the longest search; more repeats it and takes hours. */
const ENOUGH = 50_000;

/**
 * How often a property is tried. `verify:full` sets RUNS to try each that many times as often, up to 50,000 times; a
 * mutation run tries a fraction. For tests only.
 */
export const runs = (n: number): number => Math.ceil(Math.min(n * Number(process.env.RUNS ?? 1), Math.max(n, ENOUGH)));
