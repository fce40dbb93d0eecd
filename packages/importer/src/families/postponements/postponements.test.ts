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
import { positionIn, proposedYear, referencesIn } from './note-words.js';
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
      ...{ titleLine: 4, toYear: 2022, doubts: [] },
      sections: [{ number: '1', title: 'Grønne byer', line: 10 }],
    });
  });

  it('parts both sides, and keeps the other committee out of the title', () => {
    expect(parks).toEqual({
      ...{ number: '1.2', title: 'Parker', line: 11, fromYear: null, toYear: null, refersTo: [] },
      committee: { value: 'Miljø- og Teknikudvalget', line: 7 },
      administrationText: { value: 'Planterne kom ikke.', line: 11 },
      partiesText: { value: 'Opbakning til forslaget.', line: 11 },
      position: 'SUPPORTED',
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
    const { postponements: rows, doubts, toYear } = read(COLUMNS);
    expect([toYear, doubts]).toEqual([2022, []]);
    expect(rows).toMatchObject([
      { title: 'Parker', administrationText: { value: 'Planterne kom ikke.' }, position: 'SUPPORTED' },
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
  ])('%s', (remark, year) => {
    expect(proposedYear(remark)).toBe(year);
  });

  it('is its own, whatever the title says', () => {
    const [row] = read(COLUMNS.replace('Planterne kom ikke.', 'Foreslås udskudt til 2024.')).postponements;
    expect(row).toMatchObject({ toYear: 2024, administrationText: { value: 'Foreslås udskudt til 2024.' } });
  });
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
