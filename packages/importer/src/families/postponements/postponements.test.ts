import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import type { Draft } from '@aftalespor/domain/draft';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { familyOf } from '../../family-of/family-of.js';
import { ImportError } from '../../import-error/import-error.js';
import { propose } from '../../proposal/proposal.js';
import { readDraft } from '../../read-draft/read-draft.js';
import { outcomeIn, positionIn, proposedYear, referencesIn, staysOrEnds } from './note-words.js';
import { postponements } from './postponements.js';
import { damaged } from '../../testing/damaged.js';
import { datasetDatabase } from '../../testing/dataset-database.js';

const bodyNames = ['Miljø- og Teknikudvalget', 'Kultur, Fritid og Unge'];
const textOf = (text: string) => readPlainText(new TextEncoder().encode(text), 'notat.txt');
const read = (text: string) => postponements.read(textOf(text), { bodyNames });

const CELLS = `Dato: 3. marts 2021
Sagsid: 00.30.10-S00-1-21

Oversigt over indsatser fra "Aftale om budget
2021", som administrationen foreslår udskudt til 2022

Miljø- og Teknikudvalget

Nr.	Tekst	Bemærkninger
1.	Grønne byer
1.2.	Parker – også Kultur, Fritid og Unge	<i>Administrationens bemærkning:</i> Planterne kom ikke. <i>Partiernes bemærkning:</i> Opbakning til forslaget.
1.3.	Stier langs

Side 1 af 2

Miljø- og Teknikudvalget - fortsat

Nr.	Tekst	Bemærkninger
1.	Grønne byer - fortsat
	åen	<p><i>Administrationens bemærkning</i> Stien ligger i vand.</p>
		<p>Det falder i maj.</p> <p><i>Partiernes bemærkning.</i> Stien ønskes gennemført.</p>
1.4.	Broer	Se bemærkningen under punkt 1.3.

Kultur, Fritid og Unge

Nr.	Tekst	Bemærkninger
1.	Grønne byer
1.2.	Parker – også Miljø- og Teknikudvalget	<i>Administrationens bemærkning:</i> Som ovenfor. <i>Partiernes bemærkning:</i> Hvad koster det?
`;

const LINES = `Lyngdal Kommune
3. marts 2021

Indsatser i budgetaftalen for 2021, som foreslås udsat

Udvalg: Miljø- og Teknikudvalget

1.2 Parker i alle
bydele
Foreslås udskudt fra 2021 til 2023
Forvaltningens bemærkning: Planterne kom ikke, og de nye be-
stilles i maj.
Forligspartiernes svar: Partierne foreslår at begynde i to bydele.
Se også svaret til 1.3.

1.3 Stier
Foreslås udskudt fra 2021 til 2022
Forvaltningens bemærkning: Stien ligger i vand.

Den kan ses fra broen.
Forligspartiernes svar: Det er noteret.
`;

const COLUMNS = `3. marts 2021

Udsættelse af indsatser i Budget 2021 til 2022

Udvalg: Miljø- og Teknikudvalget
Punkt	Indsats	Forvaltningens bemærkning	Partiernes svar
1.2	Parker	Planterne kom ikke.	Partierne støtter forslaget.
1.3	Stier	Stien ligger i vand.	Partierne fastholder indsatsen.
`;

describe('a note in cells', () => {
  const reading = read(CELLS);
  const [parks, paths, bridges, again] = reading.postponements;

  it('is known, dated and of an agreement', () => {
    expect(familyOf(textOf(CELLS)).name).toBe('postponements');
    expect(reading).toMatchObject({
      document: { kind: 'POSTPONEMENTS', date: '2021-03-03', caseNumber: '00.30.10-S00-1-21' },
      agreement: { kind: 'BUDGET', budgetYear: 2021 },
      ...{ titleLine: 4, doubts: [] },
      sections: [{ number: '1', title: 'Grønne byer', line: 10 }],
    });
  });

  it('parts both sides, and keeps the other committee out of the title', () => {
    expect(parks).toEqual({
      ...{ number: '1.2', title: 'Parker', line: 11, fromYear: null, toYear: 2022, refersTo: [] },
      committee: { value: 'Miljø- og Teknikudvalget', line: 7 },
      administrationText: { value: 'Planterne kom ikke.', line: 11 },
      partiesText: { value: 'Opbakning til forslaget.', line: 11 },
      ...{ position: 'SUPPORTED', outcome: null },
    });
    expect(again).toMatchObject({
      ...{ number: '1.2', title: 'Parker', position: 'QUESTION' },
      committee: { value: 'Kultur, Fritid og Unge', line: 24 },
    });
  });

  it('joins a row that a page break cuts', () => {
    expect(paths).toMatchObject({
      ...{ title: 'Stier langs åen', line: 12, position: 'KEPT' },
      administrationText: { value: 'Stien ligger i vand.\n\nDet falder i maj.', line: 20 },
      partiesText: { value: 'Stien ønskes gennemført.', line: 21 },
    });
  });

  it('takes a row that only points to another for both sides', () => {
    expect(bridges).toMatchObject({
      administrationText: { value: 'Se bemærkningen under punkt 1.3.' },
      partiesText: { value: 'Se bemærkningen under punkt 1.3.' },
      ...{ position: 'REFERENCE', refersTo: ['1.3'] },
    });
  });
});

