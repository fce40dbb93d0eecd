/** One browser for a suite, and for each page what it complained about and whom it asked. */
import { launchOptions } from '@aftalespor/config/vitest-browser';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export interface OpenPage {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, and violations of the page's security policy. */
  complaints: string[];
  /** The address of every request. */
  requested: string[];
  close(): Promise<void>;
}

/** All elements that the script knows. */
const ELEMENTS =
  'aftale-initiative-card, aftale-smiley-timeline, aftale-yearly-amount-table, aftale-postponement, aftale-promise-thread';

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
    (elements) => {
      const all = [...document.querySelectorAll(elements)];
      return all.every((element) => !['loading', null].includes(element.getAttribute('state')));
    },
    ELEMENTS,
    { timeout: 20_000 },
  );
  return page
    .locator(ELEMENTS)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('state')));
}

/** What axe finds on the page, shadow trees included, in words that lead to the place. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { target: unknown }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
    );
  });
}

/** How far what was in view has moved since the page was opened: the sum of all shifts, as the browser counts them. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
