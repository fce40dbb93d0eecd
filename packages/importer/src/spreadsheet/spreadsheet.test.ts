import { applyDraft, DraftRejected } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readDraft } from '../read-draft/read-draft.js';
import { readCsv, writeCsv } from './csv.js';
import { draftFromCsv, draftFromXlsx, draftToCsv, draftToXlsx, SpreadsheetError } from './spreadsheet.js';
import { writeSheets, type WrittenSheet } from './write-sheets.js';
import { SHEETS } from './sheets.js';
import { readXlsx, writeXlsx } from './xlsx.js';

const drafts = await loadDataset();
const [eksempel] = drafts.filter(({ municipality }) => municipality.slug === 'eksempel') as [Draft];
let sheets: WrittenSheet[];
beforeAll(() => void (sheets = writeSheets(eksempel)));

const encode = (text: string) => new TextEncoder().encode(text);
const csvFiles = (draft: Draft) => draftToCsv(draft).map(({ name, text }) => ({ name, bytes: encode(text) }));

/** The sheets of Eksempelkommunen with one of them changed, read as CSV: what is said about it. */
function mistakes(name: string, change: (sheet: WrittenSheet) => void): string {
  const changed = structuredClone(sheets);
  change(changed.find((sheet) => sheet.name === name)!);
  try {
    draftFromCsv(changed.map((sheet) => ({ name: `${sheet.name}.csv`, bytes: encode(writeCsv(sheet)) })));
  } catch (error) {
    if (error instanceof SpreadsheetError) return error.message;
    throw error;
  }
  throw new Error('it was read without a complaint');
}
const cell = (sheet: WrittenSheet, row: number, head: string, value: string | number | null) => {
  sheet.rows[row - 2]![sheet.heads.indexOf(head)] = value;
};

describe.each(testDatabases())('a round trip on $provider', ({ open }) => {
  const opened: TestDatabase[] = [];
  const next = async () => {
    const test = await open();
    opened.push(test);
    return test.database;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((test) => test.drop()));
  });

  it.each(drafts.map((draft) => [draft.municipality.slug, draft] as const))(
    'changes nothing of %s, as CSV and as XLSX',
    async (slug, draft) => {
      const database = await next();
      await applyDraft(database, draft);
      const out = (await readDraft(database, slug))!;
      const csv = draftFromCsv(csvFiles(out)).draft;
      const xlsx = (await draftFromXlsx(await draftToXlsx(out), 'data.xlsx')).draft;
      expect(csv).toEqual(out);
      expect(xlsx).toEqual(out);
      expect((await applyDraft(database, csv)).writes).toBe(0);
      expect(await readDraft(database, slug)).toEqual(out);

      const empty = await next();
      expect((await applyDraft(empty, xlsx)).writes).toBeGreaterThan(100);
      expect(await readDraft(empty, slug)).toEqual(out);
    },
  );

  it('answers null for a municipality that is not there', async () => {
    expect(await readDraft(await next(), 'nowhere')).toBeNull();
  });
});

describe('a cell', () => {
  const table = (text: string): WrittenSheet => ({ name: 'Løfter', heads: ['nøgle'], rows: [[text]] });
  const texts = [
    '=1+1',
    "'=1",
    "''+x",
    '@SUM(A1)',
    '-350',
    '\tx',
    '<script>alert(1)</script>',
    'a;b,"c"\nd',
    ' two ',
  ];

  it.each(texts)('keeps %j as text in both', async (text) => {
    const csv = readCsv(encode(writeCsv(table(text))), 'Løfter.csv');
    expect(csv.rows[1]).toEqual([text]);
    const [xlsx] = await readXlsx(await writeXlsx([table(text)]), 'a.xlsx');
    expect(xlsx!.rows[1]).toEqual([text]);
  });
  it('never begins like a formula in CSV', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', 'a', ';', '"', '\n'),
          minLength: 1,
        }),
        (text) => {
          const csv = writeCsv(table(text));
          expect(csv).not.toMatch(/^\uFEFF?nøgle\r\n"?[=+\-@\t]/);
          const read = readCsv(encode(csv), 'Løfter.csv').rows[1]?.[0] ?? '';
          expect(read).toBe(text);
        },
      ),
    );
  });
  it('is no formula in XLSX', async () => {
    const bytes = await writeXlsx([table('=HYPERLINK("https://example.test")')]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/sheet'));
    expect(parts).toHaveLength(1);
    expect(strFromU8(parts[0]![1])).not.toContain('<f>');
  });
  it('that is too long for XLSX is told, and goes into CSV', async () => {
    const long = structuredClone(eksempel);
    long.agreements[0]!.initiatives[0]!.summaryText = 'x'.repeat(40_000);
    await expect(draftToXlsx(long)).rejects.toThrow(
      'Indsatser, række 2, kolonne dokumentets tekst: en celle i XLSX kan have 32767 tegn, og teksten har 40000. Eksportér CSV i stedet.',
    );
    expect(draftFromCsv(csvFiles(long)).draft.agreements[0]!.initiatives[0]!.summaryText).toHaveLength(
      40_000,
    );
  });
});

