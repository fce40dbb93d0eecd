import { browserMode } from '@aftalespor/config/vitest-browser';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { trimLit } from './build/trim-lit.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        // What the build puts there (see src/fetch-part).
        define: { __PARTS__: JSON.stringify({ document: 'the document' }) },
        test: {
          name: 'embed',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The elements' own tests once more, on what the script has of Lit.
        root: path('../elements'),
        plugins: [trimLit()],
        cacheDir: path('node_modules/.vite'),
        resolve: {
          alias: [{ find: /^lit$/, replacement: path('src/lit/lit.ts') }],
          // Not the development build of Lit, which is another file.
          conditions: ['module', 'browser'],
        },
        server: { fs: { allow: [path('../..')] } },
        test: { name: 'elements', include: ['src/**/*.test.ts'], browser: browserMode(playwright) },
        // Lit as it is, so that the plugin sees it.
        optimizeDeps: { include: ['axe-core'], exclude: ['lit', 'lit-html'] },
      },
    ],
  },
});
