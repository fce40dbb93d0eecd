import {
  accessibilityProblems,
  launchBrowser,
  openPage,
  settledStates,
} from '@aftalespor/embed/testing/browser';
import { answerFrom } from '@aftalespor/embed/testing/recorded-gateway';
import { records } from '@aftalespor/embed/testing/records';
import { startSite, type Site } from '@aftalespor/embed/testing/site';
import type { Browser } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const REF = 'eksempel/budget-2025/2.01';
const POSTPONED = 'eksempel/budget-2025/1.03';

let browser: Browser;
let gateway: Site;
beforeAll(async () => {
  browser = await launchBrowser();
  const known = records(1);
  known.initiative = known.initiative.flatMap((initiative) =>
    [REF, POSTPONED].map((ref) => ({ ...initiative, ref })),
  );
  known.promise = known.promise.map((initiative) => ({ ...initiative, ref: REF }));
  gateway = await startSite({
    folders: { '/embed/': folder('../../../packages/embed/dist/'), '/page/': folder('../') },
    graphql: (variables) => answerFrom(known, variables as never),
  });
});
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

it.each([320, 1280])('the one file shows all its elements at %s px', async (width) => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width, height: 900 } });
  const elsewhere = process.env.AFTALESPOR_URL ?? gateway.origin;
  // The file names the address that `npm start` has; the test's gateway is at another.
  await page.route('http://localhost:4000/**', async (route) => {
    const response = await fetch(route.request().url().replace('http://localhost:4000', elsewhere));
    await route.fulfill({
      status: response.status,
      body: Buffer.from(await response.arrayBuffer()),
      headers: {
        'content-type': response.headers.get('content-type') ?? '',
        'access-control-allow-origin': response.headers.get('access-control-allow-origin') ?? '',
      },
    });
  });
  await page.goto(`${gateway.origin}/page/index.html`);
  expect(await settledStates(page)).toEqual(Array(5).fill('ready'));
  expect(complaints).toEqual([]);
  const text = await page.locator('#by-hand').evaluate((element) => element.shadowRoot?.textContent);
  for (const part of ['Træer langs Hovedgaden', '1.200', '−350', '1.550']) expect(text).toContain(part);
  const english = await page
    .locator('aftale-smiley-timeline')
    .evaluate((element) => element.shadowRoot?.textContent);
  expect(english).toContain('follow-up');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await accessibilityProblems(page)).toEqual([]);
  await close();
});
