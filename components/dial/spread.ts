/** What a spread dial and its straightened form draw: bands that stay visible, and ticks that grow with the people they stand for. */

/** Percentage points between lowest and highest from which people are asked to talk. */
export const WIDE = 50;

/** A band narrower than this share of its scale could not be seen. */
const NARROWEST = 0.04;

/** Up to so many people at one place a tick grows by one step each; with more it tells the share of the largest group. */
const STEPS = 8;

export type Tick = { at: number; length: number };

/** From lowest to highest, both 0 to 1, widened around a single value until it can be seen. */
export function band(lowest: number, highest: number): [from: number, to: number] {
  const from = Math.max(0, Math.min(lowest, highest - NARROWEST));
  const to = Math.min(1, Math.max(highest, lowest + NARROWEST));
  return [from, to];
}

/** One tick for each whole point of the scale where somebody stands: `at` 0 to 1, `length` 0 to 1. */
export function ticksOf(values: readonly number[]): readonly Tick[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const at = Math.round(value * 100);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const step = 0.72 / Math.max(STEPS, most);
  return [...counts].sort(([a], [b]) => a - b).map(([at, count]) => ({ at: at / 100, length: 0.28 + step * count }));
}