describe('a note in other words', () => {
  it('is read where number, title and remarks stand under each other', () => {
    const { postponements: rows, doubts, document } = read(LINES);
    expect(document).toMatchObject({ date: '2021-03-03', caseNumber: null });
    expect(rows).toMatchObject([
      {
        ...{ number: '1.2', title: 'Parker i alle bydele', fromYear: 2021, toYear: 2023 },
        administrationText: { value: 'Planterne kom ikke, og de nye bestilles i maj.', line: 11 },
        ...{ position: 'ALTERNATIVE', refersTo: ['1.3'] },
      },
      {
        ...{ number: '1.3', title: 'Stier', fromYear: 2021, toYear: 2022, position: null },
        administrationText: { value: 'Stien ligger i vand.\n\nDen kan ses fra broen.', line: 18 },
        partiesText: { value: 'Det er noteret.', line: 21 },
      },
    ]);
    expect(doubts).toMatchObject([{ line: 21, field: '1.3 partiesPosition' }]);
  });

  it('is read where each side has a column', () => {
    const { postponements: rows, doubts } = read(COLUMNS);
    expect(doubts).toEqual([]);
    expect(rows).toMatchObject([
      {
        title: 'Parker',
        toYear: 2022,
        administrationText: { value: 'Planterne kom ikke.' },
        position: 'SUPPORTED',
      },
      { title: 'Stier', partiesText: { value: 'Partierne fastholder indsatsen.' }, position: 'KEPT' },
    ]);
  });
});

it('a note is known by the heads of its columns', () => {
  const text = `Indsatser i budgetaftalen for 2031, der foreslås udskudt til 2032

Naturudvalget
Nr.\tIndsats\tForvaltningens bemærkning\tForligspartiernes bemærkninger
1.2\tBro\tDer er ingen vej.\tFuld opbakning.
`;
  expect(familyOf(textOf(text)).name).toBe('postponements');
});

it('a note whose title begins with the agreement is no agreement', () => {
  const text = `Budgetaftale 2031: Forslag til udsættelser

Naturudvalget
Punkt\tEmne\tFagcentrets forslag\tPartiernes svar
1.1\tBro\tDer er regn.\tStøttes.

Sundhedsudvalget
Punkt\tEmne\tFagcentrets forslag\tPartiernes svar
1.2\tBus\tDen er ny.\tStøttes.
`;
  expect(familyOf(textOf(text)).name).toBe('postponements');
  expect(read(text).postponements).toMatchObject([
    { title: 'Bro', administrationText: { value: 'Der er regn.' } },
    { title: 'Bus' },
  ]);
});

it('is known by its columns, in whatever order they stand', () => {
  const text = `Indsatser i budgetaftalen for 2031, der foreslås udskudt til 2032

Administrationens forslag\tNr.\tIndsats\tPartiernes holdning
Naturudvalget
\t1.\tGrønne byer
Broen venter.\t1.2\tBro\tStøttes.
`;
  expect(familyOf(textOf(text)).name).toBe('postponements');
  expect(read(text)).toMatchObject({
    sections: [{ number: '1', title: 'Grønne byer' }],
    postponements: [
      {
        ...{ number: '1.2', title: 'Bro', committee: { value: 'Naturudvalget' }, position: 'SUPPORTED' },
        ...{ administrationText: { value: 'Broen venter.' }, partiesText: { value: 'Støttes.' } },
      },
    ],
  });
});

