import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
/** What the bootstrap keeps between runs. pnpm leaves dot folders in node_modules alone, even when it empties it. */
export const stateDirectory = join(root, 'node_modules', '.aftalespor');

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The pnpm version that package.json pins, without the hash that may follow it. */
export function pinnedPnpm(packageManager = readJson(join(root, 'package.json')).packageManager) {
  const [, version] = /^pnpm@(\d+\.\d+\.\d+)(?:\+|$)/.exec(packageManager ?? '') ?? [];
  if (!version)
    throw new Error(`package.json: packageManager must name an exact pnpm; got "${packageManager}".`);
  return version;
}

/** The workspace's packages: { name, directory, scripts, dependencies }. */
export function packages() {
  const listed = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').split(/^packages:\n/m)[1] ?? '';
  const patterns = (/^(?:\s+- .*\n)+/.exec(listed)?.[0] ?? '').match(/[^\s'"-][^\s'"]*/g) ?? [];
  return patterns
    .flatMap((pattern) => {
      if (!pattern.endsWith('/*')) return [join(root, pattern)];
      const parent = join(root, pattern.slice(0, -2));
      return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : [];
    })
    .filter((directory) => existsSync(join(directory, 'package.json')))
    .map((directory) => {
      const { name, scripts = {}, dependencies, devDependencies } = readJson(join(directory, 'package.json'));
      return { name, directory, scripts, dependencies: { ...dependencies, ...devDependencies } };
    });
}
