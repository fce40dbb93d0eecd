import type { InitiativeView } from '@aftalespor/domain/view-model';
import { afterEach, expect, test } from 'vitest';
import { all, mount, textOf } from '../testing/mount.js';
import './postponement.define.js';
import { postponements } from './postponement.fixtures.js';

const show = (data: InitiativeView, properties = {}) =>
  mount<'aftale-postponement'>('<aftale-postponement></aftale-postponement>', { data, ...properties });
const sides = (element: Element) => all(element, '[part=side]');

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

test('both sides weigh the same: the same parts in the same order, the same size, side by side', async () => {
  document.body.style.inlineSize = '900px';
  const element = await show(postponements.full);
  const [administration, parties] = sides(element);
  const shape = (side?: Element) =>
    [...(side?.children ?? [])].map(({ localName, className }) => [localName, className]);
  expect(shape(administration)).toEqual(shape(parties));
  const [a, b] = sides(element).map((side) => side.getBoundingClientRect());
  expect([a?.width, a?.height, a?.top]).toEqual([b?.width, b?.height, b?.top]);
  const fonts = sides(element).map(
    (side) => getComputedStyle(side.querySelector('p:last-child') as Element).font,
  );
  expect(fonts[0]).toBe(fonts[1]);
});

test('with little room they are stacked, the administration first, as in the document', async () => {
  document.body.style.inlineSize = '304px';
  const [administration, parties] = sides(await show(postponements.full)).map((side) =>
    side.getBoundingClientRect(),
  );
  expect(administration?.bottom).toBeLessThanOrEqual(parties?.top ?? 0);
});

test('five answers are five signs and five words, of one colour, and none a smiley', async () => {
  const element = await show(postponements.positions);
  const answers = all(element, '[part=side]:last-child .answer');
  expect(answers.map((answer) => answer.textContent?.trim())).toEqual([
    'Bakker op',
    'Vil fastholde indsatsen',
    'Foreslår noget andet',
    'Spørger',
    'Henviser til en anden indsats',
  ]);
  const drawn = answers.map((answer) => answer.querySelector('.face')?.getAttribute('d'));
  expect(new Set(drawn).size).toBe(5);
  const colours = answers.map((answer) => getComputedStyle(answer.querySelector('svg') as Element).color);
  expect(new Set(colours).size).toBe(1);
});

test('what it refers to is linked', async () => {
  const links = all(await show(postponements.positions), '[part=side] a');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toContainEqual([
    '4.01 Klimasikring af stationsvejen',
    '/eksempelkommunen/budget-2026/4.01',
  ]);
});

test('an outcome that nobody knows is said to be unknown, and a known one is told', async () => {
  expect(textOf(await show(postponements.full))).toContain('Hvad det endte med: Ikke kendt');
  expect(textOf(await show(postponements.decided))).toContain('Hvad det endte med: Udskudt');
});

test('an initiative in the lists of two committees has both, each with its own answer', async () => {
  const text = textOf(await show(postponements.twoCommittees));
  expect(text).toMatch(/Klima- og Miljøudvalget.*Bakker op.*Kultur- og Fritidsudvalget.*Vil fastholde/);
});

test('no remark and no answer are said, and nothing is false, undefined or null', async () => {
  const text = textOf(await show(postponements.noRemarks));
  expect(text.match(/Ingen bemærkning/g)).toHaveLength(2);
  expect(text).toContain('Intet svar oplyst');
  expect(textOf(await show(postponements.bare))).not.toMatch(/false|undefined|null/);
});

test('an initiative that nobody proposed to postpone says so', async () => {
  expect(textOf(await show(postponements.none))).toContain('Ingen har foreslået at udskyde indsatsen');
});

test('English', async () => {
  expect(textOf(await show(postponements.full, { lang: 'en' }))).toContain('The budget parties Support it');
});
