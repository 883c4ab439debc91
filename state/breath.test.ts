import { afterEach, expect, test, vi } from 'vitest';
import { createBreath } from './breath';

afterEach(() => vi.unstubAllGlobals());

/** Works in steps of so many milliseconds; the times at which the browser had its turn. */
async function work(step: number, steps: number): Promise<number[]> {
  let now = 0;
  const breathe = createBreath(() => now);
  const turns: number[] = [];
  for (let done = 0; done < steps; done += 1) {
    const turn = breathe();
    if (turn) {
      turns.push(now);
      await turn;
    }
    now += step;
  }
  return turns;
}

test('the browser has its turn first, and then every eight milliseconds', async () => {
  expect(await work(1, 30)).toEqual([0, 8, 16, 24]);
});

test('steps longer than that are each followed by a turn', async () => {
  expect(await work(20, 4)).toEqual([0, 20, 40, 60]);
});

test('a browser that can be asked for its turn is asked', async () => {
  let asked = 0;
  vi.stubGlobal('scheduler', {
    yield: async () => {
      asked += 1;
    },
  });
  await work(20, 3);
  expect(asked).toBe(3);
});
