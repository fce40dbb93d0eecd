import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { explainNetwork } from './network.mjs';
import { run } from './process.mjs';
import { Stop } from './report.mjs';
import { pinnedPnpm, readJson, root, stateDirectory } from './workspace.mjs';

/** The script of an installed pnpm, or null when that folder holds another program or another version. */
function scriptOf(packageDirectory, version) {
  const manifest = join(packageDirectory, 'package.json');
  if (!existsSync(manifest)) return null;
  const { name, version: found, bin } = readJson(manifest);
  return name === 'pnpm' && found === version
    ? join(packageDirectory, typeof bin === 'string' ? bin : bin.pnpm)
    : null;
}

/**
 * Looks for the pinned pnpm on PATH by reading, never by running: Corepack's pnpm would go and download one, and a
 * newer pnpm would report the version that it would switch to.
 */
export function findInstalledPnpm(version, path = process.env.PATH ?? '') {
  for (const directory of path.split(delimiter)) {
    const candidate = join(directory, 'pnpm');
    if (!directory || !existsSync(candidate)) continue;
    const script = scriptOf(dirname(dirname(realpathSync(candidate))), version);
    if (script) return script;
  }
  return null;
}

/** npm as it started us, so that `npm start` works where npm itself is not on PATH. */
export function npmCommand() {
  const { npm_execpath: started } = process.env;
  return started && basename(started) === 'npm-cli.js' ? [process.execPath, [started]] : ['npm', []];
}

async function fetchPnpm(version) {
  const prefix = join(stateDirectory, `pnpm-${version}`);
  const packageDirectory = join(prefix, 'node_modules', 'pnpm');
  const fetched = scriptOf(packageDirectory, version);
  if (fetched) return { script: fetched, from: 'fetched earlier' };
  mkdirSync(prefix, { recursive: true });
  const [npm, first] = npmCommand();
  const { code, output } = await run(
    npm,
    [
      ...first,
      'install',
      '--prefix',
      prefix,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      `pnpm@${version}`,
    ],
    { cwd: prefix },
  );
  const script = scriptOf(packageDirectory, version);
  if (code === 0 && script) return { script, from: 'fetched with npm' };
  throw new Stop(
    `pnpm ${version} could not be fetched. ${explainNetwork(output) ?? `npm said:\n${output.trim()}`}`,
  );
}

/** A folder with this very Node and the pinned pnpm, to stand first on PATH: Turbo and scripts look both up there. */
export function writeShims(script, directory) {
  mkdirSync(directory, { recursive: true });
  const node = join(directory, 'node');
  rmSync(node, { force: true });
  symlinkSync(process.execPath, node);
  const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
  writeFileSync(
    join(directory, 'pnpm'),
    `#!/bin/sh\nexec ${quote(process.execPath)} ${quote(script)} "$@"\n`,
    { mode: 0o755 },
  );
}

/** Finds or fetches the pinned pnpm. Answers the environment in which `pnpm` is that one, whatever else is installed. */
export async function preparePnpm(report) {
  const version = pinnedPnpm();
  const step = report.begin('pnpm');
  try {
    const installed = findInstalledPnpm(version);
    const { script, from } = installed ? { script: installed, from: 'installed' } : await fetchPnpm(version);
    const shims = join(stateDirectory, `bin-node-${process.versions.node}`);
    writeShims(script, shims);
    step.done(`${version}, ${from}`);
    return {
      ...process.env,
      PATH: `${shims}${delimiter}${process.env.PATH ?? ''}`,
      COREPACK_ENABLE_STRICT: '0',
    };
  } catch (error) {
    step.fail(version);
    if (error?.code === 'EACCES' || error?.code === 'EROFS')
      throw new Stop(
        `${error.path} cannot be written (${error.code}). Aftalespor installs into ${root}: give yourself write access to it.`,
      );
    throw error;
  }
}
