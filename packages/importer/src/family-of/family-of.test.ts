import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import type { SheetReading } from '../sheet-reading/sheet-reading.js';
import { familyOf } from './family-of.js';
import { damaged } from '../testing/damaged.js';

const context = {
  bodyNames: [
    'Økonomiudvalget',
    'Social- og Sundhedsudvalget',
    'By, Erhverv og Miljø',
    'Økonomi og Styring',
    'Ejendomme',
  ],
};
const textOf = (text: string) => readPlainText(new TextEncoder().encode(text), 'prøve.txt');
const read = (text: string) => {
  const document = textOf(text);
  return familyOf(document).read(document, context) as SheetReading;
};

const FOLLOW_UP = `Første opfølgning på
Aftale om budget 2018
for Prøve Kommune
Dato: 5. april 2018
 Sagsid: 00.30.00-S00-1-16

1. Grønne veje

1.01. Flere træer langs de store
veje

Drift Tid Smiley

Der plantes træer. Det be-
handles i maj.

Ansvarligt center: By, Erhverv og Miljø

Ansvarligt udvalg: Social- og
Sundhedsudvalget

Væsentlig bidragsyder: Ejendomme samt
Økonomi og Styring

Milepæl Planen er lavet sammen med
Økonomi og Styring (driften).

Status:

Planen mangler et kort.

1. budgetopfølgning 2018

Milepæl 2. budgetopfølgning 2018
 Milepæl  3. budgetopfølgning 2018

Milepæl Træerne er plantet. 31.12.2018

Økonomi Der er ikke afsat økonomi.

Første opfølgning på Aftale om budget 2018 for Prøve Kommune Den 5. april 2018
Prøve Kommune, Økonomi - 3 - Sagsid: 00.30.00-S00-1-16

1.02.Bænke Anlæg Tid Smiley

Ansvarligt center: Ejendomme

Ansvarligt udvalg: Økonomiudvalget

Væsentlig bidragsyder:

Milepæl 1. budgetopfølgning 2018

Milepæl 2. budgetopfølgning 2018

Milepæl 3. budgetopfølgning 2018

Milepæl 31.12.2018

Økonomi
`;

const PLAN = `Dato: 22. december 2017
Sagsid: 00.30.00-S00-1-16
Udmøntning af Aftale om budget 2018 i Prøve Kommune

1. Grønne veje

1.01. Flere træer	Anlæg og drift	Tid	Smiley
<p>Der plantes:</p> <ul> • ask • eg </ul>	<p>Ansvarligt center: By, Erhverv og Miljø Ansvarligt udvalg: Økonomiudvalget Væsentlig bidragsyder: Ejendomme, Økonomi og Styring</p> <p>Ejendomme vander.</p>
<p>Milepæl</p>	<p>Planen er lavet.</p>	<p>1. budgetopfølgning 2018</p>

Milepæl		2. budgetopfølgning 2018
Milepæl		3. budgetopfølgning 2018
Milepæl	Plantet.	31.12.2018
Økonomi	Der er afsat 1 mio. kr.
`;

describe('follow-up sheets', () => {
  const { initiatives, sections, doubts, ...letter } = read(FOLLOW_UP);

  it('reads the letter and the sections', () => {
    expect(letter).toMatchObject({
      document: {
        ...{ kind: 'FOLLOW_UP', title: 'Første opfølgning på Aftale om budget 2018 for Prøve Kommune' },
        ...{ date: '2018-04-05', caseNumber: '00.30.00-S00-1-16' },
      },
      agreement: { kind: 'BUDGET', budgetYear: 2018, periodFrom: null, periodTo: null },
    });
    expect(sections).toEqual([{ number: '1', title: 'Grønne veje', line: 7 }]);
    expect(doubts).toEqual([]);
  });

  it('reads a sheet whose title, names and milestones wrap', () => {
    expect(initiatives[0]).toEqual({
      ...{ number: '1.01', title: 'Flere træer langs de store veje', account: 'OPERATING', line: 9 },
      centre: { value: 'By, Erhverv og Miljø', line: 17 },
      committees: [{ value: 'Social- og Sundhedsudvalget', line: 19 }],
      involved: [],
      contributors: [
        { value: 'Ejendomme', line: 22 },
        { value: 'Økonomi og Styring', line: 22 },
      ],
      summaryText: 'Der plantes træer. Det behandles i maj.',
      milestones: [
        {
          ...{
            period: 'FIRST',
            line: 25,
            labelText: 'Planen er lavet sammen med Økonomi og Styring (driften).',
          },
          note: { value: 'Planen mangler et kort.', line: 28 },
          face: null,
        },
        { period: 'SECOND', line: 34, labelText: null, note: null, face: null },
        { period: 'THIRD', line: 35, labelText: null, note: null, face: null },
        { period: 'YEAR_END', line: 37, labelText: 'Træerne er plantet.', note: null, face: null },
      ],
      ...{ economyLine: 39, economyText: 'Der er ikke afsat økonomi.', economyNote: null },
      amounts: [],
      economy: { state: 'NONE_ALLOCATED', frames: [], amounts: [], doubt: null },
      economyFace: null,
    });
  });

  it('reads a number glued to its title and rows that are empty', () => {
    expect(initiatives[1]).toMatchObject({
      number: '1.02',
      title: 'Bænke',
      contributors: [],
      summaryText: null,
      economyText: null,
    });
    expect(initiatives[1]!.milestones.map(({ labelText }) => labelText)).toEqual([null, null, null, null]);
  });

  it('doubts a name that is not known, a row that is missing and a face', () => {
    const { doubts: found } = read(
      FOLLOW_UP.replace('Ejendomme samt', 'Ukendte samt')
        .replace('Milepæl Træerne er plantet. 31.12.2018\n', '')
        .replace('3. budgetopfølgning 2018', '3. budgetopfølgning 2018 ♥'),
    );
    expect(found.map(({ field }) => field)).toEqual(['1.01 effort', '1.01 contributors', '1.01 milestones']);
  });
});

