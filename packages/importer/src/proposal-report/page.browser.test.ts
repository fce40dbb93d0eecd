import { launchOptions } from '@aftalespor/config/vitest-browser';
import { applyDraft, previewDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { proposeAll } from '../proposals/proposals.js';
import { readDraft } from '../read-draft/read-draft.js';
import { reportOf, reportPage } from './proposal-report.js';

const FILE = 'budget-2025-follow-up-1.txt';
const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);

describe('the page in a browser', () => {
  let test: TestDatabase;
  let browser: Browser;
  let page: string;

  beforeAll(async () => {
    test = await testDatabases()[0]!.open();
    const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
    await applyDraft(test.database, eksempel);
    const known = (await readDraft(test.database, 'eksempel'))!;
    const printed = readFileSync(new URL(FILE, folder), 'utf8');
    const changed = printed
      .replaceAll('1.04. Juniorklub', '1.09. Juniorklub')
      .replaceAll('Engskolens', 'Åskolens');
    const text = readPlainText(new TextEncoder().encode(changed), FILE);
    const { draft, doubts, documents } = proposeAll([{ text, decisions: [] }], known);
    const texts = new Map(documents.map(({ key }) => [key, text.lines.map((line) => line.text)]));
    const preview = await previewDraft(test.database, draft);
    page = reportPage(reportOf({ draft, preview, doubts, texts, files: [FILE] }));
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    await test?.drop();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('%s, %i px: passes axe, fits, and breaks no rule of its own', async (colorScheme, width) => {
    // The page forbids what is not its own, so axe must be let in.
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('request', (request) => complaints.push(request.url()));
    await tab.setContent(page);
    await tab.locator('summary').click();
    await tab.evaluate(axe.source);
    const violations = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
    });
    const overflow = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
    await context.close();
    expect({ violations, complaints, overflow }).toEqual({ violations: [], complaints: [], overflow: 0 });
  });

  it('is gone through with the keyboard: from the overview to a part, and the unchanged unfolded', async () => {
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.getAttribute("href")')).toBe('#tvivl');
    await tab.locator('summary').focus();
    await tab.keyboard.press('Enter');
    expect(await tab.locator('#unchanged details').getAttribute('open')).toBe('');
    expect(await tab.locator('#changed mark').count()).toBeGreaterThan(0);
    await tab.close();
  });

  it('prints on paper what is open, without the way back to the top', async () => {
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.up').first().isVisible()).toBe(false);
    expect((await tab.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await tab.close();
  });
});
