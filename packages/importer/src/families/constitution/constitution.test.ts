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
import { constitution } from './constitution.js';
import { titleOf } from './title-of.js';
import { damaged } from '../../testing/damaged.js';
import { datasetDatabase } from '../../testing/dataset-database.js';

const textOf = (text: string) => readPlainText(new TextEncoder().encode(text), 'aftale.txt');
const read = (text: string) => constitution.read(textOf(text), {});

const SCANNED = `Konstitueringsaftale 2026: Sammen i Lyngdal
Kommune

Vi begynder forfra og vil veere enige.

Et abent rad

Nar vi mgdes, er det for alle. Vivil sende mgderne pa
nettet, sa alle kan fglge med. Det sker ved at

e Holde mgder om aftenen

e Skrive, sa det kan forstas af
alle

Ga og cykle

Stierne er gamle. De skal vaere

3

bredere, og der skal lys pa.
`;

const CLEAN = `Aftale om konstituering 2026

1. Åbenhed

Partierne vil sende møderne på nettet.

2. Stier

Vi ønsker bredere stier.

Ane Prøve

Bo Prøve
`;

describe('a scanned constitution agreement', () => {
  const reading = read(SCANNED);

  it('is known by its title', () => {
    expect(familyOf(textOf(SCANNED)).name).toBe('constitution');
    expect(reading).toMatchObject({
      document: {
        kind: 'CONSTITUTION',
        title: 'Konstitueringsaftale 2026: Sammen i Lyngdal Kommune',
        date: null,
      },
      agreement: { kind: 'CONSTITUTION', periodFrom: 2026 },
      doubts: [],
    });
  });

  it('has themes, sentences and bullets with their lines', () => {
    expect(reading.themes.map(({ title, line }) => [title, line])).toEqual([
      ['Et åbent råd', 6],
      ['Gå og cykle', 16],
    ]);
    expect(reading.themes[0]!.passages.map(({ kind, text, from, to }) => [kind, text, from, to])).toEqual([
      ['SENTENCE', 'Når vi mødes, er det for alle.', 8, 8],
      ['SENTENCE', 'Vi vil sende møderne på nettet, så alle kan følge med.', 8, 9],
      ['LEAD', 'Det sker ved at', 9, 9],
      ['BULLET', 'Holde møder om aftenen', 11, 11],
      ['BULLET', 'Skrive, så det kan forstås af alle', 13, 14],
    ]);
  });

  it('goes on where a page break cuts a sentence', () => {
    expect(reading.themes[1]!.passages.at(-1)).toMatchObject({
      ...{ text: 'De skal være bredere, og der skal lys på.', from: 18, to: 22 },
    });
  });
});

it('those who signed a scanned agreement are a doubt: no dictionary has their names', () => {
  const { doubts } = read(`${SCANNED}\nLyngdal, den 4. december 2025\n\nSgren Prgve, Venstre\n`);
  expect(doubts).toMatchObject([{ line: 26, field: 'underskrifter' }]);
});

it('sentences that may be promises are one doubt, with their lines', () => {
  const { doubts } = read(
    `${CLEAN.replace('stier.', 'stier. Broen males.\nDen fejes hver dag.')}\nUnderskrifter, Lindved, den 4/12-2025\n`,
  );
  const found = doubts.find(({ field }) => field === 'indsatser');
  expect(found).toMatchObject({ line: 9, value: 'Broen males.' });
  expect(found!.message).toMatch(/linje 9, 10$/);
});

