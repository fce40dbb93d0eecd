import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: fileURLToPath(import.meta.resolve('@aftalespor/database/testing-setup')),
    hookTimeout: 120_000,
    testTimeout: 30_000,
  },
});
