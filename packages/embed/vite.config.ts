import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    target: 'es2022',
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => 'aftalespor.js' },
    sourcemap: true,
    // Library mode would keep the whitespace, and editors get one file.
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});
