/** How the time of a build grows with the lessons. */
export type Build = { pages: number; seconds: number };

/** How often each lesson is to stand, from the fewest: at least two different numbers from 1. Throws where they are not. */
export function timesOf(text: string): readonly number[] {
  const times = [
    ...new Set(
      text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
    ),
  ].sort((a, b) => a - b);
  if (times.length < 2 || !times.every((each) => Number.isInteger(each) && each > 0)) {
    throw new Error(
      `BENCH_TIMES is "${text}". Give two or more different whole numbers from 1, for example "1 10 50".`,
    );
  }
  return times;
}

/** From the first to the last of what was measured, as a sentence. */
export function growthLine(builds: readonly Build[]): string {
  const [first, last] = [builds[0], builds.at(-1)];
  if (!first || !last) throw new Error('No build was measured.');
  const pages = last.pages / first.pages;
  const seconds = last.seconds / first.seconds;
  const how = seconds <= pages ? 'no faster than linear' : 'faster than linear';
  return (
    `From ${first.pages} to ${last.pages} lesson pages, ${pages.toFixed(1)} times as many, ` +
    `a build takes ${seconds.toFixed(1)} times as long: growth is ${how}.`
  );
}
