import type { InitiativeView } from '@aftalespor/domain/view-model';
import { afterEach, expect, test } from 'vitest';
import { all, mount, settled, textOf } from '../testing/mount.js';
import './initiative-card.define.js';
import { cards, TODAY } from './initiative-card.fixtures.js';

const card = (data: InitiativeView, properties = {}) =>
  mount<'aftale-initiative-card'>('<aftale-initiative-card></aftale-initiative-card>', {
    data,
    today: TODAY,
    ...properties,
  });
const glyphs = (element: Element) => all(element, '.glyph').map((glyph) => glyph.getAttribute('class'));

afterEach(() => document.body.replaceChildren());

test('both axes are named, each with its round and its date', async () => {
  const element = await card(cards.full);
  const [effort, economy] = ['effort', 'economy'].map((axis) =>
    all(element, `[part=${axis}]`)[0]?.textContent?.replace(/\s+/g, ' '),
  );
  expect(effort).toMatch(/Indsats Kan stadig nås 2\. opfølgning, pr\. 18\. juni 2026/);
  expect(economy).toMatch(/Økonomi Budget overholdt 2\. opfølgning, pr\. 18\. juni 2026/);
});

test.each([
  ['happyHappy', 'Opfyldt', 'Budget overholdt'],
  ['happySad', 'Opfyldt', 'Budget ikke overholdt'],
  ['neutralHappy', 'Kan stadig nås', 'Budget overholdt'],
  ['neutralSad', 'Kan stadig nås', 'Budget ikke overholdt'],
  ['sadHappy', 'Nås ikke', 'Budget overholdt'],
  ['sadSad', 'Nås ikke', 'Budget ikke overholdt'],
] as const)('%s: the words are those of the printed definition', async (name, effort, economy) => {
  const element = await card(cards[name]);
  expect(all(element, '.word').map((word) => word.textContent)).toEqual([effort, economy]);
});

test('three smileys have three shapes, so that colour is never alone', async () => {
  const shapes = new Set<string | null | undefined>();
  for (const data of [cards.happyHappy, cards.neutralHappy, cards.sadHappy])
    shapes.add((await card(data)).shadowRoot?.querySelector('.glyph path')?.getAttribute('d'));
  expect(shapes.size).toBe(3);
});

test('a reading of ours looks different, is named, and gives its reason to the keyboard', async () => {
  const element = await card(cards.derived);
  expect(glyphs(element)).toEqual(['glyph NEUTRAL DERIVED', 'glyph NOT_RECORDED NONE']);
  const summary = all(element, '[part=reading] summary')[0];
  expect(summary?.textContent).toBe('Vores tolkning');
  summary?.focus();
  expect(element.shadowRoot?.activeElement).toBe(summary);
  summary?.click();
  expect(all(element, '[part=reading] p')[0]?.checkVisibility()).toBe(true);
});

test('hide-derived: the reading becomes not recorded, and the note stays', async () => {
  const element = await card(cards.derived, { hideDerived: true });
  expect(textOf(element)).not.toContain('Vores tolkning');
  expect(glyphs(element)).toEqual(['glyph NOT_RECORDED NONE', 'glyph NOT_RECORDED NONE']);
  expect(textOf(element)).toContain('Dialog med markedet er begyndt.');
});

test('not recorded, not due, no milestone and withdrawn are four things, and none a smiley', async () => {
  const words = [];
  const faces = new Set();
  for (const data of [cards.notRecorded, cards.notDue, cards.noMilestone, cards.withdrawn]) {
    const element = await card(data);
    words.push(all(element, '[part=effort] .word')[0]?.textContent);
    faces.add(element.shadowRoot?.querySelector('.face')?.getAttribute('d'));
    expect(glyphs(element)[0]).toContain('NONE');
  }
  expect(words).toEqual(['Ikke oplyst', 'Kommer senere', 'Ingen milepæl sat', 'Trukket tilbage']);
  expect(faces.size).toBe(4);
});

