import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount, settled } from '../testing/mount.js';
import '../initiative-card/initiative-card.define.js';
import { cards, TODAY } from '../initiative-card/initiative-card.fixtures.js';
import '../postponement/postponement.define.js';
import { postponements } from '../postponement/postponement.fixtures.js';
import '../promise-thread/promise-thread.define.js';
import { threads } from '../promise-thread/promise-thread.fixtures.js';
import '../smiley-timeline/smiley-timeline.define.js';
import { timelines } from '../smiley-timeline/smiley-timeline.fixtures.js';
import '../yearly-amount-table/yearly-amount-table.define.js';
import { tables } from '../yearly-amount-table/yearly-amount-table.fixtures.js';

const elements = {
  'aftale-initiative-card': cards,
  'aftale-smiley-timeline': timelines,
  'aftale-yearly-amount-table': tables,
  'aftale-postponement': postponements,
  'aftale-promise-thread': threads,
};
const cases = Object.entries(elements).flatMap(([tag, fixtures]) =>
  Object.entries(fixtures).map(([name, data]) => [tag, name, data] as const),
);

async function show(tag: string, data: unknown, width: number) {
  document.body.style.cssText = `inline-size: ${width}px; margin: 0`;
  const element = await mount<'aftale-initiative-card'>(
    `<${tag}><a href="#x">Læs mere om aftalen</a></${tag}>`,
    {
      data,
      today: TODAY,
      compare: true,
    } as never,
  );
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('[part=all]') ?? []) button.click();
  await settled(element);
  return element;
}

async function violations(element: Element) {
  const { violations: found } = await axe.run(element, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.documentElement.lang = 'da';
});
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  vi.restoreAllMocks();
});

describe.each(['light', 'dark'])('axe finds nothing in %s', (scheme) => {
  test.each(cases)('%s: %s', async (tag, _, data) => {
    document.documentElement.style.colorScheme = scheme;
    const element = await show(tag, data, 800);
    expect(getComputedStyle(element).colorScheme).toBe(scheme);
    expect(await violations(element)).toEqual([]);
  });

  test.each(Object.keys(elements))('%s: loading, then an error', async (tag) => {
    document.documentElement.style.colorScheme = scheme;
    const element = await mount<'aftale-initiative-card'>(
      `<${tag} initiative="ballerup/budget-2018/3.01"><a href="#x">Læs mere om aftalen</a></${tag}>`,
    );
    expect(element.state).toBe('loading');
    expect(await violations(element)).toEqual([]);
    element.initiative = 'nej';
    await settled(element);
    expect(element.state).toBe('error');
    expect(await violations(element)).toEqual([]);
  });
});

describe.each([320, 640, 1280])('at %i px', (width) => {
  test.each(cases)('nothing is cut off: %s: %s', async (tag, _, data) => {
    const element = await show(tag, data, width);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
    const { right } = element.getBoundingClientRect();
    for (const cell of element.shadowRoot?.querySelectorAll('td, th, p, dd, [part=title]') ?? [])
      expect(Math.floor(cell.getBoundingClientRect().right), cell.outerHTML).toBeLessThanOrEqual(right);
  });
});

test.each(cases)('a strict CSP has nothing to refuse: %s: %s', async (tag, _, data) => {
  const element = await show(tag, data, 800);
  expect(element.hasAttribute('style')).toBe(false);
  expect(element.shadowRoot?.querySelectorAll('[style], style, script, img, link')).toHaveLength(0);
});
