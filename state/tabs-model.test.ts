import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { left } from './tabs-left';
import { play } from './tabs-model';
import { PINNED, sequences } from './tabs-ops';

/** With those of tabs-lagging.test.ts 20,000 sequences, and 100,000 in verify:full. */
const RUNS = runs(10_000);

test('fault 15, 16, 17: three tabs on one storage lose no note and no snapshot, and agree, whatever they do', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (ops) => {
      const played = await play(ops, false);
      const { records, mirrored, somewhere } = left(played.browser);
      expect(new Set(played.seen).size).toBe(1);
      expect(mirrored).toBe(records);
      expect(played.notes.filter(({ text, replaced }) => !replaced && !somewhere.includes(`"${text}"`))).toEqual([]);
      expect([played.missing, played.faults]).toEqual([[], []]);
    }),
    { numRuns: RUNS, examples: [...PINNED] },
  );
}, 3_600_000);
