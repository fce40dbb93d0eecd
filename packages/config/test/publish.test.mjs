import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packages, root } from './workspace.mjs';

const published = packages().filter(
  ({ folder, manifest }) => folder.startsWith('packages/') && !manifest.private,
);
const typed = published.filter(({ manifest }) =>
  Object.values(manifest.exports ?? {}).some(({ types }) => types),
);

let archives;
beforeAll(() => {
  archives = mkdtempSync(join(tmpdir(), 'aftalespor-pack-'));
  for (const { folder, short } of published)
    execFileSync('pnpm', ['pack', '--out', join(archives, `${short}.tgz`)], {
      cwd: join(root, folder),
      stdio: 'pipe',
    });
}, 60_000);
afterAll(() => rmSync(archives, { recursive: true, force: true }));
const archiveOf = (short) => new Uint8Array(readFileSync(join(archives, `${short}.tgz`)));

/** What may be imported with types: an entry of `exports` that leads to them, a pattern as all that the archive has. */
function typedEntries(exports, files) {
  return Object.entries(exports).flatMap(([entry, { types }]) => {
    if (!types?.includes('*')) return types ? [entry] : [];
    const [before, ...after] = types.slice(2).replaceAll('.', '\\.').split('*');
    const pattern = new RegExp(`^/node_modules/@aftalespor/\\w+/${before}([\\w-]+)${after.join('\\1')}$`);
    const names = files.map((file) => pattern.exec(file)?.[1]).filter(Boolean);
    return names.map((name) => entry.replace('*', name));
  });
}

// What is ESM only can't be required, and is found by `exports` alone.
const meant = ({ kind, resolutionKind }) =>
  kind === 'CJSResolvesToESM' || (kind === 'NoResolution' && resolutionKind === 'node10');

describe('as others install it', () => {
  test.each(published)('$folder points only at files that are in it', async ({ short, manifest }) => {
    const { messages } = await publint({ pack: { tarball: archiveOf(short).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test.each(typed)(
    '$folder brings types that resolve',
    async ({ short, manifest }) => {
      const archive = createPackageFromTarballData(archiveOf(short));
      const entrypoints = typedEntries(manifest.exports, archive.listFiles());
      expect(entrypoints.length).toBeGreaterThan(0);
      const { problems } = await checkPackage(archive, { entrypoints });
      expect(problems.filter((problem) => !meant(problem))).toEqual([]);
    },
    30_000,
  );
});
