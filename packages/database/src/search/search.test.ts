import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms, searchWords } from './search.js';

describe('searchWords', () => {
  it.each([
    ['Biblioteker og bibliotekerne', ['bibliotek']],
    ['SKOLERNES', ['skol']],
    ['3.01 Arbejdet', ['3.01', 'arbejd']],
    ['Æbler, Ødelagte Åer', ['æbl', 'ødelag', 'åer']],
    ['A\u030Ar', ['år']],
    ['Café à la carte', ['caf', 'a', 'la', 'cart']],
    ['ikke-vestlig', ['vest']],
    ['1,5 mio. kr.', ['1,5', 'mio', 'kr']],
    ['og i at det', []],
    ['', []],
    ['🙂 —', []],
  ])('%j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('is the same for a text in other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcæøåéÆØÅ .,-3') }), (text) => {
        expect(searchWords(text.toLowerCase())).toEqual(searchWords(text));
        expect(searchWords(`${text} ${text}`)).toEqual(searchWords(text));
        expect(searchWords(text.normalize('NFD'))).toEqual(searchWords(text));
      }),
    );
  });
});

describe('searchTerms', () => {
  it.each([
    ['bibliot', [], 'bibliot'],
    ['store biblioteker', ['stor'], 'bibliotek'],
    ['store biblioteker ', ['stor', 'bibliotek'], null],
    ['biblioteker i', ['bibliotek'], null],
    ['3.0', [], '3.0'],
    ['og det', [], null],
    ['', [], null],
    ['%_*', [], null],
  ])('%j', (query, words, prefix) => {
    expect(searchTerms(query)).toEqual({ words, prefix });
  });

  it('finds every whole word of a text by typing it', () => {
    for (const word of ['Borgermillionen', 'plejecentre', 'børnehaver', 'Økonomiudvalget']) {
      const { words, prefix } = searchTerms(word);
      expect(words).toEqual([]);
      expect(searchWords(word)[0]).toBe(prefix);
    }
  });
});
