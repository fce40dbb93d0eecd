import { describe, expect, it } from 'vitest';
import { doubtOfTitles } from './likely-in-titles.js';

const restored = [
  { lines: [4, 9], printed: 'boms', word: 'børns', how: 'LIKELY' as const },
  { lines: [4], printed: 'mgder', word: 'møder', how: 'SURE' as const },
];

describe('restored words in titles', () => {
  it('are one doubt, with each likely word and the line that the title is from', () => {
    const doubt = doubtOfTitles([{ title: 'Børns møder', from: 8, to: 9 }], restored);
    expect(doubt).toMatchObject({ line: 9, field: 'letters', value: 'boms → børns (linje 9)' });
  });
  it.each([
    ['a part of a word', { title: 'Skolebørns dag', from: 4, to: 4 }],
    ['a sure word', { title: 'Åbne møder', from: 4, to: 4 }],
    ['a word that is printed so elsewhere', { title: 'Børns dag', from: 5, to: 6 }],
  ])('are none for %s', (_name, title) => {
    expect(doubtOfTitles([title], restored)).toBeNull();
  });
});
