import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import { afterEach, expect, test } from 'vitest';
import { all, mount, textOf } from '../testing/mount.js';
import './smiley-timeline.define.js';
import { timelines, TODAY } from './smiley-timeline.fixtures.js';

const timeline = (data: InitiativeThreadView, properties = {}) =>
  mount<'aftale-smiley-timeline'>('<aftale-smiley-timeline></aftale-smiley-timeline>', {
    data,
    today: TODAY,
    ...properties,
  });
const left = (element: Element) => Math.round(element.getBoundingClientRect().left);

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

test('an ordered list: each round with its date and both statuses by name', async () => {
  const element = await timeline(timelines.complete);
  const rounds = all(element, 'ol > li').map((round) => round.textContent?.replace(/\s+/g, ' ').trim());
  expect(rounds).toHaveLength(4);
  expect(rounds[2]).toMatch(
    /^3\. opfølgning pr\. 24\. september 2026 Milepæl Anlægsarbejdet er i gang Indsats Nås ikke .* Økonomi Budget ikke overholdt/,
  );
});

test('runs across where the element has room and down where it has not, whatever the page is', async () => {
  const element = await timeline(timelines.complete);
  document.body.style.inlineSize = '1000px';
  const across = all(element, 'li').map(left);
  document.body.style.inlineSize = '420px';
  const down = all(element, 'li').map(left);
  expect(new Set(across).size).toBe(4);
  expect(new Set(down).size).toBe(1);
});

test('more rounds than columns can hold always run down', async () => {
  document.body.style.inlineSize = '1200px';
  const element = await timeline(timelines.manyRounds);
  expect(new Set(all(element, 'li').map(left)).size).toBe(1);
});

test.each([
  ['effort', ['effort']],
  ['economy', ['economy']],
  ['both', ['effort', 'economy']],
] as const)('axis="%s"', async (axis, parts) => {
  const element = await timeline(timelines.complete, { axis });
  const shown = all(element, 'li:first-child .status').map((status) => status.getAttribute('part'));
  expect(shown).toEqual(parts);
});

test('what is not a smiley has a word of its own in every round', async () => {
  const element = await timeline(timelines.everyState);
  expect(all(element, '[part=effort] .word').map((word) => word.textContent)).toEqual([
    'Ingen milepæl sat',
    'Trukket tilbage',
    'Ingen opfølgning kendt',
    'Kommer senere',
  ]);
});

test('a correction and the milestones before it can be read', async () => {
  const element = await timeline(timelines.corrected);
  const round = all(element, 'li')[1];
  expect(round?.textContent).toContain('Rettet 2. juli 2026');
  expect(round?.querySelector('[part=milestone] details')?.textContent?.replace(/\s+/g, ' ')).toContain(
    'Udbud og kontrakt på plads, pr. 15. december 2025',
  );
});

test('a year that is over promises nothing', async () => {
  const text = textOf(await timeline(timelines.derived));
  expect(text).not.toContain('Kommer senere');
  expect(text).toContain('Ingen opfølgning kendt');
});

test('no rounds: why, and no empty list', async () => {
  const element = await timeline(timelines.noRounds);
  expect(all(element, 'ol')).toEqual([]);
  expect(textOf(element)).toContain('følges op mundtligt');
});

test('crosses the agreements of the promise: each with its rounds, or why there are none', async () => {
  const element = await timeline(timelines.agreements);
  const steps = all(element, '[part=agreements] > li');
  expect(steps.map((step) => step.querySelector('.year')?.textContent?.trim().slice(0, 4))).toEqual([
    '2022',
    '2024',
    '2026',
  ]);
  expect(steps.map((step) => step.querySelectorAll('[part=milestone]').length)).toEqual([4, 0, 4]);
  expect(steps[1]?.textContent).toContain('følges op mundtligt');
  expect(steps[1]?.textContent).toContain('Måske samme løfte');
});

test('each agreement has its own year: what is over is not "later", what runs is', async () => {
  const [past, , running] = all(await timeline(timelines.agreements), '[part=agreements] > li');
  expect(past?.textContent).toContain('Ingen opfølgning kendt');
  expect(past?.textContent).not.toContain('Kommer senere');
  expect(running?.textContent).toContain('Kommer senere');
});

test('single: keeps to the one agreement', async () => {
  const element = await timeline(timelines.agreements, { single: true });
  expect(all(element, '[part=agreements]')).toEqual([]);
  expect(all(element, '[part=milestone]')).toHaveLength(4);
});

test('the postponement stands between the rounds that it came between', async () => {
  const entries = all(await timeline(timelines.postponed), '[part=round]');
  expect(entries.map((entry) => entry.querySelector('.strong')?.textContent)).toEqual([
    '1. opfølgning',
    'Udskydelse',
    '2. opfølgning',
    '3. opfølgning',
    'Årets udgang',
  ]);
  expect(entries[1]?.textContent).toContain('Foreslået udskudt til 2027');
});
