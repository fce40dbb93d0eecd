import { launchOptions } from '@aftalespor/config/vitest-browser';
import { applyDraft, previewDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
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
    await tab.evaluate('document.querySelectorAll("details").forEach((it) => (it.open = true))');
    await tab.locator('#noegler').check();
    await tab.evaluate(axe.source);
    const violations = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
    });
    const overflow = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
    await context.close();
    expect({ violations, complaints, overflow }).toEqual({ violations: [], complaints: [], overflow: 0 });
  });

  it('is gone through with the keyboard: past the overview, doubt by doubt, and the unchanged unfolded', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 700 } });
    await tab.setContent(page);
    const focused = () => tab.evaluate('document.activeElement.getAttribute("href")');
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('#indhold');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('#tvivl-2');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('#tvivl-1');
    await tab.locator('#unchanged summary').first().focus();
    await tab.keyboard.press('Enter');
    expect(await tab.locator('#unchanged details').first().getAttribute('open')).toBe('');
    expect(await tab.locator('#changed mark').count()).toBeGreaterThan(0);
    await tab.close();
  });

  it.each([1280, 320])(
    'at %i px keeps the counts in view, and nothing that is led to under them',
    async (width) => {
      const tab = await browser.newPage({ viewport: { width, height: 700 } });
      await tab.setContent(page);
      for (const target of ['#tvivl-2', '#changed', '#unchanged']) {
        await tab.locator(`a[href="${target}"]`).first().click();
        const [counts, there] = [await boxOf(tab, 'nav'), await boxOf(tab, target)];
        expect(counts.y, target).toBe(0);
        expect(there.y, target).toBeGreaterThanOrEqual(counts.height);
        expect(there.y, target).toBeLessThan(700);
      }
      expect((await boxOf(tab, 'nav')).height).toBeLessThan(120);
      await tab.close();
    },
  );

  it('leaves the room to the text where the window is low, as at four times the size', async () => {
    const tab = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await tab.setContent(page);
    await tab.locator('#tvivl-1 a').first().click();
    const { y, height } = await boxOf(tab, 'nav');
    expect(y + height).toBeLessThanOrEqual(0);
    await tab.close();
  });

  it('has headings that go down one by one, and its parts as landmarks with names', async () => {
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.evaluate('document.querySelectorAll("details").forEach((it) => (it.open = true))');
    const levels = (await tab
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((it) => Number(it.tagName.slice(1))))) as number[];
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, n) => {
      expect(level - levels[n]!, `heading ${n + 2}`).toBeLessThanOrEqual(1);
    });
    expect(levels.filter((it) => it === 1)).toHaveLength(1);
    for (const role of ['banner', 'main'] as const) expect(await tab.getByRole(role).count()).toBe(1);
    expect(await tab.getByRole('navigation', { name: 'Oversigt' }).count()).toBe(1);
    for (const name of [/^I tvivl/, /^Ændret/, /^Uændret/])
      expect(await tab.getByRole('region', { name }).count(), String(name)).toBe(1);
    await tab.close();
  });

  it('shows the keys of the records only when asked to', async () => {
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.evaluate('document.querySelectorAll("details").forEach((it) => (it.open = true))');
    expect(await tab.locator('.key').first().isVisible()).toBe(false);
    await tab.getByLabel('Vis posternes nøgler').check();
    expect(await tab.locator('.key').first().isVisible()).toBe(true);
    await tab.close();
  });

  it('prints on paper what is open: marks without colour, no links that lead nowhere, no row cut', async () => {
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.emulateMedia({ media: 'print' });
    for (const link of ['.skip', '.keys', '.steps a'])
      expect(await tab.locator(link).first().isVisible(), link).toBe(false);
    const styleOf = (selector: string, property: string) =>
      tab.evaluate(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`);
    expect(await styleOf('.lines mark', 'text-decoration-line')).toBe('underline');
    expect(await styleOf('nav', 'position')).toBe('static');
    for (const row of ['.lines li', '.entry']) expect(await styleOf(row, 'break-inside'), row).toBe('avoid');
    expect((await tab.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await tab.close();
  });
});

async function boxOf(tab: Page, selector: string) {
  return (await tab.locator(selector).first().boundingBox())!;
}
