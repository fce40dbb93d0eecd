import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  resolve: {
    alias: [{ find: /^lit$/, replacement: fileURLToPath(new URL('src/lit/lit.ts', import.meta.url)) }],
  },
  build: {
    target: 'es2022',
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => 'aftalespor.js' },
    // Beside the script for whoever debugs it, and not named in it: a name is 50 bytes.
    sourcemap: 'hidden',
    // Smaller than what the bundler's own minifier makes, and library mode would keep the whitespace.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2022,
      compress: { passes: 3 },
      format: { comments: false, quote_style: 1 },
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
