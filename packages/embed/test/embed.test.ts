import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { toInitiativeView } from '@aftalespor/client/view';
import type { ElementsQueryVariables, InitiativeForViewFragment } from '@aftalespor/client/operations';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, layoutShift, openPage, settledStates, type OpenPage } from '../testing/browser.js';
import { answerFrom, type GraphqlAnswer } from '../testing/recorded-gateway.js';
import { records, refAt } from '../testing/records.js';
import { startSite, type Site } from '../testing/site.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const RECORDS = records(60);
const SCRIPT = '/embed/aftalespor.js';
const SHOWN = toInitiativeView(RECORDS.initiative[0] as InitiativeForViewFragment, (path) => `/${path}`);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());
const open: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((each) => each.close()))));

type Answer = (variables: ElementsQueryVariables) => GraphqlAnswer | Promise<GraphqlAnswer>;
const fromRecords: Answer = (variables) => answerFrom(RECORDS, variables);

/** The gateway of a municipality, which serves the script, and the municipality's own site elsewhere. */
async function gateway(answer: Answer = fromRecords, holds = true): Promise<Site> {
  const site = await startSite({
    holds,
    folders: { '/embed/': DIST },
    graphql: (variables) => answer(variables as unknown as ElementsQueryVariables),
  });
  open.push(site);
  return site;
}