describe('a constitution agreement that has its letters', () => {
  it('may have numbered themes; short lines at its end are a doubt', () => {
    const { themes, restored, doubts } = read(CLEAN);
    expect(themes).toMatchObject([
      { number: '1', title: 'Åbenhed' },
      { number: '2', title: 'Stier' },
    ]);
    expect(restored).toEqual([]);
    expect(doubts).toMatchObject([{ line: 11, field: 'lines', value: 'Ane Prøve' }]);
  });

  it('has those who signed, and whom it is between', () => {
    const { facts, doubts, themes } = read(
      CLEAN.replace('1. Åbenhed', 'Mellem\nVenstre,\nBylisten\n\n1. Åbenhed').replace(
        'Ane Prøve\n',
        'Ane Prøve\nborgmester\nVenstre\n',
      ),
    );
    expect(facts).toMatchObject({
      parties: [
        { value: 'Venstre', line: 4 },
        { value: 'Bylisten', line: 5 },
      ],
      signatories: [
        { name: 'Ane Prøve', role: 'borgmester', party: 'Venstre', line: 15 },
        { name: 'Bo Prøve', role: null, party: null, line: 19 },
      ],
    });
    expect(themes.at(-1)!.passages.map(({ text }) => text)).toEqual(['Vi ønsker bredere stier.']);
    expect(doubts).toEqual([]);
  });

  it('has its term, the day that it was made, and what it aims at', () => {
    const { agreement, document, facts } = read(
      CLEAN.replace('2026\n', '2026-2029\n\nIndgået den 4. december 2025.\n').replace(
        '2. Stier',
        '2. Økonomi\n\nKassebeholdningen er mindst 70 mio. kr.\n\n3. Stier',
      ),
    );
    expect(agreement).toMatchObject({ periodFrom: 2026, periodTo: 2029 });
    expect(document.date).toBe('2025-12-04');
    expect(facts.economicTargets).toMatchObject([{ value: 70, unit: 'mio. kr.' }]);
  });

  it('may have its term below the title, to the day', () => {
    const { agreement } = read(
      CLEAN.replace(' 2026\n', '\n\nfor perioden 1. januar 2026 til 31. december 2029\n'),
    );
    expect(agreement).toMatchObject({ periodFrom: 2026, periodTo: 2029 });
  });

  it('is refused without a year', () => {
    expect(() => read(CLEAN.replace(' 2026', ''))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FAMILY' }),
    );
  });
});

describe('a constitution agreement that shares out posts', () => {
  const POSTS = `Bred konstituering på plads i Lyngdal

4. december 2025

Partierne har indgået en konstitueringsaftale, der gælder fra 1. januar 2026.

Borgmesterposten (Ane Prøve, Venstre)

Børneudvalget
Formand (Bylisten)
To medlemmer (Venstre)
`;

  it('is one by its first line, and has nothing that it does not promise; one doubt says what is left out', () => {
    expect(familyOf(textOf(POSTS)).name).toBe('constitution');
    const { themes, doubts, facts, document, agreement } = read(POSTS);
    expect({ themes, signatories: facts.signatories }).toEqual({ themes: [], signatories: [] });
    expect(agreement).toMatchObject({ periodFrom: 2026, periodTo: null });
    expect(document).toMatchObject({ title: 'Bred konstituering på plads i Lyngdal', date: '2025-12-04' });
    expect(doubts).toMatchObject([
      { line: 7, field: 'posts', value: 'Borgmesterposten (Ane Prøve, Venstre)' },
    ]);
  });

  it.each([
    'Lyngdal Kommune\n\nKonstituerings- og samarbejdsaftale 2026-2029',
    'Samarbejds- og konstitueringsaftale 2026-2029',
  ])('may be called "%s"', (title) => {
    const text = textOf(`${title}\n\nSkoler\n\nVi vil bygge en skole.\n`);
    expect(familyOf(text).name).toBe('constitution');
    expect(constitution.read(text, {}).agreement).toMatchObject({ periodFrom: 2026, periodTo: 2029 });
  });

  it('has what it promises beside them, and those who signed', () => {
    const { themes, facts } = read(
      `${POSTS}\nSkoler\n\nVi vil bygge en skole.\n\nUnderskrifter\n\nAne Prøve, Venstre\n`,
    );
    expect(themes).toMatchObject([{ title: 'Skoler', passages: [{ text: 'Vi vil bygge en skole.' }] }]);
    expect(facts.signatories).toMatchObject([{ name: 'Ane Prøve', party: 'Venstre' }]);
  });
});

