import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './process.mjs';
import { Stop } from './report.mjs';
import { packages, root } from './workspace.mjs';

async function findBrowser() {
  const { findBrowser: find } = await import('../../config/browser/find-browser.mjs');
  return find();
}

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
  if (!owner) throw new Stop('No package depends on playwright-core, so there is no browser to install with it.');
  const cli = join(createRequire(join(owner.directory, 'package.json')).resolve('playwright-core/package.json'), '..', 'cli.js');
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

/** Answers the path of a Chromium for the browser suites; installs one where the machine has none. */
export async function ensureBrowser(report) {
  const step = report.begin('browser');
  let browser = await findBrowser();
  if (browser) {
    step.done(`${browser.path} (${browser.from})`);
    return browser.path;
  }
  const logs = [];
  for (const { name, install } of ways.filter(({ fits }) => fits())) {
    step.at(`installing ${name}`);
    const { code, output } = await install();
    browser = code === 0 ? await findBrowser() : null;
    if (browser) {
      step.done(`installed ${name}: ${browser.path}`);
      return browser.path;
    }
    logs.push(`${name}:\n${output}`);
  }
  step.fail();
  report.log('installing a browser', logs.join('\n'));
  throw new Stop('No browser was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}
