import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  // `server-only` throws unless the react-server condition is set.
  ssr: {
    resolve: { conditions: ['react-server', 'node', 'import'], externalConditions: ['react-server', 'node', 'import'] },
  },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules/**', 'out/**', '.next/**', 'e2e/**'],
    environment: 'node',
    setupFiles: ['./vitest.setup.ts'],
    // Rules are pure and storage is injected: files can share a worker, which takes half the time. What a test puts in
    // place of a global or of the environment is taken back after it.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    // All cores: vitest keeps one for its own process, which on two cores would leave one to the tests.
    maxWorkers: availableParallelism(),
    // The long searches of verify:full run a hundred times as many cases.
    testTimeout: process.env.VERIFY_FULL ? 3_600_000 : 60_000,
  },
});