describe('the title of a promise', () => {
  it.each([
    ['Vi vil sende møderne på nettet.', 'Sende møderne på nettet'],
    ['Partierne er enige om, at der plantes træer.', 'At der plantes træer'],
    ['Parterne forpligter sig til at mødes hver uge.', 'Mødes hver uge'],
    [
      'Derfor skal vi bygge broer, stier, parker, haver og alt det andet, som byen kan bruge',
      'Bygge broer, stier, parker, haver og alt det andet',
    ],
    ['Holde møder om aftenen', 'Holde møder om aftenen'],
    [
      'Et meget langt ønske uden et eneste komma om at have stier i hele byen og i skoven',
      'Et meget langt ønske uden et eneste komma om at have stier',
    ],
  ])('%s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

const nothing: Draft = {
  origin: 'PERSON',
  municipality: { key: 'lyngdal', slug: 'lyngdal', name: 'Lyngdal', code: 998 },
  ...{ bodies: [], parties: [], agreements: [], promises: [] },
};

describe('the first reading of an agreement', () => {
  const { draft } = propose(textOf(SCANNED), nothing);
  const [agreement] = draft.agreements;

  it('makes an initiative of what binds, and keeps the rest as the theme’s words', () => {
    expect(agreement).toMatchObject({
      ...{ key: 'lyngdal-constitution-2026', slug: 'constitution-2026', coverage: { extent: 'FULL' } },
      sections: [
        {
          key: 'lyngdal-2026-s1',
          title: 'Et åbent råd',
          fullText:
            'Når vi mødes, er det for alle. Vi vil sende møderne på nettet, så alle kan følge med. Det sker ved at',
        },
        { key: 'lyngdal-2026-s2', fullText: 'Stierne er gamle.' },
      ],
      initiatives: [
        { key: 'lyngdal-2026-b1', title: 'Holde møder om aftenen', sources: [{ line: 11 }] },
        { key: 'lyngdal-2026-b2', summaryText: 'Skrive, så det kan forstås af alle' },
        { key: 'lyngdal-2026-b3', section: 'lyngdal-2026-s2', ordinal: 3, sources: [{ line: 18 }] },
      ],
    });
  });

  it('is the same when it is read again', () => {
    const again = propose(textOf(SCANNED), { ...nothing, agreements: draft.agreements });
    expect(again.draft.agreements[0]).toEqual(agreement);
  });
});

describe.each(testDatabases())("Eksempelkommunen's agreement over the dataset on $provider", ({ open }) => {
  const file = fileURLToPath(
    new URL('../../../../dataset/documents/eksempel/constitution-2026-agreement.txt', import.meta.url),
  );
  let test: TestDatabase;
  beforeAll(async () => {
    test = await datasetDatabase(open);
  });
  afterAll(() => test.drop());

  it('adds the text of each promise and changes no fact; the second time writes nothing', async () => {
    const text = readPlainText(readFileSync(file), 'constitution-2026-agreement.txt');
    const of = async () => (await readDraft(test.database, 'eksempel'))!;
    const facts = (whole: Draft): unknown =>
      JSON.parse(JSON.stringify(whole, (name, value: unknown) => (/Text$/.test(name) ? null : value)));
    const before = await of();
    const { draft, doubts } = propose(text, before);
    expect(doubts).toEqual([]);
    await applyDraft(test.database, draft);
    const after = await of();
    expect(facts(after)).toEqual(facts(before));
    const { initiatives } = after.agreements.find(({ kind }) => kind === 'CONSTITUTION')!;
    expect(initiatives.length).toBeGreaterThan(0);
    for (const { key, summaryText } of initiatives) expect(summaryText, key).not.toBeNull();
    expect((await applyDraft(test.database, propose(text, after).draft)).writes).toBe(0);
  });
});

describe('a damaged constitution agreement', () => {
  const INSERTS = ['', '\n', '\n\n', 'e ', '. Vi vil ', '2027', '|', 'æ'];

  it.each([SCANNED, CLEAN, `${CLEAN}Børneudvalget\n1. Ane Prøve, Venstre (formand)\nFormand (SF)\n`])(
    'never crashes, and a passage stands within its lines',
    (document) => {
      fc.assert(
        fc.property(damaged(document, INSERTS), (text) => {
          try {
            for (const { passages, line } of read(text).themes)
              for (const { from, to } of passages) expect(line < from && from <= to).toBe(true);
          } catch (error) {
            if (!(error instanceof ImportError)) throw error;
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});
