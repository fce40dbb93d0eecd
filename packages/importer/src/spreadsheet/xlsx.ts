import { strToU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './cell.js';
import { SpreadsheetError } from './problem.js';
import type { ReadSheet } from './read-sheets.js';
import { DamagedZip, TooLargePart, unzip } from '../unzip/unzip.js';
import type { WrittenSheet } from './write-sheets.js';

/** What a cell of XLSX can hold. */
const MOST_CHARACTERS = 32_767;

/** A workbook. Text is written as text, so that nothing in it is taken for a formula. @throws {SpreadsheetError} */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const long = sheets.flatMap(({ name, heads, rows }) =>
    rows.flatMap((row, n) =>
      row.flatMap((cell, column) =>
        typeof cell === 'string' && cell.length > MOST_CHARACTERS
          ? {
              ...{ sheet: name, row: n + 2, column: heads[column]!, value: cell },
              message: `en celle i XLSX kan have ${MOST_CHARACTERS} tegn, og teksten har ${cell.length}. Eksportér CSV i stedet.`,
            }
          : [],
      ),
    ),
  );
  if (long.length > 0) throw new SpreadsheetError('export', long);
  return writeExcelFile(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: heads.map((head) => ({ width: Math.max(12, head.length + 2) })),
      data: [
        heads.map((head) => ({ value: head, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((cell) =>
            cell === null
              ? null
              : typeof cell === 'number'
                ? { value: cell, type: Number }
                : { value: cell, type: String, format: '@' },
          ),
        ),
      ],
    })),
  ).toBuffer();
}

/** Of one part of a workbook, unpacked. */
const MOST_BYTES = 100_000_000;
/** Far beyond any of the sheets: a filled cell further out is there by mistake, and all up to it would be read. */
const FURTHEST = { column: 'ZZ', row: 200_000 };
const SHEET = /<(?:\w+:)?sheetData\b/;
const EMPTY_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;
const CELL = /<(?:\w+:)?c\b[^<>]*?\sr\s*=\s*["']\s*([A-Za-z]+)(\d+)/g;

/** The sheets of a workbook. A formula counts as the value that it had when the file was saved. @throws {SpreadsheetError} */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<ReadSheet[]> {
  const refuse = (message: string): never => {
    throw new SpreadsheetError(file, [{ sheet: null, row: null, column: null, value: null, message }]);
  };
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\xd0\xcf\x11\xe0')
    refuse(
      'det er en projektmappe fra et ældre regnearksprogram (.xls), eller en med adgangskode. Gem den som .xlsx uden adgangskode.',
    );
  const parts = unpacked(bytes, refuse);
  if (!Object.keys(parts).some((name) => /^xl\/workbook\b/i.test(name)))
    refuse('det er ikke en projektmappe. Se efter, om det er den rigtige fil, eller gem den igen som .xlsx.');
  const decoder = new TextDecoder();
  for (const [name, part] of Object.entries(parts)) {
    const xml = name.endsWith('.xml') ? decoder.decode(part) : '';
    if (SHEET.test(xml)) parts[name] = strToU8(checkedSheet(xml, refuse));
  }
  try {
    // What reads the sheets waits without end where the packing is damaged, so that it gets one that is whole.
    const sheets = await readExcelFile(Buffer.from(zipSync(parts, { level: 0 })), { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, shown: sheet, rows: data as Cell[][] }));
  } catch {
    return refuse(
      'et af projektmappens ark kan ikke læses. Åbn den i et regnearksprogram, og gem den igen som .xlsx.',
    );
  }
}

function unpacked(bytes: Uint8Array, refuse: (message: string) => never): Record<string, Uint8Array> {
  try {
    return unzip(bytes, MOST_BYTES);
  } catch (error) {
    if (error instanceof TooLargePart)
      return refuse(
        `et ark fylder ${Math.round(error.bytes / 1e6)} MB udpakket, og der læses højst ${MOST_BYTES / 1e6} MB. Se efter, om det er den rigtige fil.`,
      );
    if (!(error instanceof DamagedZip)) throw error;
    return refuse(
      'projektmappen er ikke hel, eller det er noget andet under det navn. Hent den igen, eller gem den igen som .xlsx.',
    );
  }
}

/** A sheet without its empty cells, however far out they are formatted. */
function checkedSheet(xml: string, refuse: (message: string) => never): string {
  const filled = xml.replace(EMPTY_CELL, '');
  for (const [, letters, row] of filled.matchAll(CELL)) {
    const column = letters!.toUpperCase();
    const isFar =
      column.length > FURTHEST.column.length ||
      (column.length === FURTHEST.column.length && column > FURTHEST.column) ||
      Number(row) > FURTHEST.row;
    if (isFar)
      refuse(
        `cellen ${column.slice(0, 9)}${row!.slice(0, 9)} er udfyldt, langt uden for tabellen. Slet den i regnearket, og gem igen.`,
      );
  }
  return filled;
}
