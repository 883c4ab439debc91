/** Long work in slices, so that the browser may draw and answer in between. */

/** Undefined as long as the work may go on; otherwise it waits for the browser's turn. */
export type Breathe = () => Promise<void> | undefined;

/** Never waits; for tests. */
export const inOneGo: Breathe = () => undefined;

/** Milliseconds of work at a stretch: on a phone four times slower than a desk, still no long task. */
const STRETCH = 8;

type WithYield = { scheduler?: { yield?: () => Promise<void> } };

function turn(): Promise<void> {
  const { scheduler }: WithYield = globalThis;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** `clock` gives milliseconds. The first turn is taken at once: what was done before is not known. */
export function createBreath(clock: () => number): Breathe {
  let since = Number.NEGATIVE_INFINITY;
  return () => {
    if (clock() - since < STRETCH) return undefined;
    return turn().then(() => {
      since = clock();
    });
  };
}
