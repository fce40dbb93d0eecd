import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's .mjs build and Node its CommonJS one, and the two do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: fileURLToPath(import.meta.resolve('@aftalespor/database/testing-setup')),
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
});