test('in the year the next milestone is shown; when the year is over, never', async () => {
  const element = await card(cards.full);
  expect(textOf(element)).toMatch(/Næste milepæl.*Anlægsarbejdet er i gang.*frist 24\. september 2026/);
  element.today = '2027-01-01';
  await settled(element);
  expect(textOf(element)).not.toContain('Næste milepæl');
  expect(textOf(element)).toContain('Ingen senere opfølgning kendt');
});

test('no rounds: says how the agreement is followed up, and invents no status', async () => {
  const element = await card(cards.noRounds);
  expect(textOf(element)).toContain('følges op mundtligt');
  expect(glyphs(element)).toEqual([]);
});

test('an agreement without money says so, in its own word', async () => {
  expect(textOf(await card(cards.noRounds))).toContain('Ikke afsat økonomi');
  expect(textOf(await card(cards.administration))).toMatch(
    /Ansvarlig ?Administrationen ?Aftalt økonomi ?Udgiftsneutral/,
  );
});

test('a title alone is a card: nothing is false, undefined or null', async () => {
  const text = textOf(await card(cards.titleOnly));
  expect(text).toContain('Lommepark ved stationen');
  expect(text).not.toMatch(/false|undefined|null|NaN|Invalid/);
});

test('text from data is never markup, and an address that may not be a link is text', async () => {
  const element = await card(cards.unsafe);
  expect(all(element, '#title')[0]?.textContent).toBe('<img src=x onerror=alert(1)> & "citater"');
  expect(all(element, 'a')).toEqual([]);
  expect(textOf(element)).toContain('Kilde: Et dokument');
});

test('the source is named with date, page and line', async () => {
  const element = await card(cards.full);
  expect(all(element, '[part=source]')[0]?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    'Kilde: Anden opfølgning på aftale om budget 2026, 18. juni 2026, side 14, linje 388',
  );
});

test('the link to the page names the initiative, for a list of links', async () => {
  const element = await card(cards.full);
  expect(all(element, 'footer a')[0]?.getAttribute('aria-label')).toBe('Læs mere: Lommepark ved stationen');
});

test('the promise: the years that it is also in, each leading to its page, a suggestion said as one', async () => {
  const element = await card(cards.promised);
  expect(textOf(element)).toMatch(/Løftet ?Også i 2022 ?Måske samme løfte i 2024/);
  const link = all(element, 'dd a').find((each) => each.textContent === '2022');
  expect(link?.getAttribute('href')).toBe('/eksempelkommunen/budget-2022/4.02');
  expect(link?.getAttribute('aria-label')).toBe('2022: Grøn plads foran stationen');
  expect(all(element, 'dd a').map((each) => each.textContent)).not.toContain('2026');
});

test('a promise that is in this agreement alone is not spoken of', async () => {
  const [own] = (cards.promised.promise?.steps ?? []).slice(-1);
  const element = await card({
    ...cards.promised,
    promise: own ? { title: '', summary: null, steps: [own] } : null,
  });
  expect(textOf(element)).not.toContain('Løftet');
});

test('a postponement is one line, with its date and the answer, for each committee', async () => {
  const text = textOf(await card(cards.postponed));
  expect(text).toContain('Foreslået udskudt til 2027 pr. 19. maj 2026; partierne bakker op');
  expect(text).toContain('partierne vil fastholde indsatsen');
  expect(textOf(await card(cards.postponedAlready))).toContain('Udskudt pr. 19. maj 2026');
});

test.each([256, 288, 400, 700])(
  'at %i px no fact reaches out of the room inside the frame',
  async (width) => {
    const element = await card(cards.longerTitle);
    element.style.inlineSize = `${width}px`;
    const [frame] = all(element, 'article');
    const facts = all(element, 'dd');
    expect(frame && facts.length).toBeGreaterThan(4);
    const edge =
      (frame?.getBoundingClientRect().right ?? 0) -
      parseFloat(frame ? getComputedStyle(frame).paddingRight : '');
    for (const fact of facts)
      expect(fact.getBoundingClientRect().right, fact.textContent ?? '').toBeLessThanOrEqual(edge);
  },
);