describe('the year that a remark proposes', () => {
  it.each([
    ['Broen foreslås udskudt til 2023, da der ikke er bud.', 2023],
    ['Loven er udskudt til 2024. Broen udskydes til budget 2023.', 2023],
    ['Loven er udskudt til 2024.', null],
    ['Broen foreslås ikke udskudt til 2023.', null],
    ['Broen udskydes til 2023, og stien udskydes. Den anden sti udskydes til 2024.', null],
    ['Broen foreslås udskudt fra 2. kvartal til 4. kvartal 2023.', 2023],
    ['Broen foreslås flyttet til august 2023.', 2023],
    ['Broen kan godt vente til 2023.', 2023],
    ['Kurset udskydes til skoleåret 2023/24.', 2023],
    ['Broen foreslås udsat til\n\n2023.', 2023],
    ['Broen udskydes til 2023 eller 2024.', null],
    ['Kurset udskydes til efteråret 2023/foråret 2024.', null],
  ])('%s', (remark, year) => {
    expect(proposedYear(remark)).toBe(year);
  });

  it('is its own, whatever the title says', () => {
    const [row] = read(COLUMNS.replace('Planterne kom ikke.', 'Foreslås udskudt til 2024.')).postponements;
    expect(row).toMatchObject({ toYear: 2024, administrationText: { value: 'Foreslås udskudt til 2024.' } });
  });
});

describe('a row that says that its initiative does not wait', () => {
  it.each([
    ['Broen gennemføres som planlagt.', true],
    ['Følger tidsplanen.', true],
    ['Der er ikke behov for at udskyde broen.', true],
    ['Fremrykkes til maj.', true],
    ['Broen males som aftalt.', true],
    ['Broen males ikke som aftalt.', false],
    ['Broen bør ikke vente.', true],
    ['Staten har udskudt banen. Broen foreslås at udgå.', true],
    ['Den ene bro gennemføres som planlagt. Den anden foreslås udskudt.', false],
    ['Broen udgår ikke.', false],
    ['Broen mangler et lag maling.', false],
  ])('%s', (remark, expected) => {
    expect(staysOrEnds(remark)).toBe(expected);
  });

  it('is no postponement, and is a doubt', () => {
    const { postponements: rows, doubts } = read(COLUMNS.replace('Planterne kom ikke.', 'Opgives.'));
    expect(rows.map(({ number }) => number)).toEqual(['1.3']);
    expect(doubts).toMatchObject([{ line: 7, field: '1.2 rows', value: 'Parker' }]);
  });
});

describe('a column of its own', () => {
  const HEAD = `Udskydelser i Budget 2021

Naturudvalget
Nr.\tIndsats\tForvaltningens bemærkning\tPartiernes svar\t`;
  const rowsOf = (column: string, ...cells: string[]) =>
    read(
      HEAD + [column, ...cells.map((it, n) => `1.${n + 1}\tBro\tDer er regn.\tStøttes.\t${it}`)].join('\n'),
    );

  it('says until when each waits, and no other row does', () => {
    const { postponements: rows, doubts } = rowsOf(
      'Udskydes til',
      '2. halvår 2022',
      '2022 eller 2023',
      'Udgår',
    );
    expect(rows).toMatchObject([{ toYear: 2022 }, { number: '1.2', toYear: null }]);
    expect(doubts.map(({ field, value }) => [field, value])).toEqual([
      ['date', 'Udskydelser i Budget 2021'],
      ['1.2 toYear', '2022 eller 2023'],
      ['1.3 rows', 'Bro'],
    ]);
  });

  it('says what was decided', () => {
    const { postponements: rows, doubts } = rowsOf(
      'Konklusion',
      'Udskydes til 2022',
      'Udskydes ikke',
      'Afventer',
    );
    expect(rows).toMatchObject([
      { toYear: 2022, outcome: 'POSTPONED' },
      { toYear: null, outcome: 'NOT_POSTPONED' },
      { outcome: null },
    ]);
    expect(doubts.map(({ field }) => field)).toContain('1.3 outcome');
  });

  it('is a doubt where nobody knows what it says', () => {
    expect(rowsOf('Vejnavn', 'Åvej').doubts).toContainEqual({
      ...{ line: 4, field: 'rows', value: 'Vejnavn' },
      message: 'kolonnen er ikke læst: se efter, hvad der står i den',
    });
  });
});