it('no two codes of a column share a word', () => {
  for (const { kind, head } of SHEETS.flatMap(({ columns }) => columns))
    if (typeof kind === 'object') {
      const shown = Object.values(kind).map((word) => word.toLowerCase());
      expect(new Set(shown).size, head).toBe(shown.length);
    }
});

describe('CSV of other programs', () => {
  const kommune = (text: string) => [{ name: 'kommune.csv', bytes: encode(text) }];
  it.each([
    ['commas and no BOM', 'nøgle,slug,navn,kommunekode\nprove,prove,Prøvekommune,999\n'],
    [
      'semicolons, other order, empty rows',
      '\uFEFFslug;nøgle;navn;kommunekode\r\n;;;\r\nprove; prove ;Prøvekommune;999\r\n\r\n',
    ],
    ['heads in capitals', 'NØGLE;SLUG;NAVN;KOMMUNEKODE\nprove;prove;Prøvekommune;999'],
  ])('is read with %s', (_, text) => {
    expect(draftFromCsv(kommune(text)).draft.municipality).toEqual({
      key: 'prove',
      slug: 'prove',
      name: 'Prøvekommune',
      code: 999,
    });
  });
  it('tells an encoding that is not UTF-8', () => {
    const bytes = Uint8Array.from([110, 0xf8, 103, 108, 101]);
    expect(() => draftFromCsv([{ name: 'kommune.csv', bytes }])).toThrow(
      'kommune.csv: filen er ikke UTF-8. Gem den igen som',
    );
  });
  it('tells a quotation mark that is left open, with its row', () => {
    expect(() => draftFromCsv(kommune('nøgle;slug;navn\na;"b;c\nd'))).toThrow(
      /kommune\.csv, række \d+: her er filen ikke CSV/,
    );
  });
});

describe('what a database refuses', () => {
  const [{ open }] = testDatabases() as [ReturnType<typeof testDatabases>[number]];
  it('is told by sheet, row and column, in the words of the sheet', async () => {
    const test = await open();
    try {
      await applyDraft(test.database, eksempel);
      const changed = structuredClone(sheets);
      const milestones = changed.find(({ name }) => name === 'Milepæle')!;
      const at = milestones.rows.findIndex(
        (row) => row[milestones.heads.indexOf('tilstand')] === 'Milepæl sat',
      );
      cell(milestones, at + 2, 'tilstand', 'Ingen milepæl sat');
      cell(milestones, at + 2, 'milepæl', null);
      const { draft, errorOf } = draftFromCsv(
        changed.map((sheet) => ({ name: `${sheet.name}.csv`, bytes: encode(writeCsv(sheet)) })),
      );
      const refused = await applyDraft(test.database, draft).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DraftRejected);
      expect(errorOf((refused as DraftRejected).problems).message).toContain(
        `Milepæle.csv, række ${at + 2}, kolonne tilstand: det, der er registreret, bliver stående, og det er "Milepæl sat"; der står "Ingen milepæl sat"`,
      );
    } finally {
      await test.drop();
    }
  });
});

