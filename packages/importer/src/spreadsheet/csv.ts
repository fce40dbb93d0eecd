import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { ReadSheet } from './read-sheets.js';
import { SpreadsheetError } from './problem.js';
import type { WrittenSheet } from './write-sheets.js';

// A spreadsheet program runs a cell that begins like a formula; an apostrophe makes it text, and is taken off again.
const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;
const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const restore = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text);

/** One file of CSV as Danish spreadsheet programs read and write it: UTF-8 with BOM, semicolons, decimal commas. */
export function writeCsv({ heads, rows }: WrittenSheet): string {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? String(cell).replace('.', ',') : cell === null ? '' : disarm(cell),
    ),
  );
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}

/** Reads a CSV file; semicolon or comma is told from the heads. `file` names the sheet: "indsatser.csv". */
export function readCsv(bytes: Uint8Array, file: string): ReadSheet {
  const text = decode(bytes, file);
  const heads = text.slice(0, text.search(/\r|\n|$/));
  try {
    const rows = parse(text, {
      delimiter: heads.includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: false,
    }) as string[][];
    return { name: file.replace(/\.csv$/i, ''), shown: file, rows: rows.map((row) => row.map(restore)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : null;
    const message = `her er filen ikke CSV (${error.message.replace(/\s+/g, ' ')}). Et anførselstegn inde i en celle skrives to gange.`;
    throw new SpreadsheetError(file, [{ sheet: file, row, column: null, value: null, message }]);
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'filen er ikke UTF-8. Gem den igen som "CSV UTF-8 (semikolonsepareret)".';
    throw new SpreadsheetError(file, [{ sheet: file, row: null, column: null, value: null, message }]);
  }
}
