import { describe, expect, it } from 'vitest';
import { withoutContents } from './contents.js';

const read = (text: string) => {
  const lines = text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }));
  const { lines: rest, contents } = withoutContents(lines);
  return {
    titles: [...contents.titles].map(([number, title]) => `${number} ${title}`),
    unnumbered: contents.unnumbered,
    rest: rest.map((it) => it.text),
  };
};

describe('a list of contents', () => {
  it.each([
    ['with leaders', 'Indhold\n1. Havnen ....... 3\n1.1. Moler ........ 4'],
    ['without', 'Indhold\n1. Havnen 3\n1.1. Moler 4'],
    ['with tabulators', 'Indhold:\n1.\tHavnen\t3\n1.1.\tMoler\t4'],
    ['on one line below a leader', 'Indholdsfortegnelse 1. Havnen ....... 3 1.1. Moler ...... 4'],
    ['on one line without', 'Indholdsfortegnelse\n1. Havnen .3 1.1. Moler 4'],
    ['glued to one another', 'Indhold\n1. Havnen.......31.1. Moler......4'],
  ])('has its entries %s', (_, text) => {
    expect(read(`${text}\n\nTeksten begynder.`)).toEqual({
      titles: ['1 Havnen', '1.1 Moler'],
      unnumbered: [],
      rest: ['', 'Teksten begynder.'],
    });
  });

  it('has entries without a number too, glued to one another', () => {
    expect(read('Indhold\n\nIndledning.....3Skat 2031 og frem ....4\n\n1. Havnen ......5')).toMatchObject({
      titles: ['1 Havnen'],
      unnumbered: ['Indledning', 'Skat 2031 og frem'],
    });
  });

  it('has no page before the one above, where a number is glued to it', () => {
    const { titles } = read('Indhold\n1. Havnen.......92. Byen.......112.1. Torvet.......12');
    expect(titles).toEqual(['1 Havnen', '2 Byen', '2.1 Torvet']);
  });

  it('has a title that goes on below, also where the next line has more entries', () => {
    const { titles } = read(
      'Indhold\n1. Havnen ..... 3 1.1. Moler i Lindved og\n\nBredal ..... 4 1.2. Fyr ..... 4',
    );
    expect(titles).toEqual(['1 Havnen', '1.1 Moler i Lindved og Bredal', '1.2 Fyr']);
  });

  it('has a title that ends in a year', () => {
    expect(read('Indhold\nVision 2031\t3\n1. Mål for 2032 4\n').rest).toEqual(['']);
  });

  it('is over where a number comes again', () => {
    expect(read('Indhold\n1. Byens 17 havne 3\n1. Byens 17 havne\n1.1. Moler').rest).toEqual([
      '1. Byens 17 havne',
      '1.1. Moler',
    ]);
  });
});
