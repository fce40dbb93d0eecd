import { browserMode } from '@aftalespor/config/vitest-browser';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts'], browser: browserMode(playwright) },
  optimizeDeps: { include: ['axe-core', 'lit'] },
});
