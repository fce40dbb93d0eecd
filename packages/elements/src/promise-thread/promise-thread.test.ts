import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import { afterEach, expect, test } from 'vitest';
import { all, mount, textOf } from '../testing/mount.js';
import './promise-thread.define.js';
import { threads, TODAY } from './promise-thread.fixtures.js';

const show = (data: InitiativeThreadView, properties = {}) =>
  mount<'aftale-promise-thread'>('<aftale-promise-thread></aftale-promise-thread>', {
    data,
    today: TODAY,
    ...properties,
  });
const text = (element?: Element) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

afterEach(() => document.body.replaceChildren());

test('an ordered list of agreements with year, name, who, how it went, and why it is the same', async () => {
  const steps = all(await show(threads.three), 'ol > li').map(text);
  expect(steps).toHaveLength(3);
  expect(steps[0]).toMatch(
    /^2022 7\.16 Grøn plads foran stationen Aftale om budget 2022 Klima- og Miljøudvalget .*Kan stadig nås.*Budget overholdt 2\. opfølgning, pr\. 18\. juni 2022.*Samme løfte Samme navn og samme sted\.$/,
  );
});

test('a suggestion looks different and is said as one', async () => {
  const steps = all(await show(threads.three), '[part=step]');
  expect(steps.map((step) => text(step.querySelector('.chip') ?? undefined))).toEqual([
    'Samme løfte',
    'Måske samme løfte',
    'Samme løfte',
  ]);
  const edges = steps.map((step) => getComputedStyle(step, '::after').borderStyle);
  expect(edges).toEqual(['solid', 'dashed', 'solid']);
});

test('rule of the year: an agreement whose year is over has no later follow-up, the one that runs has', async () => {
  const steps = all(await show(threads.three), '[part=step]').map(text);
  expect(steps.map((step) => step.includes('Ingen senere opfølgning kendt'))).toEqual([true, false, false]);
});

test('an agreement without rounds says why', async () => {
  expect(text(all(await show(threads.three), '[part=step]')[1])).toContain('følges op mundtligt');
});

test('the postponement stands in the agreement that it was proposed in', async () => {
  const steps = all(await show(threads.three), '[part=step]').map(text);
  expect(steps[2]).toContain('Foreslået udskudt til 2027 pr. 19. maj 2026; partierne bakker op');
  expect(steps[0]).not.toContain('udskudt');
});

test('what is not the same promise is no part of the list, and shown on request, by keyboard', async () => {
  const element = await show(threads.three);
  const summary = all(element, '[part=not-same] summary')[0];
  const inside = all(element, '[part=not-same] li')[0];
  expect(text(summary)).toBe('Ikke samme løfte (2)');
  expect(inside?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  expect(all(element, 'ol')[0]?.textContent).not.toContain('Lommepark ved søen');
  summary?.focus();
  expect(element.shadowRoot?.activeElement).toBe(summary);
  summary?.click();
  expect(text(inside)).toContain('En anden plads');
  expect(all(await show(threads.oneStep), '[part=not-same]')).toEqual([]);
});

test('the step that the page is about is marked for all readers', async () => {
  expect(all(await show(threads.three), '[aria-current=true]').map(text)).toEqual([
    expect.stringMatching(/^2026/),
  ]);
});

test('nine agreements are nine steps, oldest first', async () => {
  const years = all(await show(threads.nineSteps), '.year').map(text);
  expect(years).toHaveLength(9);
  expect(years).toEqual([...years].sort());
});

test('an agreement without a budget year has the year of its title, and its title in full', async () => {
  const element = await show(threads.withoutYear);
  expect(all(element, '.year').map(text)).toEqual(['2026', '2027']);
  expect(textOf(element)).toContain('Konstitueringsaftale 2027-2030');
});

test('an initiative in no promise says so, under its own name', async () => {
  const element = await show(threads.none);
  expect(textOf(element)).toContain('ikke knyttet til et løfte');
  expect(all(element, '#title').map(text)).toEqual(['Lommepark ved stationen']);
});