describe('what was decided', () => {
  it.each([
    ['Udskudt til 2023', 'POSTPONED'],
    ['Udskydes delvist', 'PARTLY_POSTPONED'],
    ['Broen udskydes ikke', 'NOT_POSTPONED'],
    ['Gennemføres som planlagt', 'NOT_POSTPONED'],
    ['Tages op i maj', null],
  ])('%s', (decision, outcome) => {
    expect(outcomeIn(decision)).toBe(outcome);
  });
});

it('a whole number is a chapter where nothing is said beside it, else an initiative; who speaks may be named alone', () => {
  const text = `Notat om udskydelser i Budgetaftale 2021
Sag nr. 21/4512
Naturudvalget
Nr.\tIndsats\tSvar og kommentarer
1\tBroer
7\tBro\tForvaltningen: Udskydes til 2022. Aftalepartierne: Nej. Se administrationens bemærkning til 1.2.
`;
  expect(familyOf(textOf(text)).name).toBe('postponements');
  expect(read(text)).toMatchObject({
    document: { caseNumber: '21/4512' },
    sections: [{ number: '1', title: 'Broer' }],
    postponements: [
      {
        ...{ number: '7', title: 'Bro', administrationText: { value: 'Udskydes til 2022.' }, toYear: 2022 },
        ...{ position: 'KEPT', refersTo: ['1.2'] },
      },
    ],
  });
});

it('a sentence goes on over a page; a dash says nothing; no year is taken from another row', () => {
  const { postponements: rows } = read(`Indsatser i budgetaftalen for 2021, som foreslås udsat

Naturudvalget

1.2 Bro
Forvaltningens bemærkning: Broen foreslås udsat til

Side 1 af 2

2023, når den er malet.
Partiernes bemærkning: Enige, dog kun i år.

1.3 Sti
Forvaltningens bemærkning: Udskydes til 2022.
Partiernes bemærkning: Stien fastholdes.
`);
  expect(rows).toMatchObject([
    { administrationText: { value: 'Broen foreslås udsat til 2023, når den er malet.' }, toYear: 2023 },
    { administrationText: { value: 'Udskydes til 2022.' }, toYear: 2022, position: 'KEPT' },
  ]);
  const [first] = read(CELLS.replace('> til 2022', '>').replace('udskudt til 2022', 'udskudt')).postponements;
  expect(first).toMatchObject({ toYear: null });
});

describe("the parties' position", () => {
  it.each([
    ['SUPPORTED', 'Fuld opbakning til forslaget.'],
    ['SUPPORTED', 'Partierne bakker op. Kan det ske før maj?'],
    ['SUPPORTED', 'Tiltrædes.'],
    ['SUPPORTED', 'OK.'],
    ['KEPT', 'Indsatsen skal gennemføres i år.'],
    ['KEPT', 'Fastholdes.'],
    ['KEPT', 'Støttes ikke, da broen er gammel.'],
    ['KEPT', 'Partierne støtter dog ikke forslaget.'],
    ['KEPT', 'Partierne kan ikke støtte forslaget.'],
    ['KEPT', 'Kan ikke støttes. Broen skal gennemføres i 2031.'],
    ['KEPT', 'Broen ønskes fastholdt, hvis der er råd.'],
    ['QUESTION', 'Hvad koster det at vente?'],
    ['QUESTION', 'Kan forvaltningen sige, hvad broen koster?'],
    ['ALTERNATIVE', 'Kan der bygges en mindre bro i år?'],
    ['ALTERNATIVE', 'Broen kan bygges af træ.'],
    ['REFERENCE', 'Se bemærkning under punkt 4.7.'],
    ['REFERENCE', 'Skal ses i sammenhæng med punkt 2.02 og 2.03.'],
    ['SUPPORTED', 'Enige.'],
    ['SUPPORTED', 'Ja.'],
    ['SUPPORTED', 'Partierne kan acceptere forslaget.'],
    ['KEPT', 'Nej tak. Broen er slidt.'],
    [null, 'Venstre og SF støtter forslaget. Enhedslisten ønsker broen gennemført.'],
    [null, 'SF kan ikke støtte forslaget. De øvrige støtter det.'],
    ['SUPPORTED', 'Enige, dog skal broen males.'],
    ['KEPT', 'Partierne ønsker, at broen gennemføres i år.'],
    ['KEPT', 'Broen fastholdes.'],
    ['QUESTION', 'Partierne vil gerne vide, hvad broen koster.'],
    [null, 'Taget til efterretning.'],
    [null, 'Broen er gammel.'],
  ])('is %s: %s', (position, remark) => {
    expect(positionIn(remark)).toBe(position);
  });

  it('names the remarks that it points to, and no other number', () => {
    expect(
      referencesIn('Se også svaret til 1.03. Broen i 4.2 koster 1.5 mio., jf. punkt 3.1 og 3.2.'),
    ).toEqual(['1.03', '3.1', '3.2']);
  });
});

