/**
 * Unused files, exports and dependencies. What a package exports ("./*": one concept a folder) is public and not judged;
 * everything behind it is. Files that build, test or run without being imported are named here as entries.
 */
const tests = ['src/**/*.test.ts'];

export default {
  // A type that is exported beside the function that answers it is there for the caller to name.
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
  workspaces: {
    // Started by name from the bootstrap.
    '.': { ignoreDependencies: ['turbo'] },
    '.storybook': {
      storybook: { config: ['main.ts'], entry: ['{preview,manager}.ts', 'docs/*.{mdx,stories.ts}'] },
      entry: ['test/*.test.ts'],
      project: ['**/*.{ts,mdx}'],
      // A peer of the documentation's components.
      ignoreDependencies: ['react-dom'],
    },
    // Bundled by its name, to weigh it.
    'packages/benchmarks': { entry: ['src/*.mjs'], ignoreDependencies: ['lit'] },
    'packages/cli': {
      entry: ['bin/*.mjs', 'src/main/main.ts', 'bootstrap/{start,test}.mjs', 'test/smoke.mjs', ...tests],
    },
    // Codegen takes its preset by a short name.
    'packages/client': {
      entry: ['scripts/*.mjs', ...tests],
      ignoreDependencies: ['@graphql-codegen/client-preset'],
    },
    'packages/config': {
      entry: ['{eslint,knip}/*.config.js', 'browser/*.mjs', 'vitest/*.mjs', 'test/*.test.mjs'],
    },
    'packages/database': {
      entry: ['scripts/*.mjs', ...tests],
      // A generator's name in the Prisma schema, which looks like a package, and a module that is read as a file.
      ignoreDependencies: ['prisma-pothos-types', '@prisma/schema-engine-wasm'],
    },
    'packages/dataset': { entry: ['scripts/*.mjs', ...tests] },
    'packages/elements': {
      entry: ['*.config.mjs', 'build/*.mjs', 'src/**/*.{stories,define}.ts', ...tests],
      // Vitest's browser provider drives it.
      ignoreDependencies: ['playwright-core'],
    },
    'packages/embed': {
      entry: [
        'scripts/*.mjs',
        'testing/*.ts',
        'src/*.ts',
        'src/fetch-part/fetch-part.ts',
        'test/**/*.ts',
        ...tests,
      ],
    },
    'packages/gateway': { entry: ['scripts/*.mjs', 'public/*.js', ...tests] },
  },
};
