import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { newMunicipality } from '../../new-municipality/new-municipality.js';
import { propose } from '../../proposal/proposal.js';
import type { AgreementReading } from './agreement-reading.js';
import { agreement } from './agreement.js';

const read = (section: string) =>
  agreement.read(
    readPlainText(
      new TextEncoder().encode(`Aftale om budget 2031-2034
Lyngdal Kommune

1. Byen
${section}
2. Skolen
Partierne er enige om, at der kommer flere lærere.
`),
      'aftale.txt',
    ),
    { bodyNames: [] },
  );
const shown = (section: string) => {
  const { promises, doubts } = read(section);
  return {
    amounts: promises
      .filter((it) => it.section === '1')
      .map(({ amounts }) =>
        amounts.map(({ value: { fromYear, thousandKroner, account }, line }) =>
          [line, fromYear, thousandKroner, account?.[0]].filter(Boolean).join(' '),
        ),
      ),
    doubts: doubts.map(({ line, message }) => `${line} ${message.replace(/^.*?: /u, '')}`),
  };
};

describe('a table of amounts in a section', () => {
  it('has the amounts of the only thing that the section promises, and its text too', () => {
    const section = `Partierne er enige om at bygge en sti.

1.000 kr.	2031	2032
Drift	100	-
Anlæg	2.500	1.000
I alt	2.600	1.000

Stien går langs søen.
`;
    expect(shown(section)).toEqual({
      amounts: [['8 2031 100 O', '9 2031 2500 C', '9 2032 1000 C']],
      doubts: [],
    });
    const [promise] = read(section).promises;
    expect(promise!.text).toContain('Anlæg 2.500 1.000');
    expect(promise!.text).toContain('Stien går langs søen.');
  });

  it('may stand right below words that say what it counts, with spaces between its cells', () => {
    expect(
      shown(`Partierne er enige om at bygge en sti og sætte lys op.
Beløb i mio. kr.:
               2031   2032
Sti             1,5    0,5
Lys             0,2      0
`),
    ).toEqual({ amounts: [['8 2031 1500', '8 2032 500', '9 2031 200']], doubts: [] });
  });

  it('gives each bullet the row whose label it has, and no row is lost where one is not sure', () => {
    const bullets = (label: string) => `Partierne er enige om følgende initiativer:

- Nye bænke ved søen.
- Hegnet om parken males.

Tiltag (1.000 kr.)	2031	2032
Nye bænke	10	20
${label}	30	40
`;
    expect(shown(bullets('Hegnet om parken'))).toEqual({
      amounts: [
        ['11 2031 10', '11 2032 20'],
        ['12 2031 30', '12 2032 40'],
      ],
      doubts: [],
    });
    expect(shown(bullets('Maling'))).toEqual({
      amounts: [[], []],
      doubts: ['10 det er ikke sikkert, hvilken indsats rækken "Maling" hører til'],
    });
  });

  it.each([
    ['no unit', 'Tiltag	2031	2032\nSti	10	20', 'den siger ikke, hvad tallene tæller'],
    ['no years', 'Tiltag	Beløb (1.000 kr.)\nSti	500\nLys	700', 'den siger ikke, hvilke år tallene er for'],
    [
      'a row with fewer amounts',
      '1.000 kr.	2031	2032\nSti	10',
      'rækken "Sti" kan ikke læses: den har 1 tal til 2 år, og intet siger, hvis de er',
    ],
    [
      'a sum that is none',
      '1.000 kr.	2031	2032\nSti	10	20\nLys	1	1\nI alt	12	21',
      'summen "I alt" er ikke rækkernes',
    ],
    [
      'a row that is a part of another',
      '1.000 kr.	2031	2032\nSti	10	20\nheraf lys	1	1',
      'rækken "heraf lys" kan ikke læses: den er en del af en anden',
    ],
  ])('is one doubt, and none of it is read, where it has %s', (_what, table, reason) => {
    expect(shown(`Partierne er enige om at bygge en sti.\n\n${table}\n`)).toEqual({
      amounts: [[]],
      doubts: [`7 ${reason}`],
    });
  });

  it('that says what the text says brings nothing, and one that says another amount is a doubt', () => {
    const text = (amount: string) =>
      `Partierne er enige om at bygge en sti. Der afsættes ${amount} i 2031.\n\n1.000 kr.	2031\nSti	500\n`;
    expect(shown(text('0,5 mio. kr.'))).toEqual({ amounts: [['5 2031 500']], doubts: [] });
    expect(shown(text('0,6 mio. kr.'))).toEqual({
      amounts: [['5 2031 600']],
      doubts: ['7 teksten nævner andre beløb for de samme år'],
    });
  });

  it('of other things than money is no doubt', () => {
    expect(shown('Partierne er enige om at bygge en sti.\n\nSkole	Elever\nNord	500\nSyd	700\n')).toEqual({
      amounts: [[]],
      doubts: [],
    });
  });

  it('in a section that promises nothing is a doubt', () => {
    expect(shown('Byen vokser.\n\n1.000 kr.	2031	2032\nSti	10	20\n').doubts).toEqual([
      '5 se efter, om det gør',
      '7 det er ikke sikkert, hvilken indsats rækken "Sti" hører til',
    ]);
  });
});