describe('a mistake names sheet, row and column', () => {
  it.each([
    [
      'Indsatser',
      2,
      'punkt',
      '1,5',
      'Indsatser.csv, række 2, kolonne punkt: her skal stå et helt tal. Skriv det kun med cifre; der står "1,5"',
    ],
    [
      'Indsatser',
      3,
      'konto',
      'Drft',
      'Indsatser.csv, række 3, kolonne konto: her skal stå et af Drift, Anlæg, Drift og anlæg',
    ],
    ['Indsatser', 2, 'titel', null, 'Indsatser.csv, række 2, kolonne titel: titel skal være udfyldt'],
    [
      'Indsatser',
      2,
      'aftale',
      'budget-2525',
      'Indsatser.csv, række 2, kolonne aftale: her skal stå nøglen på en række i Aftaler; der står "budget-2525"',
    ],
    ['Indsatser', 2, 'afsnit', 'nowhere', 'Indsatser.csv, række 2, kolonne afsnit: '],
    [
      'Årsbeløb',
      4,
      '1.000 kr.',
      '1.500',
      'Årsbeløb.csv, række 4, kolonne 1.000 kr.: her skal stå et tal. Skriv decimaler efter komma',
    ],
    ['Dokumenter', 2, 'dato', '31-02-2025', 'Dokumenter.csv, række 2, kolonne dato: her skal stå en dato'],
    ['Beløb', 2, 'og frem', 'måske', 'Beløb.csv, række 2, kolonne og frem: her skal stå "ja" eller "nej"'],
    ['Ansvar', 2, 'enhed', 'nobody', 'Ansvar.csv, række 2, kolonne enhed: '],
    ['Milepæle', 2, 'runde', 'nothing', 'Milepæle.csv, række 2'],
    [
      'Milepæle',
      2,
      'milepæl',
      'x'.repeat(61),
      'Milepæle.csv, række 2, kolonne milepæl: her skal stå højst 60 tegn; der står "xxx',
    ],
    [
      'Opfølgninger',
      2,
      'indsats-grundlag',
      null,
      'Opfølgninger.csv, række 2, kolonne indsats-grundlag: indsats-grundlag skal være udfyldt',
    ],
  ] as const)('%s row %i, %s: %j', (sheet, row, head, value, message) => {
    expect(mistakes(sheet, (changed) => cell(changed, row, head, value))).toContain(message);
  });
  it('two rows of one key', () => {
    const text = mistakes('Indsatser', (sheet) => void sheet.rows.push(sheet.rows[0]!));
    expect(text).toMatch(/Indsatser\.csv, række \d+: nøglen står også i række 2/);
  });
  it('a column that is misspelt, and one that is missing', () => {
    expect(mistakes('Partier', ({ heads }) => void (heads[2] = 'nvan'))).toMatch(
      /Partier\.csv, række 1, kolonne nvan: ingen kolonne hedder sådan her.*\n.*Partier\.csv, række 1: der mangler kolonner; der står "navn"/,
    );
  });
  it('all of them at once', () => {
    const text = mistakes('Årsbeløb', (sheet) => {
      for (const row of [2, 3, 4]) cell(sheet, row, 'år', 'x');
    });
    expect(text).toContain('3 fejl; intet er læst.');
  });
  it('all of them at once, also those that only show when rows are put together', () => {
    const text = mistakes('Indsatser', (sheet) => {
      cell(sheet, 2, 'konto', 'Drft');
      cell(sheet, 3, 'nummer', sheet.rows[0]![sheet.heads.indexOf('nummer')]!);
      cell(sheet, 4, 'afsnit', 'nowhere');
    });
    expect(text).toContain('3 fejl');
    expect(text).toMatch(/række 2, kolonne konto: [^]*række 4, kolonne afsnit: /);
    expect(text).toMatch(/række 3, kolonne nummer: \S+ har det samme nummer eller plads; der står/);
  });
  it('nothing of the rows that belong to one that is wrong, or refer to it', () => {
    const text = mistakes('Indsatser', (sheet) => cell(sheet, 2, 'titel', null));
    expect(text).toContain('en fejl; intet er læst.');
  });
  it('nothing of the rows below a sheet whose columns are wrong', () => {
    const text = mistakes('Indsatser', ({ heads }) => void (heads[heads.indexOf('titel')] = 'titl'));
    expect(text).toContain('2 fejl; intet er læst.');
  });
  it('the same in several rows, once', () => {
    const text = mistakes('Aftaler', (sheet) => cell(sheet, 2, 'nøgle', 'other'));
    expect(text).toMatch(/Runder\.csv, række 2, 3, 4, \d+[^\n]*, kolonne aftale: /);
    expect(text.match(/Runder\.csv/g)).toHaveLength(1);
  });
  it('a sheet that is not there, and not each of the rows that belong to its rows', () => {
    const files = csvFiles(eksempel).filter(({ name }) => name !== 'Indsatser.csv');
    expect(() => draftFromCsv(files)).toThrow(
      /en fejl; intet er læst\.\n {2}Indsatser: arket mangler, og til dets rækker hører dem i Kilder, .*Milepæle/,
    );
  });
  it('a file that is no sheet, and no municipality', () => {
    expect(() => draftFromCsv([{ name: 'noter.csv', bytes: encode('a;b') }])).toThrow(
      /noter\.csv: intet ark hedder sådan; der står "noter"[^]*Kommune: arket med kommunen mangler eller er tomt/,
    );
  });
  it('a workbook that is none', async () => {
    await expect(draftFromXlsx(encode('not a zip'), 'a.xlsx')).rejects.toThrow(
      'a.xlsx: en fejl; intet er læst.',
    );
  });
  it('a number that a spreadsheet program has shortened', async () => {
    const changed = structuredClone(sheets);
    cell(
      changed.find(({ name }) => name === 'Indsatser')!,
      2,
      'nummer',
      3.1,
    );
    await expect(draftFromXlsx(await writeXlsx(changed), 'a.xlsx')).rejects.toThrow(
      'Indsatser, række 2, kolonne nummer: her skal stå tekst. Formatér cellen som tekst, og skriv værdien igen; der står 3.1',
    );
  });
});
