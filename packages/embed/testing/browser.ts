/** One browser for a suite, and for each page what it complained about and whom it asked. */
import { launchOptions } from '@aftalespor/config/vitest-browser';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export interface OpenPage {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, and violations of the page's security policy. */
  complaints: string[];
  /** The address of every request. */
  requested: string[];
  close(): Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requested.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return { page, complaints, requested, close: () => context.close() };
}

/** Waits until no element of the page is loading, and gives the state of each. */
export async function settledStates(page: Page): Promise<(string | null)[]> {
  await page.waitForFunction(
    () => {
      const all = [...document.querySelectorAll('aftale-initiative-card, aftale-smiley-timeline, aftale-yearly-amount-table')];
      return all.every((element) => !['loading', null].includes(element.getAttribute('state')));
    },
    null,
    { timeout: 20_000 },
  );
  return page
    .locator('aftale-initiative-card, aftale-smiley-timeline, aftale-yearly-amount-table')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('state')));
}
