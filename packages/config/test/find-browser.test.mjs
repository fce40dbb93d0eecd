import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../browser/find-browser.mjs';

let home;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'find-browser-'));
});

afterEach(() => rmSync(home, { recursive: true }));

function program(...path) {
  const file = join(home, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

const find = (env, system = 'none') => findBrowser({ env, system, home });

test('CHROMIUM_PATH comes before everything else', () => {
  const path = program('mine');
  program('bin', 'chromium');
  expect(find({ CHROMIUM_PATH: path, PATH: join(home, 'bin') })).toEqual({ path, from: 'CHROMIUM_PATH' });
});

test('a CHROMIUM_PATH that is no program is an error, not a reason to use another browser', () => {
  program('bin', 'chromium');
  const path = join(home, 'missing');
  expect(() => find({ CHROMIUM_PATH: path, PATH: join(home, 'bin') })).toThrow(path);
});

test('a browser on PATH is found, Chromium before Chrome', () => {
  program('a', 'google-chrome');
  const path = program('b', 'chromium');
  expect(find({ PATH: `${join(home, 'a')}:${join(home, 'b')}` })).toEqual({ path, from: 'PATH' });
});

test('a folder of that name is no browser', () => {
  mkdirSync(join(home, 'bin', 'chromium'), { recursive: true });
  expect(find({ PATH: join(home, 'bin') })).toBeNull();
});

test("of Playwright's browsers the newest is taken, and a whole one before a headless shell", () => {
  const cache = join(home, 'browsers');
  program('browsers', 'chromium_headless_shell-1300', 'chrome-linux', 'headless_shell');
  program('browsers', 'chromium-999', 'chrome-linux', 'chrome');
  const path = program('browsers', 'chromium-1200', 'chrome-linux64', 'chrome');
  expect(find({ PLAYWRIGHT_BROWSERS_PATH: cache })).toEqual({ path, from: "Playwright's cache" });
});

test('a machine without a browser answers null', () => {
  expect(find({ PATH: home })).toBeNull();
});
