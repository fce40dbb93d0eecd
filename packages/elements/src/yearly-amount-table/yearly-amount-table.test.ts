import type { AmountTableView } from '@aftalespor/domain/view-model';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, mount, settled, textOf } from '../testing/mount.js';
import './yearly-amount-table.define.js';
import { tables } from './yearly-amount-table.fixtures.js';

const table = (data: AmountTableView, properties = {}) =>
  mount<'aftale-yearly-amount-table'>('<aftale-yearly-amount-table></aftale-yearly-amount-table>', {
    data,
    ...properties,
  });
const shown = (element: Element) =>
  all(element, 'tbody tr:not([part=group])').filter((row) => row.checkVisibility());

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  vi.restoreAllMocks();
});

test('operating and capital are two tables, each with its caption and unit, and never added', async () => {
  const element = await table(tables.section);
  const captions = all(element, 'caption').map((caption) => caption.textContent?.replace(/\s+/g, ' ').trim());
  expect(captions).toEqual([
    expect.stringMatching(/^Drift, 1\.000 kr\./),
    expect.stringMatching(/^Anlæg, 1\.000 kr\./),
  ]);
  expect(textOf(element)).toContain('Drift og anlæg lægges aldrig sammen');
  expect(all(element, 'tfoot')).toHaveLength(2);
});

test.each([320, 900])('at %i px it is a table to a screen reader', async (width) => {
  document.body.style.inlineSize = `${width}px`;
  await table(tables.oneRow);
  const element = page.getByRole('table', { name: /Anlæg/ });
  await expect.element(element.getByRole('columnheader', { name: '2026' })).toBeInTheDocument();
  await expect.element(element.getByRole('rowheader', { name: 'Lommepark' })).toBeInTheDocument();
  await expect.element(element.getByRole('cell', { name: '3.200' })).toBeInTheDocument();
});

test('at 320 px every year is in view, with its name', async () => {
  document.body.style.inlineSize = '304px';
  const element = await table(tables.section);
  const cells = all(element, 'tbody tr:nth-child(2) td').slice(0, 4);
  expect(cells.map((cell) => getComputedStyle(cell, '::before').content.slice(0, 6))).toEqual(
    ['2024', '2025', '2026', '2027'].map((year) => `"${year}"`),
  );
  const edge = element.getBoundingClientRect().right;
  for (const cell of cells) expect(cell.getBoundingClientRect().right).toBeLessThan(edge);
});

test('a year without an amount is empty to the eye, said to a screen reader, and never 0', async () => {
  document.body.style.inlineSize = '900px';
  const element = await table(tables.missingYears);
  const empty = all(element, 'td.none');
  expect(empty.length).toBeGreaterThan(0);
  for (const cell of empty) {
    expect(cell.textContent?.trim()).toBe('Ikke oplyst');
    expect(cell.firstElementChild?.getBoundingClientRect().width).toBe(0);
  }
  expect(all(element, 'tbody td').some((cell) => cell.textContent?.trim() === '0')).toBe(false);
});

test('a minus is a real one, dashed below, and not called a saving', async () => {
  const element = await table(tables.negatives);
  const cell = all(element, 'tbody td')[0];
  expect(cell?.textContent?.trim()).toBe('−1.200');
  const line = cell?.querySelector('line');
  expect(line && getComputedStyle(line).strokeDasharray).not.toBe('none');
  expect(textOf(element)).not.toMatch(/besparelse/i);
});

test('the sum is of the annex, and only where a sum means something', async () => {
  expect(textOf(await table(tables.annex))).toContain(
    'Sum af bilaget, anlæg (62 linjer) 222.294 203.800 159.600 161.300',
  );
  expect(all(await table(tables.prose), 'tfoot')).toEqual([]);
});

test('"og frem" stands at the last year of a row that goes on', async () => {
  const element = await table(tables.openEnded);
  const cells = all(element, 'tbody tr:first-child td');
  expect(cells.map((cell) => cell.textContent?.includes('og frem'))).toEqual([false, false, false, true]);
});

test('an amount that stands in no single year is said in words, and not split', async () => {
  const text = textOf(await table(tables.unplaced));
  expect(text).toContain('1,2 mio. kr. i alt, 2026–2029');
  expect(text).toContain('75.000 kr. i alt');
  expect(text).toContain('0,25 mio. kr. pr. år, 2030 og frem');
});

test('Vis alle, by keyboard: all rows, and the reader goes on at the first new one', async () => {
  const element = await table(tables.annex);
  const button = () => all(element, '[part=all]')[0];
  expect(shown(element)).toHaveLength(8);
  expect(button()?.textContent).toContain('Vis alle (62)');
  expect(button()?.getAttribute('aria-expanded')).toBe('false');
  button()?.focus();
  await userEvent.keyboard('{Enter}');
  await settled(element);
  expect(shown(element)).toHaveLength(62);
  expect(button()?.getAttribute('aria-expanded')).toBe('true');
  expect(element.shadowRoot?.activeElement?.closest('tr')).toBe(shown(element)[8]);
  button()?.click();
  await settled(element);
  expect(shown(element)).toHaveLength(8);
});

