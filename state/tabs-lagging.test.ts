import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { left } from './tabs-left';
import { play } from './tabs-model';
import { PINNED, sequences } from './tabs-ops';

/** With those of tabs-model.test.ts 20,000 sequences, and 100,000 in verify:full. */
const RUNS = runs(10_000);

test('fault 13, 15, 16, 17: three tabs in processes that lag behind lose no note and no snapshot, and agree', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (ops) => {
      const played = await play(ops, true);
      const { records, mirrored, somewhere } = left(played.browser);
      expect(new Set(played.seen).size).toBe(1);
      expect(mirrored).toBe(records);
      expect(played.notes.filter(({ text, replaced }) => !replaced && !somewhere.includes(`"${text}"`))).toEqual([]);
      expect([played.missing, played.faults]).toEqual([[], []]);
    }),
    { numRuns: RUNS, examples: [...PINNED] },
  );
}, 3_600_000);
