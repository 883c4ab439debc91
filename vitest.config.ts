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
    testTimeout: 60_000,
  },
});
