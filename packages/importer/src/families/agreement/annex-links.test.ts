import { describe, expect, it } from 'vitest';
import { linkOf } from './annex-links.js';

const amount = (thousandKroner: number, fromYear: number) => ({
  ...{ fromYear, toYear: null, openEnded: false, perYear: false, thousandKroner },
  ...{ account: null, basis: 'UNSPECIFIED' as const, source: { document: 'aftale', line: 1 } },
});
const promise = (key: string, summaryText: string, ...amounts: ReturnType<typeof amount>[]) => ({
  ...{ key, number: null, title: summaryText, summaryText, amounts },
});
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
    ['has another section', line('Nye bænke', 200, '1.2')],
    ['has no section', line('Nye bænke', 200, null)],
    ['is one of several with its words, and has another amount', line('Torvet', 500)],
    ['has the amount and no word', line('Løn', 300)],
  ])('is not known where the line %s', (_, it) => {
    expect(linkOf(it, [BENCHES, TREES])).toEqual({ initiative: null, linkBasis: null, linkReason: null });
  });

  it('is not the only one of a section that names other amounts', () => {
    expect(linkOf(line('Beplantning', 900), [TREES]).initiative).toBe(null);
  });
});
