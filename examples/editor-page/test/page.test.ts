import { answerFrom, type Records } from '@aftalespor/embed/testing/recorded-gateway';
import {
  accessibilityProblems,
  launchBrowser,
  layoutShift,
  openPage,
  settledStates,
} from '@aftalespor/embed/testing/browser';
import { startSite, type Site } from '@aftalespor/embed/testing/site';
import type { Browser } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import records from './records.json' with { type: 'json' };

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let browser: Browser;
let site: Site | null = null;
/** A gateway that runs, or one that answers what was taken down from it. */
let origin = process.env.AFTALESPOR_URL ?? '';
beforeAll(async () => {
  browser = await launchBrowser();
  if (origin) return;
  site = await startSite({
    folders: { '/demo/': folder('../dist/'), '/embed/': folder('../../../packages/embed/dist/') },
    graphql: async (variables) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return answerFrom(records as unknown as Records, variables as never);
    },
  });
  origin = site.origin;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each([
  { width: 1280, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
  { width: 320, colorScheme: 'light' as const },
  { width: 320, colorScheme: 'dark' as const },
])('the page at $width px, $colorScheme', ({ width, colorScheme }) => {
  it('shows all its elements, fits, and is accessible', async () => {
    const { page, complaints, requested, close } = await openPage(browser, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.goto(`${origin}/demo/`);
    expect(await settledStates(page)).toEqual(Array(9).fill('ready'));
    expect(complaints).toEqual([]);
    expect(requested.filter((url) => url.includes('/graphql'))).toHaveLength(1);
    expect(requested.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});

it.each([320, 700, 1280])(
  'moves nothing that a reader sees while the elements load, at %i px',
  async (width) => {
    const { page, close } = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(`${origin}/demo/`);
    await settledStates(page);
    expect(await layoutShift(page)).toBeLessThan(0.02);
    await close();
  },
);

it('tells the facts: the title of an initiative, its status with its date, and the sums of the annex', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${origin}/demo/`);
  await settledStates(page);
  const text = (selector: string) =>
    page.locator(selector).evaluate((element) => element.shadowRoot?.textContent ?? '');
  const card = await text('[initiative="ballerup/budget-2018/8.06"]');
  for (const part of [
    'Solceller på rådhuset',
    'Økonomiudvalget',
    'pr. 5. april 2018',
    'Vores tolkning',
    'Ingen senere opfølgning kendt',
  ])
    expect(card).toContain(part);
  const annex = await text('[agreement="ballerup/budget-2024"]');
  for (const sum of ['−6.070', '−8.775', '−14.355', '−2.995', '222.294', '203.800', '159.600', '161.300'])
    expect(annex).toContain(sum);
  await close();
});

it('can be read without scripts: every element has a link', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${origin}/demo/`);
  for (const name of [
    'Solceller på rådhuset',
    'Barnets første 1.000 dage',
    'Klippekort til ældre i eget hjem',
  ])
    expect(await page.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  await close();
});
