import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYERS, ofOurs } from '../eslint/layers.js';
import { packages, root, rootManifest } from './workspace.mjs';

const AT_THE_ROOT = [
  'packages',
  'examples',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'turbo.json',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
];

const all = packages();
const ours = all.filter(({ folder }) => folder.startsWith('packages/'));
const published = ours.filter(({ manifest }) => !manifest.private);
const KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

test('the root holds packages, examples, a few files and dotfiles', () => {
  const entries = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  expect(entries.filter((name) => !AT_THE_ROOT.includes(name))).toEqual([]);
});

test.runIf(existsSync(join(root, '.git')))('nothing that a build or an install makes is committed', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const made = /(^|\/)(node_modules|dist|storybook-static|coverage|\.turbo|\.aftalespor)\//;
  expect(files.filter((file) => made.test(file))).toEqual([]);
});

test('every folder of packages that holds something is a package', () => {
  const without = readdirSync(join(root, 'packages')).filter(
    (name) =>
      !existsSync(join(root, 'packages', name, 'package.json')) &&
      readdirSync(join(root, 'packages', name)).some((entry) => entry !== 'node_modules'),
  );
  expect(without).toEqual([]);
});

describe.each(all)('$folder', ({ short, manifest }) => {
  test('says what it is', () => {
    expect(manifest).toMatchObject({
      license: 'MPL-2.0',
      type: 'module',
      description: expect.stringMatching(/\S{2,}/),
    });
    expect(manifest.name).toMatch(new RegExp(`^@aftalespor/(${short}|example-${short})$`));
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('names exact versions, and packages of ours by the workspace', () => {
    const loose = KINDS.filter((kind) => kind !== 'peerDependencies').flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).filter(([name, version]) =>
        ofOurs(name) ? version !== 'workspace:*' : !/^(npm:\S+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      ),
    );
    expect(loose).toEqual([]);
  });
});

describe.each(published)('$folder, which others install', ({ folder, manifest }) => {
  test('lists its files and what may be imported', () => {
    expect(manifest.exports ?? manifest.bin).toBeDefined();
    expect(manifest.files?.length).toBeGreaterThan(0);
    expect(manifest.files).not.toContain('src');
  });

  test('has a README before it can be published', () => {
    if (manifest.publishConfig?.access === 'public')
      expect(readdirSync(join(root, folder))).toContain('README.md');
  });
});

test.each(ours.filter(({ short }) => short in LAYERS))(
  '$folder depends in the one direction',
  ({ short, manifest }) => {
    const used = ['dependencies', 'peerDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.keys(manifest[kind] ?? {}))
      .map((name) => ofOurs(name)?.name)
      .filter(Boolean);
    expect(used.filter((name) => !LAYERS[short].includes(name))).toEqual([]);
  },
);

test('every published package has its place in the layers', () => {
  expect(published.map(({ short }) => short).filter((name) => !(name in LAYERS))).toEqual([]);
});

test('a dependency has one version in the whole workspace', () => {
  const versions = new Map();
  for (const { folder, manifest } of [{ folder: 'the root', manifest: rootManifest }, ...all])
    for (const kind of KINDS.filter((kind) => kind !== 'peerDependencies'))
      for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
        const used = versions.get(name) ?? new Map();
        versions.set(name, used.set(version, [...(used.get(version) ?? []), folder]));
      }
  const several = [...versions]
    .filter(([, used]) => used.size > 1)
    .map(([name, used]) => [name, Object.fromEntries(used)]);
  expect(Object.fromEntries(several)).toEqual({});
});