describe.each(testDatabases())('the note of Eksempelkommunen over the dataset on $provider', ({ open }) => {
  const file = fileURLToPath(
    new URL('../../../../dataset/documents/eksempel/budget-2025-postponements.txt', import.meta.url),
  );
  let test: TestDatabase;
  beforeAll(async () => {
    test = await datasetDatabase(open);
  });
  afterAll(() => test.drop());

  it('adds both sides of every row and changes no fact; the second time writes nothing', async () => {
    const text = readPlainText(readFileSync(file), 'budget-2025-postponements.txt');
    const of = async () => (await readDraft(test.database, 'eksempel'))!;
    const before = await of();
    const { draft, doubts } = propose(text, before);
    expect(doubts).toEqual([]);
    await applyDraft(test.database, draft);
    const after = await of();
    const rows = (whole: Draft) =>
      whole.agreements
        .flatMap((it) => it.postponements)
        .map((it) => ({ ...it, administrationRemarkText: null, partiesRemarkText: null }));
    expect(rows(after)).toEqual(rows(before));
    const read = after.agreements
      .flatMap((it) => it.postponements)
      .filter((it) => it.source.document === draft.agreements[0]!.documents[0]!.key);
    expect(read.length).toBeGreaterThan(0);
    for (const it of read) expect([it.administrationRemarkText, it.partiesRemarkText]).not.toContain(null);
    expect((await applyDraft(test.database, propose(text, after).draft)).writes).toBe(0);
  });
});

const nothing: Draft = {
  origin: 'PERSON',
  municipality: { key: 'lyngdal', slug: 'lyngdal', name: 'Lyngdal Kommune', code: 998 },
  ...{ bodies: [], parties: [], agreements: [], promises: [] },
};

describe('the first note of an agreement', () => {
  const { draft, doubts } = propose(textOf(LINES.replace('Det er noteret', 'Se svaret til 9.9')), nothing);
  const [agreement] = draft.agreements;

  it('makes the agreement, of which no more is known', () => {
    expect(agreement).toMatchObject({
      ...{ key: 'lyngdal-budget-2021', title: 'Aftale om budget 2021', budgetYear: 2021 },
      ...{ coverage: { extent: 'POSTPONEMENTS' }, source: { line: 4 } },
      initiatives: [
        { key: 'lyngdal-2021-1.2', section: null, title: 'Parker i alle bydele', account: null },
        { key: 'lyngdal-2021-1.3' },
      ],
      postponements: [
        {
          ...{ key: 'lyngdal-2021-1.2-postponement', initiative: 'lyngdal-2021-1.2' },
          ...{ committee: 'lyngdal-miljoe-og-teknikudvalget', fromYear: 2021, toYear: 2023 },
          ...{ administrationRemark: null, partiesRemark: null, outcome: null },
          refersTo: ['lyngdal-2021-1.3-postponement'],
        },
        { key: 'lyngdal-2021-1.3-postponement', refersTo: [] },
      ],
    });
  });

  it('doubts a committee that is new and a row that is not there', () => {
    expect(draft.bodies).toMatchObject([{ key: 'lyngdal-miljoe-og-teknikudvalget', kind: 'COMMITTEE' }]);
    expect(doubts.map(({ field, value }) => [field, value])).toEqual([
      ['1.3 refersTo', '9.9'],
      ['samme som', 'Miljø- og Teknikudvalget'],
    ]);
  });
});

describe('a damaged note', () => {
  const INSERTS = ['', '\n', '\t', '1.9.\t', ' - fortsat', '<p>', 'Partiernes bemærkning:', '2022'];

  it.each([CELLS, LINES, COLUMNS])('never crashes, and a value stands on its line', (document) => {
    fc.assert(
      fc.property(damaged(document, INSERTS), (text) => {
        const lines = text.split('\n');
        try {
          for (const row of read(text).postponements) {
            expect(lines[row.line - 1]).toContain(row.number);
            if (row.committee) expect(lines[row.committee.line - 1]).toContain(row.committee.value);
            for (const said of [row.administrationText, row.partiesText])
              if (said) expect(lines[said.line - 1]!.trim()).not.toBe('');
          }
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
