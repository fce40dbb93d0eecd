import { browserMode } from '@aftalespor/config/vitest-browser';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', environment: 'node', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        plugins: [storybookTest({ configDir: import.meta.dirname })],
        test: {
          name: 'stories',
          // Every story twice: what is readable on white may not be on black.
          browser: browserMode(playwright, {
            instances: [
              { name: 'light', colorScheme: 'light' },
              { name: 'dark', colorScheme: 'dark' },
            ],
          }),
        },
      },
    ],
  },
});
