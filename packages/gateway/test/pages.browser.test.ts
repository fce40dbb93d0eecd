import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import { launchOptions } from '@aftalespor/config/vitest-browser';
import { serve, type ServerType } from '@hono/node-server';
import axe from 'axe-core';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app/app.js';

describe('pages in a browser', () => {
  let test: TestDatabase;
  let server: ServerType;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const [sqlite] = testDatabases();
    if (!sqlite) throw new Error('no test database');
    test = await sqlite.open();
    for (const draft of await loadDataset()) await applyDraft(test.database, draft);
    const app = createApp({
      prisma: test.database.prisma,
      publicUrl: null,
      logger: { info: () => {}, error: () => {} },
      assets: { embed: null, demo: null, storybook: null },
    });
    server = serve({ fetch: app.fetch, port: 0, hostname: 'localhost' });
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await test?.drop();
  });

  const pages = [
    '/',
    '/ballerup',
    '/ballerup/budget-2018',
    '/ballerup/budget-2018/milestone-changes',
    '/ballerup/budget-2018/3.32',
    '/ballerup/budget-2024',
    '/ballerup/budget-2018/8.06',
    '/ballerup/budget-2018/5.10',
    '/ballerup/budget-2020/4.1',
    '/ballerup/budget-2024/4.3',
    '/eksempel/budget-2025/1.04',
    '/ballerup/budget-2020',
    '/ballerup/budget-2024/3.3.5-9',
    '/ballerup/promises',
    '/ballerup/promises/borgermillionen',
    '/eksempel/budget-2025/5.05',
    '/atlantis',
  ];
  const looks = [
    ['light', 1280],
    ['dark', 320],
  ] as const;

  it.each(pages)('%s passes axe, fits 320 px and breaks no rule of its own', async (path) => {
    for (const [colorScheme, width] of looks) {
      // The page forbids what is not its own, so axe must be let in.
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${origin}${path}`);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        return (await axe.run()).violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
      });
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      await context.close();
      expect({ violations, complaints, overflow }).toEqual({ violations: [], complaints: [], overflow: 0 });
    }
  });

  it('an editor finds an initiative by typing, and copies its snippet with the keyboard', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${origin}/ballerup/budget-2018`);
    await page.getByLabel('Find en indsats').fill('solceller rådhus');
    await expect
      .poll(() => page.getByRole('listitem').filter({ visible: true, hasText: 'Kopiér kort' }).count())
      .toBe(1);
    await page.getByRole('button', { name: 'Kopiér kort til 8.06 Solceller på rådhuset' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Kopieret').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      [
        `<script type="module" src="${origin}/embed/aftalespor.js"></script>`,
        '<aftale-initiative-card initiative="ballerup/budget-2018/8.06">',
        `  <a href="${origin}/ballerup/budget-2018/8.06">8.06 Solceller på rådhuset</a>`,
        '</aftale-initiative-card>',
      ].join('\n'),
    );
    await context.close();
  });
});