describe('implementation sheets', () => {
  it('reads cells with markup', () => {
    const { initiatives, doubts } = read(PLAN);
    expect([familyOf(textOf(PLAN)).name, doubts]).toEqual(['implementation-sheets', []]);
    expect(initiatives).toMatchObject([
      {
        ...{
          number: '1.01',
          title: 'Flere træer',
          account: 'BOTH',
          line: 7,
          economyText: 'Der er afsat 1 mio. kr.',
        },
        centre: { value: 'By, Erhverv og Miljø', line: 8 },
        contributors: [{ value: 'Ejendomme' }, { value: 'Økonomi og Styring' }],
        summaryText: 'Der plantes:\n\n• ask\n• eg\n\nEjendomme vander.',
        milestones: [
          { labelText: 'Planen er lavet.', line: 9 },
          { labelText: null },
          { labelText: null },
          { labelText: 'Plantet.' },
        ],
      },
    ]);
  });
});

describe('rows of an implementation sheet', () => {
  it('may end with the words of a round, and may lack the cell that is empty', () => {
    const { initiatives, doubts } = read(
      PLAN.replace('Planen er lavet.', 'Planen er klar til 2. budgetopfølgning 2018')
        .replace('Milepæl\t\t3. budgetopfølgning 2018', 'Milepæl\t3. budgetopfølgning 2018')
        .replace('Der er afsat 1 mio. kr.', 'Afsat til og med 31.12.2018'),
    );
    expect(doubts).toEqual([]);
    expect(initiatives[0]).toMatchObject({ economyText: 'Afsat til og med 31.12.2018' });
    expect(initiatives[0]!.milestones.map(({ period, labelText }) => [period, labelText])).toEqual([
      ['FIRST', 'Planen er klar til 2. budgetopfølgning 2018'],
      ['SECOND', null],
      ['THIRD', null],
      ['YEAR_END', 'Plantet.'],
    ]);
  });
});

describe('a document that is none of these', () => {
  it.each([
    ['EMPTY', new Uint8Array()],
    ['NOT_TEXT', new Uint8Array([80, 75, 3, 4, 0, 0])],
    ['WRONG_ENCODING', new Uint8Array([0x42, 0x91, 0x62, 0x9b])],
  ])('is refused as %s', (code, bytes) => {
    expect(() => readPlainText(bytes, 'prøve.txt')).toThrow(expect.objectContaining({ code }));
  });

  it('is refused as UNKNOWN_FAMILY', () => {
    expect(() => read('Et brev om noget andet.')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FAMILY' }),
    );
  });

  it('is refused with what to do where it is a follow-up in one table', () => {
    const table =
      'Opfølgning på budget 2031\n\nNr.\tIndsats\tUdvalg\tStatus\n1.01\tBænke\tTeknikudvalget\tGrøn\n';
    expect(() => read(table)).toThrow(
      expect.objectContaining({
        ...{ code: 'UNKNOWN_FAMILY', line: 3 },
        reason: expect.stringContaining('i arket "Opfølgninger"') as string,
      }),
    );
    expect(() => read('Indsats og status i brødtekst.')).toThrow(expect.objectContaining({ line: null }));
  });

  it.each([
    ['Indhold\n1. Havnen ....... 3\n1.1. Moler ....... 4', 'kun indholdsfortegnelsen'],
    ['Byen er stor.', 'ikke fundet mindst to afsnit'],
  ])('is refused with what to do where it is a part of a budget agreement', (text, message) => {
    expect(() => familyOf(textOf(`Prøve Kommune\n\nAftale om budget 2031\n\n${text}`))).toThrow(message);
  });

  it('is read alike in UTF-8, UTF-16 and windows-1252', () => {
    const words = 'Økonomi på æ';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...words].map((it) => it.charCodeAt(0))).buffer),
    ]);
    const latin = new Uint8Array([...words].map((it) => it.charCodeAt(0)));
    for (const bytes of [new TextEncoder().encode(words), utf16, latin])
      expect(readPlainText(bytes, 'prøve.txt').lines[0]!.text).toBe(words);
  });
});

describe('a damaged document', () => {
  const INSERTS = ['', '\n', ' Milepæl ', '31.12.2018', 'Økonomi', '\t', '1.03.', '<p>'];

  it.each([FOLLOW_UP, PLAN])('never crashes, and a value stands on its line', (document) => {
    fc.assert(
      fc.property(damaged(document, INSERTS), (text) => {
        let reading: SheetReading;
        try {
          reading = read(text);
        } catch (error) {
          if (error instanceof ImportError) return;
          throw error;
        }
        const lines = text.split('\n');
        for (const { number, line, centre, milestones, economyLine } of reading.initiatives) {
          expect(lines[line - 1]).toContain(number);
          if (centre) expect(lines[centre.line - 1]).toContain(centre.value.split(' ')[0]);
          for (const milestone of milestones) expect(lines[milestone.line - 1]).toContain('Milepæl');
          if (economyLine) expect(lines[economyLine - 1]).toContain('Økonomi');
        }
      }),
      { numRuns: 500 },
    );
  });
});
