/** How often a property is tried: `verify:full` sets RUNS to try each that many times as often. For tests only. */
export const runs = (n: number): number => n * Number(process.env.RUNS ?? 1);
