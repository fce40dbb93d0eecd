import type { DraftAmount } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { linksOf, type Candidate } from './annex-links.js';

const amount = (thousandKroner: number, fromYear: number): DraftAmount => ({
  ...{ fromYear, toYear: null, openEnded: false, perYear: false, thousandKroner },
  ...{ account: null, basis: 'UNSPECIFIED', source: { document: 'aftale', line: 1 } },
});
const promise = (key: string, summaryText: string, ...amounts: DraftAmount[]) => ({
  ...{
    key,
    number: null,
    sectionNumber: /-([\d.]+)-b/.exec(key)![1]!,
    title: summaryText,
    summaryText,
    amounts,
  },
});
const linkOf = (it: ReturnType<typeof line>, candidates: readonly Candidate[]) =>
  linksOf([it], candidates)[0]!;
const BENCHES = promise('a-1.1-b1', 'Nye bænke på torvet', amount(200, 2025));
const TREES = promise('a-1.1-b2', 'Flere træer på torvet', amount(300, 2025));
const line = (title: string, thousandKroner: number, sectionNumber: string | null = '1.1') => ({
  ...{ title, sectionNumber, amounts: [{ year: 2025, thousandKroner }] },
});

describe('the initiative of an annex line', () => {
  it('has its name', () => {
    expect(linkOf(line('Nye bænke', 999), [BENCHES, TREES])).toMatchObject({
      ...{ initiative: BENCHES.key, linkBasis: 'STATED' },
    });
  });

  it.each([300, 250, 349])('shares a word, and its amount as the text prints it: %i', (thousandKroner) => {
    expect(linkOf(line('Torvet, træer', thousandKroner), [BENCHES, TREES])).toMatchObject({
      ...{ initiative: TREES.key, linkBasis: 'SUGGESTED' },
    });
  });

  it('is alone in its section', () => {
    expect(linkOf(line('Beplantning', 300), [TREES]).initiative).toBe(TREES.key);
  });

  it.each([
    ['has another section', line('Nye bænke', 200, '2.1')],
    ['has no section', line('Nye bænke', 200, null)],
    ['is one of several with its words, and has another amount', line('Torvet', 500)],
    ['has the amount and no word', line('Løn', 300)],
  ])('is not known where the line %s', (_, it) => {
    expect(linkOf(it, [BENCHES, TREES])).toEqual({ initiative: null, linkBasis: null, linkReason: null });
  });

  it.each([
    ['all its words, whatever the amounts', line('Bænke, torvet', 999), [BENCHES, TREES], BENCHES.key],
    [
      'its words in the section beside, and its amount',
      line('Bænke, torvet', 200, '1.2'),
      [BENCHES],
      BENCHES.key,
    ],
    ['not its words there with another amount', line('Bænke, torvet', 900, '1.2'), [BENCHES], null],
    ['the only one of a section that has a word of it', line('Torvet, træplejen', 900), [TREES], TREES.key],
    [
      'a compound of its word',
      line('Legepladser og solskin', 50),
      [
        promise('a-1.1-b1', 'Et legepladsernes hus', amount(50, 2025)),
        promise('a-1.1-b2', 'Et andet hus', amount(50, 2025)),
      ],
      'a-1.1-b1',
    ],
    [
      'no other amount, where two have a word and the amount',
      line('Torvet', 200),
      [
        promise('a-1.1-b1', 'Bænke på torvet', amount(200, 2025), amount(300, 2026)),
        promise('a-1.1-b2', 'Træer på torvet', amount(200, 2025)),
      ],
      'a-1.1-b2',
    ],
    [
      'an amount without a year',
      line('Torvets bænke', 200),
      [
        promise('a-1.1-b1', 'Bænke', { ...amount(200, 2025), fromYear: null }),
        promise('a-1.1-b2', 'Bænke og borde', amount(400, 2025)),
      ],
      'a-1.1-b1',
    ],
  ])('has %s', (_, it, candidates, key) => {
    expect(linkOf(it, candidates).initiative).toBe(key);
  });

  it('has its amounts each year from one on, added up in a year, or added up over the years', () => {
    const cells = [2025, 2026].map((year) => ({ year, thousandKroner: 200 }));
    const it = { title: 'Torvet', sectionNumber: '1.1', amounts: cells };
    const from = { ...amount(200, 2025), openEnded: true, perYear: true };
    const whole = { ...amount(400, 2025), toYear: 2026 };
    const halves = [amount(100, 2025), amount(100, 2025), amount(200, 2026)];
    for (const amounts of [[from], [whole], halves])
      expect(linksOf([it], [promise('a-1.1-b1', 'Torvet nu', ...amounts), TREES])[0]!.initiative).toBe(
        'a-1.1-b1',
      );
  });

  it('is that of the line whose name it begins with', () => {
    const links = linksOf(
      [line('Nye bænke på', 200), line('Nye bænke på - ændringer', -900)],
      [BENCHES, TREES],
    );
    expect(links.map(({ initiative, linkBasis }) => [initiative, linkBasis])).toEqual([
      [BENCHES.key, 'STATED'],
      [BENCHES.key, 'SUGGESTED'],
    ]);
  });

  it('is not the only one of a section that names other amounts', () => {
    expect(linkOf(line('Beplantning', 900), [TREES]).initiative).toBe(null);
  });
});
