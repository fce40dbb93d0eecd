import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['bootstrap/**/*.test.mjs', 'src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: fileURLToPath(import.meta.resolve('@aftalespor/database/testing-setup')),
    // Of two cores vitest would leave one idle.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
