import { findBrowser } from '../browser/find-browser.mjs';

/** Headless, without GPU, and without the requests that Chromium makes on its own. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const VIEWPORT = { width: 1280, height: 900 };
/** Room for the runner's frame around the test's: a smaller context scales what is rendered. */
const MARGIN = 200;

export function launchOptions() {
  const found = findBrowser();
  if (!found)
    throw new Error(
      'vitest-browser: no Chromium or Chrome was found. Install one, or set CHROMIUM_PATH to one.',
    );
  return { executablePath: found.path, args: LAUNCH_ARGS };
}

export function browserMode(playwright, { viewport = VIEWPORT, instances = [{}] } = {}) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    instances: instances.map(({ name, colorScheme, locale, viewport: own = viewport }) => ({
      browser: 'chromium',
      viewport: own,
      ...(name ? { name } : {}),
      provider: playwright({
        launchOptions: launchOptions(),
        contextOptions: {
          viewport: { width: own.width + MARGIN, height: own.height + MARGIN },
          ...(colorScheme ? { colorScheme } : {}),
          ...(locale ? { locale } : {}),
        },
      }),
    })),
  };
}
