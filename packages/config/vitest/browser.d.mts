export interface Viewport {
  width: number;
  height: number;
}

/** One run of all tests. Several runs share one server. */
export interface BrowserInstance {
  /** Needed where there are several: "light", "dark". */
  name?: string;
  /** What `prefers-color-scheme` answers. */
  colorScheme?: 'light' | 'dark';
  /** "da-DK". */
  locale?: string;
  viewport?: Viewport;
}

export interface BrowserModeOptions {
  viewport?: Viewport;
  instances?: BrowserInstance[];
}

export const LAUNCH_ARGS: string[];

/** For playwright-core's `chromium.launch()`. Throws where the machine has no Chromium. */
export function launchOptions(): { executablePath: string; args: string[] };

/**
 * Vitest's `test.browser`: headless Chromium of the machine. The caller hands in its own `playwright` from
 * `@vitest/browser-playwright`, so that there is one copy of vitest.
 */
export function browserMode<Provider>(
  playwright: (options: object) => Provider,
  options?: BrowserModeOptions,
): {
  enabled: true;
  headless: true;
  screenshotFailures: false;
  provider: Provider;
  instances: { browser: 'chromium'; name?: string; viewport: Viewport; provider: Provider }[];
};
