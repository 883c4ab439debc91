import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');

/** The tests that may notice a lost guard, run in a copy of the tree. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['domain/*.test.ts', 'domain/{formats,migrations}/*.test.ts', 'state/*.test.ts'],
    setupFiles: [path.join(root, 'scripts/mutation/watch.ts')],
    runner: path.join(root, 'scripts/mutation/runner.ts'),
    maxWorkers: 1,
    bail: process.env.MUTATE_BAIL ? 1 : 0,
    testTimeout: 20_000,
    reporters: [{}],
  },
});
