import { browserMode } from '@aftalespor/config/vitest-browser';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'embed',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The elements' own tests once more, on the base class that stands in for LitElement in the script.
        root: path('../elements'),
        cacheDir: path('node_modules/.vite'),
        resolve: { alias: [{ find: /^lit$/, replacement: path('src/lit/lit.ts') }] },
        server: { fs: { allow: [path('../..')] } },
        test: { name: 'elements', include: ['src/**/*.test.ts'], browser: browserMode(playwright) },
        optimizeDeps: { include: ['axe-core', 'lit/html.js'] },
      },
    ],
  },
});
