import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('src/testing-setup/testing-setup.ts', import.meta.url)),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
