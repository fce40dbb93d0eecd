import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const folders = (parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`);

const readManifest = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

export const rootManifest = readManifest('.');

/** Every workspace package: its folder, its name without the scope, and its package.json. */
export function packages() {
  return [...folders('packages'), ...folders('examples'), '.storybook']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      short: folder.split('/').pop().replace(/^\./, ''),
      manifest: readManifest(folder),
    }));
}
