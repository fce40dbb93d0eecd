/**
 * Finds the Chromium that the browser tests drive. Plain Node without dependencies, because it must run before anything
 * is installed: from a shell as `node find-browser.mjs`, which prints the path.
 */
import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** Where a browser stands outside PATH. */
const PLACES = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) => [
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** Playwright has renamed its folders over time; both names are in use. */
const IN_PLAYWRIGHT = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ],
  chromium_headless_shell: [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-mac/headless_shell',
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
    'chrome-win/headless_shell.exe',
  ],
};

/** The browser as `{ path, from }`, or null where there is none. A CHROMIUM_PATH that does not exist throws. */
export function findBrowser({ env = process.env, system = platform(), home = homedir() } = {}) {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return { path: env.CHROMIUM_PATH, from: 'CHROMIUM_PATH' };
    throw new Error(
      `find-browser: CHROMIUM_PATH must be a program; got "${env.CHROMIUM_PATH}". Point it at Chromium or unset it.`,
    );
  }
  const candidates = [
    ...onPath(env, system).map((path) => ({ path, from: 'PATH' })),
    ...(PLACES[system]?.(env) ?? []).map((path) => ({ path, from: 'the system' })),
    ...ofPlaywright(env, system, home).map((path) => ({ path, from: "Playwright's cache" })),
  ];
  return candidates.find(({ path }) => isProgram(path)) ?? null;
}

function onPath(env, system) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const names = system === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function ofPlaywright(env, system, home) {
  const caches = {
    darwin: join(home, 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
  };
  const root =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    join(caches[system] ?? env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
  const revision = (folder) => Number(folder.split('-').pop());
  const installed = list(root).sort((a, b) => revision(b) - revision(a));
  return Object.entries(IN_PLAYWRIGHT).flatMap(([kind, paths]) =>
    installed
      .filter((folder) => folder.startsWith(`${kind}-`))
      .flatMap((folder) => paths.map((path) => join(root, folder, ...path.split('/')))),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const found = findBrowser();
    if (!found)
      throw new Error(
        'find-browser: no Chromium or Chrome was found. Install one, or set CHROMIUM_PATH to one.',
      );
    console.log(found.path);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
