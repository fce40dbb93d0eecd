import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from '../../config/browser/find-browser.mjs';
import { run } from './process.mjs';
import { Stop } from './report.mjs';
import { packages, root } from './workspace.mjs';

const isRoot = () => process.getuid?.() === 0;

async function installDebianChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env });
  if (updated.code !== 0) return updated;
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}

/** Playwright's own browser, of the version that the lockfile holds. */
async function installPlaywrightChromium() {
  const owner = packages().find(({ dependencies }) => dependencies['playwright-core']);
  if (!owner)
    throw new Stop('No package depends on playwright-core, so there is no browser to install with it.');
  const cli = join(
    createRequire(join(owner.directory, 'package.json')).resolve('playwright-core/package.json'),
    '..',
    'cli.js',
  );
  return run(process.execPath, [cli, 'install', 'chromium'], { cwd: root });
}

const ways = [
  {
    name: "Debian's chromium package",
    fits: () => isRoot() && existsSync('/usr/bin/apt-get'),
    install: installDebianChromium,
  },
  { name: "Playwright's Chromium", fits: () => true, install: installPlaywrightChromium },
];

/** The machine's browser, started once to see that it runs: { path, from, version }, or null where there is none. */
async function runningBrowser() {
  const found = findBrowser();
  if (!found) return null;
  const { code, output } = await run(found.path, ['--version'], { timeoutMs: 30_000 });
  if (code !== 0)
    throw new Stop(
      `${found.path} (${found.from}) does not run:\n${output.trim()}\nMend it, or set CHROMIUM_PATH to another browser.`,
    );
  return { ...found, version: /\d+(\.\d+)+/.exec(output)?.[0] ?? '' };
}

async function installBrowser(report, step) {
  const logs = [];
  for (const { name, install } of ways.filter(({ fits }) => fits())) {
    step.at(`installing ${name}`);
    const { code, output } = await install();
    const browser = code === 0 ? await runningBrowser() : null;
    if (browser) return { ...browser, from: `${name}, installed now` };
    logs.push(`${name}:\n${output}`);
  }
  report.log('installing a browser', logs.join('\n'));
  throw new Stop(
    'No browser was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** Answers the path of a Chromium for the browser suites; installs one where the machine has none. */
export async function ensureBrowser(report) {
  const step = report.begin('browser');
  try {
    const { path, from, version } = (await runningBrowser()) ?? (await installBrowser(report, step));
    step.done(`${path} ${version} (${from})`);
    return path;
  } catch (error) {
    step.fail();
    throw error instanceof Stop ? error : new Stop(error.message);
  }
}