async function visit(
  body: string,
  { headers = {}, head = '', width = 1280 } = {},
): Promise<OpenPage & { origin: string }> {
  const html = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title>${head}</head><body>${body}</body></html>`;
  const site = await startSite({ pages: { '/': { body: html, headers } } });
  const opened = await openPage(browser, { viewport: { width, height: 900 } });
  open.push(opened, site);
  await opened.page.goto(site.origin);
  return { ...opened, origin: site.origin };
}

const tag = (origin: string, extra = '') =>
  `<script type="module" src="${origin}${SCRIPT}" ${extra}></script>`;
const card = (ref: string) =>
  `<aftale-initiative-card initiative="${ref}"><a href="/x">Læs om indsatsen</a></aftale-initiative-card>`;
const cards = (count: number) =>
  Array.from({ length: count }, (_, index) => card(refAt(index + 1))).join('\n');

describe('a page with many elements', () => {
  it('costs one request for 50 of all kinds, and asks each ref once', async () => {
    const { origin, asked } = await gateway();
    const body =
      cards(20) +
      cards(10) +
      Array.from(
        { length: 10 },
        (_, i) => `<aftale-smiley-timeline initiative="${refAt(i + 15)}"></aftale-smiley-timeline>`,
      ).join('') +
      Array.from(
        { length: 8 },
        (_, i) => `<aftale-yearly-amount-table initiative="${refAt(i + 1)}"></aftale-yearly-amount-table>`,
      ).join('') +
      '<aftale-yearly-amount-table section="eksempel/budget-2025/1"></aftale-yearly-amount-table>' +
      '<aftale-yearly-amount-table agreement="eksempel/budget-2025"></aftale-yearly-amount-table>';
    const { page, complaints } = await visit(body + tag(origin));
    expect(await settledStates(page)).toEqual(Array(50).fill('ready'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.method).toBe('GET');
    expect(asked[0]?.variables).toEqual({
      initiative: Array.from({ length: 20 }, (_, i) => refAt(i + 1)),
      promise: Array.from({ length: 10 }, (_, i) => refAt(i + 15)),
      initiativeAmounts: Array.from({ length: 8 }, (_, i) => refAt(i + 1)),
      sectionAmounts: ['eksempel/budget-2025/1'],
      agreementAmounts: ['eksempel/budget-2025'],
    });
    expect(complaints).toEqual([]);
  });

  it.each([
    ['before', (script: string, elements: string) => [script, elements]],
    ['after', (script: string, elements: string) => [elements, script]],
  ])('has the script %s the elements', async (_where, order) => {
    const { origin, asked } = await gateway();
    const { page } = await visit(order(tag(origin, 'async'), cards(50)).join(''));
    expect(await settledStates(page)).toEqual(Array(50).fill('ready'));
    expect(asked).toHaveLength(1);
  });

  it('finds an initiative by the ref that it had earlier', async () => {
    const { origin } = await gateway();
    const { page } = await visit(card('eksempel/budget-2025/9.7') + tag(origin));
    expect(await settledStates(page)).toEqual(['ready']);
    await page.getByRole('heading', { name: 'Indsats nummer 7' }).waitFor();
  });

  it('asks again for elements that come later, and not for what it knows', async () => {
    const { origin, asked } = await gateway();
    const { page } = await visit(cards(2) + tag(origin));
    await settledStates(page);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), cards(3));
    expect(await settledStates(page)).toEqual(Array(5).fill('ready'));
    expect(asked.map(({ variables }) => variables.initiative)).toEqual([[refAt(1), refAt(2)], [refAt(3)]]);
  });

  it('answers what was asked before the script was there', async () => {
    const { origin, asked } = await gateway();
    const deaf = `<script>addEventListener('aftale-request', deaf = (event) => event.stopImmediatePropagation(), true)</script>`;
    const { page } = await visit(deaf + cards(2) + tag(origin));
    await page.waitForFunction(() => customElements.get('aftale-initiative-card'));
    await page.waitForTimeout(100);
    expect(asked).toHaveLength(0);
    await page.evaluate(
      `removeEventListener('aftale-request', deaf, true); import('${origin}${SCRIPT}?later')`,
    );
    expect(await settledStates(page)).toEqual(['ready', 'ready']);
    expect(asked).toHaveLength(1);
  });

  it('links to the pages of its own gateway', async () => {
    const { origin } = await gateway();
    const { page } = await visit(cards(1) + tag(origin));
    await settledStates(page);
    const links = await page
      .locator('aftale-initiative-card a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain(`${origin}/${refAt(1)}`);
  });
});

describe('a ref that leads nowhere', () => {
  it.each([
    ['unknown', 'eksempel/budget-2025/99.99', 'empty', /nothing has the ref "eksempel\/budget-2025\/99\.99"/],
    ['malformed', 'Ballerup budget 2018', 'error', /ballerup\/budget-2018\/3\.01/],
  ])(
    '%s: costs no other element its answer, shows its link, and is explained in the console',
    async (_what, ref, state, reason) => {
      const { origin, asked } = await gateway();
      const { page, complaints } = await visit(card(refAt(1)) + card(ref) + card(refAt(2)) + tag(origin));
      expect(await settledStates(page)).toEqual(['ready', state, 'ready']);
      expect(await page.getByRole('link', { name: 'Læs om indsatsen' }).nth(0).isVisible()).toBe(true);
      expect(complaints).toEqual([expect.stringMatching(reason)]);
      expect(asked).toHaveLength(1);
    },
  );
});

describe('the document that the elements are answered by', () => {
  it('is held by the gateway, which is asked for it by an identifier', async () => {
    const { origin, asked } = await gateway();
    const { page, requested } = await visit(cards(1) + tag(origin));
    expect(await settledStates(page)).toEqual(['ready']);
    const held = JSON.parse(await readFile(`${DIST}documents.json`, 'utf8')) as Record<string, string>;
    expect(asked.map(({ documentId, query }) => [documentId, query])).toEqual([
      [Object.keys(held)[0], undefined],
    ]);
    expect(requested.filter((url) => url.includes('aftalespor.document'))).toEqual([]);
  });

  it('is sent in full to a gateway of another version', async () => {
    const { origin, asked } = await gateway(fromRecords, false);
    const { page } = await visit(cards(2) + tag(origin));
    expect(await settledStates(page)).toEqual(['ready', 'ready']);
    const held = JSON.parse(await readFile(`${DIST}documents.json`, 'utf8')) as Record<string, string>;
    expect(asked.map(({ query }) => query)).toEqual([undefined, Object.values(held)[0]]);
  });
});

describe('a gateway that does not answer', () => {
  it('when it is down: is tried twice, then each element shows its link', async () => {
    const { origin } = await gateway();
    const down = await startSite({});
    await down.close();
    const { page, complaints, requested } = await visit(
      cards(3) + tag(origin, `data-endpoint="${down.origin}/graphql"`),
    );
    expect(await settledStates(page)).toEqual(Array(3).fill('error'));
    expect(requested.filter((url) => url.startsWith(down.origin))).toHaveLength(2);
    expect(await page.getByRole('link', { name: 'Læs om indsatsen' }).count()).toBe(3);
    expect(complaints.filter((text) => text.includes('Failed to fetch'))).toHaveLength(3);
  });

  it('when it comes back in time: shows the data as if nothing had been', async () => {
    let times = 0;
    const { origin, asked } = await gateway(async (variables) => {
      if (++times === 1) throw new Error('restarting');
      return answerFrom(RECORDS, variables);
    });
    const { page } = await visit(cards(1) + tag(origin));
    expect(await settledStates(page)).toEqual(['ready']);
    expect(asked).toHaveLength(2);
  });

  it('when it is slow: gives up after ten seconds', async () => {
    const { origin } = await gateway(() => new Promise(() => {}));
    const { page, complaints } = await visit(cards(1) + tag(origin));
    const began = Date.now();
    expect(await settledStates(page)).toEqual(['error']);
    expect(Date.now() - began).toBeGreaterThan(9_000);
    expect(Date.now() - began).toBeLessThan(12_000);
    expect(complaints).toEqual([expect.stringMatching(/TimeoutError/)]);
  });

  it('when it says that something is wrong: tells the console what it said', async () => {
    const { origin, asked } = await gateway(() => ({
      errors: [{ message: 'Unexpected error. Report it with this id: 7.' }],
    }));
    const { page, complaints } = await visit(cards(1) + tag(origin));
    expect(await settledStates(page)).toEqual(['error']);
    expect(complaints).toEqual([expect.stringMatching(/this id: 7/)]);
    expect(asked).toHaveLength(1);
  });
});

describe('the address of the gateway', () => {
  it.each([
    ['the tag', (origin: string, other: string) => [tag(origin, `data-endpoint="${other}/graphql"`), '']],
    [
      'a meta element',
      (origin: string, other: string) => [
        tag(origin),
        `<meta name="aftalespor-endpoint" content="${other}/graphql">`,
      ],
    ],
  ])('can be set on %s', async (_where, markup) => {
    const [script, data] = [await gateway(), await gateway()];
    const [body, head] = markup(script.origin, data.origin);
    const { page } = await visit(cards(1) + body, { head: head ?? '' });
    expect(await settledStates(page)).toEqual(['ready']);
    expect([script.asked.length, data.asked.length]).toEqual([0, 1]);
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', '', 'http://['])(
    'is never "%s"',
    async (endpoint) => {
      const { origin, asked } = await gateway();
      const { page, complaints } = await visit(cards(1) + tag(origin, `data-endpoint="${endpoint}"`));
      expect(await settledStates(page)).toEqual(['error']);
      expect(complaints).toEqual([expect.stringMatching(/data-endpoint must be an http\(s\) address/)]);
      expect(asked).toHaveLength(0);
    },
  );
});

describe('the base class that stands in for LitElement', () => {
  it('keeps what the page set before the script came, and asks nothing then', async () => {
    const { origin, asked } = await gateway();
    const data = JSON.stringify({ ...SHOWN, title: 'Sat af siden' });
    const { page, complaints } = await visit(
      `<aftale-initiative-card></aftale-initiative-card><script>document.querySelector('aftale-initiative-card').data = ${data}</script>` +
        tag(origin),
    );
    expect(await settledStates(page)).toEqual(['ready']);
    await page.getByRole('heading', { name: 'Sat af siden' }).waitFor();
    expect([asked.length, complaints]).toEqual([0, []]);
  });

  it('follows its attributes: a new ref, heading level, language, density', async () => {
    const { origin, asked } = await gateway();
    const { page } = await visit(cards(1) + tag(origin));
    await settledStates(page);
    await page.locator('aftale-initiative-card').evaluate((element, ref) => {
      element.setAttribute('initiative', ref);
      element.setAttribute('heading-level', '2');
      element.setAttribute('lang', 'en');
      (element as HTMLElement & { density: string }).density = 'compact';
    }, refAt(2));
    await page.getByRole('heading', { name: 'Indsats nummer 2', level: 2 }).waitFor();
    await page.getByText('Will not be met').or(page.getByText('Not within budget')).first().waitFor();
    expect(await page.locator('aftale-initiative-card').getAttribute('density')).toBe('compact');
    expect(asked).toHaveLength(2);
  });

  it('is off the page and on again without a second request', async () => {
    const { origin, asked } = await gateway();
    const { page } = await visit(cards(1) + tag(origin));
    await settledStates(page);
    await page.locator('aftale-initiative-card').evaluate((element) => {
      element.remove();
      document.body.append(element);
    });
    await page.getByRole('heading', { name: 'Indsats nummer 1' }).waitFor();
    expect(asked).toHaveLength(1);
  });
});

it('two copies of the script on one page both work, silently, and ask once', async () => {
  const { origin, asked } = await gateway();
  const second = await gateway();
  const { page, complaints } = await visit(tag(origin) + cards(5) + tag(second.origin));
  expect(await settledStates(page)).toEqual(Array(5).fill('ready'));
  expect(complaints).toEqual([]);
  expect(asked.length + second.asked.length).toBe(1);
});

describe('the parts', () => {
  const thread = (ref: string) =>
    `<aftale-promise-thread initiative="${ref}"><a href="/x">Læs om løftet</a></aftale-promise-thread>`;
  const postponement = `<aftale-postponement initiative="${refAt(1)}"></aftale-postponement>`;
  const scripts = (requested: string[]) =>
    requested
      .filter((url) => url.includes('/embed/'))
      .map((url) => url.replace(/^.*\/embed\/|\.[\w-]{8}(?=\.js)/g, ''));

  it('a page with cards alone fetches none, where they are in one agreement', async () => {
    const alone = RECORDS.initiative.map((each) => ({ ...each, promise: null }));
    const { origin } = await gateway((variables) => answerFrom({ ...RECORDS, initiative: alone }, variables));
    const { page, requested } = await visit(cards(3) + tag(origin));
    await settledStates(page);
    expect(scripts(requested)).toEqual(['aftalespor.js']);
  });

  it('come with the page that has them, each once, and cost the elements no second question', async () => {
    const { origin, asked } = await gateway();
    const { page, requested, complaints } = await visit(
      card(refAt(1)) + postponement + thread(refAt(2)) + thread(refAt(3)) + tag(origin),
    );
    expect(await settledStates(page)).toEqual(Array(4).fill('ready'));
    expect(scripts(requested).sort()).toEqual([
      'aftalespor.across.js',
      'aftalespor.js',
      'aftalespor.postponement.js',
      'aftalespor.promise-thread.js',
    ]);
    expect(asked.map(({ variables }) => variables)).toMatchObject([
      { initiative: [refAt(1)], promise: [refAt(2), refAt(3)] },
    ]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['a timeline', `<aftale-smiley-timeline initiative="${refAt(2)}"></aftale-smiley-timeline>`],
    ['a thread', thread(refAt(2))],
    ['a postponement', postponement],
  ])('come for %s inside the shadow tree of another component', async (_what, inside) => {
    const { origin, asked } = await gateway();
    const component = `<site-box></site-box><script>customElements.define('site-box', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside).replaceAll('</', '<\\/')}; }
    })</script>`;
    const { page, complaints } = await visit(component + tag(origin));
    await page.waitForFunction(
      () =>
        document.querySelector('site-box')?.shadowRoot?.firstElementChild?.getAttribute('state') === 'ready',
    );
    expect([asked.length, complaints]).toEqual([1, []]);
  });

  it('English comes to a page in English alone, and nothing is said in Danish before', async () => {
    const { origin } = await gateway();
    const { page, requested } = await visit(`<div lang="en">${cards(1)}</div>${tag(origin)}`);
    expect(await settledStates(page)).toEqual(['ready']);
    await page.getByText('Not within budget').waitFor();
    expect(scripts(requested)).toContain('aftalespor.english.js');
  });

  it('come from the version of the script that registered the element, where a page has two', async () => {
    const { origin } = await gateway();
    const older = await startSite({ folders: { '/embed/': DIST } });
    open.push(older);
    const { page, requested, complaints } = await visit(
      thread(refAt(2)) + tag(older.origin, `data-endpoint="${origin}/graphql"`) + tag(origin),
    );
    expect(await settledStates(page)).toEqual(['ready']);
    const parts = requested.filter((url) => url.includes('promise-thread'));
    expect(parts).toHaveLength(1);
    expect(new URL(parts[0] ?? '').origin).toBe(older.origin);
    expect(complaints).toEqual([]);
  });

  it('come for an element that is added later', async () => {
    const { origin } = await gateway();
    const { page } = await visit(cards(1) + tag(origin));
    await settledStates(page);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), thread(refAt(2)));
    expect(await settledStates(page)).toEqual(['ready', 'ready']);
  });

  it('belong to the script as it was loaded, under any address: it does not run twice', async () => {
    const { origin } = await gateway();
    const { page, requested, complaints } = await visit(
      thread(refAt(2)) + `<script type="module" src="${origin}${SCRIPT}?v=2"></script>`,
    );
    expect(await settledStates(page)).toEqual(['ready']);
    expect(scripts(requested).sort()).toEqual([
      'aftalespor.across.js',
      'aftalespor.js?v=2',
      'aftalespor.promise-thread.js',
    ]);
    expect(complaints).toEqual([]);
  });

  it('one that is not what the script was built with is not run: the link stays, and the console says why', async () => {
    const { origin } = await gateway();
    const { page, complaints } = await visit(thread(refAt(2)) + `<div id="script"></div>`);
    await page.route('**/aftalespor.promise-thread.*', (route) =>
      route.fulfill({
        body: 'globalThis.stranger = true; export default () => {}',
        headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
      }),
    );
    await page.evaluate(`import('${origin}${SCRIPT}')`);
    expect(await settledStates(page)).toEqual(['error']);
    expect(await page.evaluate('globalThis.stranger')).toBeUndefined();
    expect(await page.getByRole('link', { name: 'Læs om løftet' }).isVisible()).toBe(true);
    expect(complaints.join()).toMatch(/integrity/i);
  });

  it('a kind that this version does not know is left to another', async () => {
    const { origin, asked } = await gateway();
    const { page } = await visit(cards(1) + tag(origin));
    await settledStates(page);
    const handled = await page.evaluate(() => {
      const event = Object.assign(new Event('aftale-request', { bubbles: true }), {
        version: 1,
        kind: 'poll',
        ref: 'eksempel/budget-2025/1.01',
        handled: false,
        respondWith() {
          this.handled = true;
        },
      });
      document.dispatchEvent(event);
      return event.handled;
    });
    expect([handled, asked.length]).toEqual([false, 1]);
  });
});

describe.each([320, 700, 1280])('at %i px', (width) => {
  it.each([
    ['a card', card(refAt(1))],
    ['a timeline', `<aftale-smiley-timeline initiative="${refAt(2)}"></aftale-smiley-timeline>`],
    [
      'the amounts of an initiative',
      `<aftale-yearly-amount-table initiative="${refAt(3)}"></aftale-yearly-amount-table>`,
    ],
    ['a promise thread', `<aftale-promise-thread initiative="${refAt(2)}"></aftale-promise-thread>`],
    ['a postponement', `<aftale-postponement initiative="${refAt(2)}"></aftale-postponement>`],
    [
      'a section',
      '<aftale-yearly-amount-table section="eksempel/budget-2025/1"></aftale-yearly-amount-table>',
    ],
    [
      'a whole annex',
      '<aftale-yearly-amount-table agreement="eksempel/budget-2025"></aftale-yearly-amount-table>',
    ],
    [
      'amounts that there are none of',
      '<aftale-yearly-amount-table initiative="eksempel/budget-2025/8"></aftale-yearly-amount-table>',
    ],
  ])('%s above a text moves it less than a reader sees', async (_what, element) => {
    let release = () => {};
    const { origin } = await gateway(async (variables) => {
      await new Promise<void>((resolve) => (release = resolve));
      return answerFrom(RECORDS, variables);
    });
    const text = `<p>${'Teksten under elementet bliver, hvor den er. '.repeat(60)}</p>`;
    const head = `<link rel="stylesheet" href="${origin}/embed/brand-template.css">`;
    const { page } = await visit(element + text + tag(origin, 'async'), { head, width });
    await page.locator('[state=loading]').waitFor();
    await page.waitForTimeout(100);
    release();
    await settledStates(page);
    expect(await layoutShift(page)).toBeLessThan(0.05);
  });
});

describe("a reader's privacy", () => {
  it('no cookie, no storage, nobody else is asked', async () => {
    const { origin: address, asked } = await gateway();
    // Cookies do not know ports: the gateway needs a host of its own to have its own.
    const origin = address.replace('127.0.0.1', 'localhost');
    const { page, requested, origin: own } = await visit(cards(3) + tag(origin));
    await page.context().addCookies([{ name: 'session', value: 'secret', url: origin }]);
    await settledStates(page);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), card(refAt(9)));
    await settledStates(page);
    expect(asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['session']);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys().catch(() => [])).length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, 0, 0, '']);
    const strangers = requested.filter((url) => ![origin, own].some((known) => url.startsWith(known)));
    expect(strangers).toEqual([]);
  });
});

it('works under the strictest policy, with integrity and Trusted Types, without a violation', async () => {
  const { origin, asked } = await gateway();
  const integrity = (JSON.parse(await readFile(`${DIST}integrity.json`, 'utf8')) as Record<string, string>)[
    'aftalespor.js'
  ];
  const policy = [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "style-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
  const table = '<aftale-yearly-amount-table section="eksempel/budget-2025/1"></aftale-yearly-amount-table>';
  const timeline = `<aftale-smiley-timeline initiative="${refAt(2)}"></aftale-smiley-timeline>`;
  const thread = `<aftale-promise-thread initiative="${refAt(3)}"></aftale-promise-thread>`;
  const scripts = tag(origin, `integrity="${integrity}" crossorigin="anonymous"`) + tag(origin);
  const { page, complaints } = await visit(cards(1) + table + timeline + thread + scripts, {
    headers: { 'content-security-policy': policy },
  });
  expect(await settledStates(page)).toEqual(Array(4).fill('ready'));
  await page.getByRole('button', { name: 'Vis alle' }).first().click();
  expect(complaints).toEqual([]);
  expect(asked).toHaveLength(1);
});

it('is not run when it is not the script that the integrity was taken of', async () => {
  const { origin } = await gateway();
  const { page, complaints } = await visit(
    cards(1) + tag(origin, 'integrity="sha384-AAAA" crossorigin="anonymous"'),
  );
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => customElements.get('aftale-initiative-card'))).toBeUndefined();
  expect(complaints.join()).toMatch(/integrity/i);
});
