import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainNetwork } from './network.mjs';
import { run } from './process.mjs';
import { Stop } from './report.mjs';
import { pinnedPnpm, root, stateDirectory } from './workspace.mjs';

const marker = join(stateDirectory, 'installed');

/** Changes when another install is due: the lockfile, the settings, the package manager, or another kind of machine. */
function fingerprint() {
  const hash = createHash('sha256').update(`${pinnedPnpm()} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc']) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

const isInstalled = (wanted) =>
  existsSync(join(root, 'node_modules', '.modules.yaml')) &&
  existsSync(marker) &&
  readFileSync(marker, 'utf8') === wanted;

/** Why `pnpm install` failed, and what to do; null where only its log can tell. */
export function explainInstall(output) {
  if (/ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/.test(output))
    return 'A package.json and pnpm-lock.yaml do not agree. Run `pnpm install --no-frozen-lockfile` once and commit the lockfile.';
  if (/\bENOSPC\b/.test(output)) return 'The disk is full (ENOSPC). About 1.5 GB are needed.';
  return explainNetwork(output);
}

/** What one line of pnpm's output says about how far it is. */
const progressOf = (line) =>
  /^Progress: (.*)/.exec(line)?.[1] ??
  /WARN .*(Will retry in .*)/.exec(line)?.[1].replace('Will', 'registry not reached, will');

export async function install(report, env) {
  const step = report.begin('install');
  const wanted = fingerprint();
  if (isInstalled(wanted)) return step.done('up to date');
  const { code, output } = await run(
    'pnpm',
    // A NODE_ENV of "production" would leave out what builds, and another pnpm's node_modules may need replacing.
    [
      'install',
      '--frozen-lockfile',
      '--prod=false',
      '--reporter=append-only',
      '--config.confirm-modules-purge=false',
    ],
    { cwd: root, env, onLine: (line) => step.at(progressOf(line)) },
  );
  if (code !== 0) {
    step.fail();
    const reason = explainInstall(output);
    // Hundreds of lines of retries say no more than that the registry was not reached.
    if (!explainNetwork(output)) report.log('pnpm install', output);
    throw new Stop(`The packages could not be installed. ${reason ?? 'The log above says why.'}`);
  }
  mkdirSync(stateDirectory, { recursive: true });
  writeFileSync(marker, wanted);
  const [, added] = [...output.matchAll(/added (\d+)/g)].at(-1) ?? [];
  return step.done(added ? `${added} packages` : '');
}