test('one table opens without the other', async () => {
  const element = await table(tables.section, { rows: 2 });
  expect(shown(element)).toHaveLength(4);
  all(element, '[part=all]')[1]?.click();
  await settled(element);
  expect(shown(element)).toHaveLength(7);
});

test('another ref begins closed', async () => {
  const element = await table(tables.annex);
  all(element, '[part=all]')[0]?.click();
  await settled(element);
  element.data = { ...tables.annex, ref: 'ballerup/budget-2020' };
  await settled(element);
  expect(shown(element)).toHaveLength(8);
});

test.each([
  ['operating', ['Drift']],
  ['capital', ['Anlæg']],
] as const)('account="%s"', async (account, names) => {
  const element = await table(tables.section, { account });
  expect(all(element, 'caption .strong').map((name) => name.textContent)).toEqual(names);
});

test('nothing to show is said', async () => {
  const element = await table(tables.nothing);
  expect(textOf(element)).toContain('Der er ikke registreret noget her endnu.');
  expect(textOf(element)).not.toContain('Hent CSV');
});

test('Hent CSV is a plain link, where there is such a file', async () => {
  const link = (element: Element) => all(element, 'footer a').find((each) => each.textContent === 'Hent CSV');
  expect(link(await table(tables.annex))?.getAttribute('href')).toBe('/csv/ballerup/budget-2024');
  expect(link(await table({ ...tables.annex, csvHref: null }))).toBeUndefined();
  expect(link(await table({ ...tables.annex, csvHref: 'javascript:alert(1)' }))).toBeUndefined();
});

test('English: thousands with commas, and English words', async () => {
  const element = await table(tables.annex, { lang: 'en' });
  expect(textOf(element)).toContain('Sum of the annex, capital (62 lines) 222,294');
});

const flat = (element?: Element) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('a contradiction is always shown: by sign and word, and nobody is said to be right', async () => {
  const element = await table(tables.contradiction);
  const comparison = all(element, '[part=comparison]')[0];
  expect(flat(comparison)).toContain('Teksten og bilaget siger ikke det samme');
  expect(flat(comparison)).toContain('Hvad der er rigtigt, kan vi ikke se');
  expect(all(element, '.beside tbody tr').map(flat)).toEqual([
    '2026 10.000 −10.000 Ikke ens',
    '2027 −15.000 −15.000 Ens',
    '2028 200 Ikke oplyst Kun i teksten',
  ]);
  expect(comparison?.querySelector('.sign path')?.getAttribute('d')).not.toBe(
    all(element, '.beside tr.EQUAL .sign path')[0]?.getAttribute('d'),
  );
});

test('what agrees is shown with compare alone, and rounding is said as rounding', async () => {
  const element = await table(tables.rounded);
  expect(all(element, '[part=comparison]')).toEqual([]);
  element.compare = true;
  await settled(element);
  expect(textOf(element)).toContain('siger det samme, når der rundes af');
  expect(all(element, '.beside tbody tr').map(flat)[0]).toBe('2026 200 150 Ens efter afrunding');
});

test('text and annex are never added: no sum below them', async () => {
  const element = await table(tables.contradiction, { compare: true });
  expect(all(element, '.beside tfoot')).toEqual([]);
  expect(textOf(element)).not.toContain('I alt');
});

test('another name and another section are said in words', async () => {
  const text = textOf(await table(tables.otherNameAndSection));
  expect(text).toContain(
    'Teksten kalder det ”Legepladser ved Birkeskolen”, bilaget ”Legepladser ved Egeskolen”.',
  );
  expect(text).toContain('I teksten hører det til afsnit 6.3.5, i bilaget til 6.4.3.');
});

test('of one account, only what is compared in it, or in none that is known', async () => {
  const element = await table(tables.bothAccounts, { compare: true, account: 'capital' });
  expect(all(element, '[part=comparison] > p:first-child').map(flat)).toEqual([
    'Beløbet står kun i teksten',
    'Beløbet står kun i bilaget',
  ]);
});

test('in a section the row that contradicts is marked, and with compare every row that is compared', async () => {
  const element = await table(tables.marked, { account: 'operating' });
  expect(all(element, '.mark').map(flat)).toEqual(Array(2).fill('Teksten og bilaget siger ikke det samme'));
  element.compare = true;
  await settled(element);
  expect(all(element, '.mark')).toHaveLength(4);
});

test.each([304, 900])('at %i px text beside annex is a table to a screen reader', async (width) => {
  document.body.style.inlineSize = `${width}px`;
  await table(tables.contradiction);
  const beside = page.getByRole('table', { name: /^Anlæg, 1.000 kr.$/ });
  await expect.element(beside.getByRole('columnheader', { name: 'Bilaget' })).toBeInTheDocument();
  await expect.element(beside.getByRole('rowheader', { name: '2026' })).toBeInTheDocument();
  await expect.element(beside.getByRole('cell', { name: '−10.000' })).toBeInTheDocument();
});