describe('a table of initiatives in a section', () => {
  const table = (heading: string, after = '') =>
    agreement.read(
      readPlainText(
        new TextEncoder().encode(`Aftale om budget 2031
Lyngdal Kommune

1. Byen
Partierne er enige om at:
- renovere hallen

2. ${heading}
Partierne er enige om at prioritere følgende:

Prioritet\tProjekt\tUdvalg\t2031\t2032
\tBeløb i 1.000 kr.\t\t\t
1\tSti langs søen\tMiljøudvalget\t900\t0
2\tBænke\tKulturudvalget\t-\t320
\tI alt\t\t900\t320

2.1 Bænke
Partierne er enige om, at der sættes bænke op.
${after}`),
        'aftale.txt',
      ),
      { bodyNames: [] },
    );

  it('has lines as an annex has them, of the account that its heading tells, and no row is a section', () => {
    const { annex, sections, promises, agreement: years, doubts } = table('Anlæg');
    expect(annex).toMatchObject([
      {
        ...{ title: 'Sti langs søen', section: '2', sectionNumber: null, account: 'CAPITAL', line: 13 },
        body: 'Miljøudvalget',
        amounts: [
          { year: 2031, thousandKroner: 900 },
          { year: 2032, thousandKroner: 0 },
        ],
      },
      { title: 'Bænke', body: 'Kulturudvalget', amounts: [{ year: 2032, thousandKroner: 320 }] },
    ]);
    expect(sections.map(({ number }) => number)).toEqual(['1', '2', '2.1']);
    expect(promises.flatMap(({ amounts }) => amounts)).toEqual([]);
    expect([years.periodFrom, years.periodTo, doubts]).toEqual([2031, 2032, []]);
  });

  it('is none of one promise where it has rows of several things, whatever its head says', () => {
    const rows = (count: number) =>
      shown(`Partierne er enige om et godt liv for byens børn.

1.000 kr.\t2031\t2032
${['Gæstehus', 'Værksted', 'Naturskole']
  .slice(0, count)
  .map((it) => `${it}\t10\t20`)
  .join('\n')}
`);
    expect(rows(2)).toMatchObject({ amounts: [['8 2031 10', '8 2032 20', '9 2031 10', '9 2032 20']] });
    expect(rows(3)).toEqual({
      amounts: [[]],
      doubts: ['7 det er ikke sikkert, hvilken indsats rækken "Gæstehus" hører til'],
    });
  });

  it('is linked to what is promised under the same name in a part of its section', () => {
    const text = readPlainText(
      new TextEncoder().encode(`Aftale om budget 2031
Lyngdal Kommune

1. Anlæg

Projekt (1.000 kr.)\t2031\t2032
Sti langs søen\t900\t0
Bænke\t-\t320

1.1 Bænke
Partierne er enige om, at der sættes bænke op.

2. Bænke
Partierne er enige om, at de gamle bænke males.
`),
      'aftale.txt',
    );
    const [made] = propose(text, newMunicipality(text)!).draft.agreements;
    expect(made!.budgetLines.map((it) => [it.title, it.section, it.initiative, it.linkBasis])).toEqual([
      ['Sti langs søen', 'lyngdal-2031-s1', 'lyngdal-2031-1-b1', 'STATED'],
      ['Bænke', 'lyngdal-2031-s1', 'lyngdal-2031-1.1', 'STATED'],
    ]);
  });

  it('has its amounts beside what it promises where nothing tells the account, and no line', () => {
    const { annex, promises, doubts } = agreement.read(
      readPlainText(
        new TextEncoder().encode(`Aftale om budget 2031
Lyngdal Kommune

1. Reduktioner
Partierne er enige om at hente midlerne her (1.000 kr.):

Nr.\tForslag\t2031\t2032
Økonomiudvalget
ØK-1\tFærre rejser\t-900\t0
\tI alt\t-900\t0
Miljøudvalget
MI-12\tSamling af pladser\t-50\t-320
(i den nordlige del af byen)
MI-13\tMindre vask\t-1\t-2

2. Byen
Partierne er enige om, at der sættes bænke op.
`),
        'aftale.txt',
      ),
      { bodyNames: [] },
    );
    expect([annex, doubts]).toEqual([[], []]);
    expect(
      promises.map(({ section, title, responsibilities, amounts }) => [
        ...[section, title, responsibilities[0]?.name],
        amounts.map(({ value: { fromYear, thousandKroner, account } }) => [
          fromYear,
          thousandKroner,
          account,
        ]),
      ]),
    ).toEqual([
      ['1', 'Færre rejser', 'Økonomiudvalget', [[2031, -900, null]]],
      [
        ...['1', 'Samling af pladser (i den nordlige del af byen)', 'Miljøudvalget'],
        [
          [2031, -50, null],
          [2032, -320, null],
        ],
      ],
      [
        ...['1', 'Mindre vask', 'Miljøudvalget'],
        [
          [2031, -1, null],
          [2032, -2, null],
        ],
      ],
      ['2', undefined, undefined, []],
    ]);
  });

  it('is a doubt where it has a row that another part tells of, and where an annex has the lines', () => {
    const told = (it: AgreementReading) => it.doubts.map(({ line, field }) => `${line} ${field}`);
    expect(told(table('Forslag'))).toEqual(['11 2 beløb']);
    expect(table('Forslag').annex).toEqual([]);
    const withAnnex = table('Anlæg', '\nBilag (1.000 kr.)\nAnlæg\t2031\t2032\n2 Sti\t900\t0\n');
    expect(told(withAnnex)).toEqual(['11 2 beløb']);
    expect(withAnnex.annex.map(({ title }) => title)).toEqual(['Sti']);
  });
});
