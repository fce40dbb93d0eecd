import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What is built elsewhere in the workspace and served here. */
const BUILDS = {
  embed: { directory: 'packages/embed/dist', proof: 'aftalespor.js' },
  demo: { directory: 'examples/editor-page/dist', proof: 'index.html' },
  storybook: { directory: '.storybook/storybook-static', proof: 'index.html' },
};
export type AssetName = keyof typeof BUILDS;

/** The folder of each build, or null where it is not built: the gateway serves the rest without it. */
export function findAssets(root = ROOT): Record<AssetName, string | null> {
  const find = ({ directory, proof }: (typeof BUILDS)[AssetName]) =>
    existsSync(join(root, directory, proof)) ? join(root, directory) : null;
  return { embed: find(BUILDS.embed), demo: find(BUILDS.demo), storybook: find(BUILDS.storybook) };
}
