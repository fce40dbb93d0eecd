import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { parts } from './build/parts.mjs';
import { trimLit } from './build/trim-lit.mjs';

export default defineConfig({
  plugins: [trimLit(), parts()],
  resolve: {
    alias: [{ find: /^lit$/, replacement: fileURLToPath(new URL('src/lit/lit.ts', import.meta.url)) }],
  },
  build: {
    target: 'es2022',
    modulePreload: false,
    // Beside the script for whoever debugs it, and not named in it: a name is 50 bytes.
    sourcemap: 'hidden',
    // Smaller than what the bundler's own minifier makes.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2022,
      compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, inline: 1 },
      format: { comments: false },
    },
    // Not as a library: that would keep annotations for a bundler that never comes.
    rolldownOptions: {
      input: 'src/embed.ts',
      output: {
        entryFileNames: 'aftalespor.js',
        chunkFileNames: ({ name }) => `aftalespor.${name.replace('.view', '')}.js`,
      },
    },
  },
});
