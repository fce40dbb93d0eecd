import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { agreement } from './agreement.js';

const TEXT = `Aftale om budget 2031

Indholdsfortegnelse

Vores vision	2
Om aftalen	2
1. En grøn by	3
1.1. Stier	3
2. Vores rådhus	4

Vores vision

Visionens temaer er:

- En grøn by, og
- En tryg by.

Om aftalen

1. Skolerne først
2. Stierne bagefter

1. En grøn by

1.1. Stier

Parterne er enige om, at der bygges stier.

1. En grøn by

2. Vores råhus

Bilag

Drift (1.000 kr.)	2031	2032
Vores vision
Festival	200	300
1.1 Stier	100	
Lys	7
`;
const read = (text: string) =>
  agreement.read(readPlainText(new TextEncoder().encode(text), 'aftale.txt'), { bodyNames: [] });

describe('the parts of an agreement', () => {
  const { sections, unnumbered, annex, doubts } = read(TEXT);

  it('are those of the contents, each once, whatever else begins with their numbers', () => {
    expect(sections.map(({ number, title, line }) => [number, title, line])).toEqual([
      ['1', 'En grøn by', 23],
      ['1.1', 'Stier', 25],
      ['2', 'Vores råhus', 31],
    ]);
  });

  it('have the themes that the text before them lists', () => {
    expect(sections.map(({ theme }) => theme)).toEqual(['En grøn by', null, null]);
  });

  it('may be without a number, where the annex has lines under them', () => {
    expect(unnumbered).toEqual([{ title: 'Vores vision', line: 11 }]);
    expect(annex.map(({ group, title }) => [group, title])).toEqual([
      ['Vores vision', 'Festival'],
      ['Vores vision', 'Stier'],
    ]);
  });

  it('have a doubt where an annex row has fewer cells than there are years', () => {
    expect(doubts).toMatchObject([{ line: 39, field: 'bilag' }]);
  });
});

it('takes a theme below the text of a section as that of the next', () => {
  const text = [
    ...[
      'Aftale om budget 2031',
      '',
      '1. Byens rum',
      '',
      '1.1. Broer',
      '',
      'Der males en bro.',
      '',
      'Tema: Havnen',
      '',
    ],
    ...['1.2. Kajer', '', 'Der lægges en kaj.'],
  ].join('\n');
  const read = agreement.read(readPlainText(new TextEncoder().encode(text), 'a.txt'), { bodyNames: [] });
  expect(read.sections.map(({ number, theme }) => [number, theme])).toEqual([
    ['1', null],
    ['1.1', null],
    ['1.2', 'Havnen'],
  ]);
});
