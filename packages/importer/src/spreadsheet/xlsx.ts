import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './cell.js';
import { SpreadsheetError } from './problem.js';
import type { ReadSheet } from './read-sheets.js';
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

/** The sheets of a workbook. A formula counts as the value that it had when the file was saved. @throws {SpreadsheetError} */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<ReadSheet[]> {
  try {
    // What reads the sheets waits without end where the packing is damaged, so that it gets one that is whole.
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= MOST_BYTES });
    const sheets = await readExcelFile(Buffer.from(zipSync(parts, { level: 0 })), { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, shown: sheet, rows: data as Cell[][] }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `det er ikke en projektmappe, der kan læses (${reason}). Åbn den i et regnearksprogram, og gem den igen som .xlsx.`;
    throw new SpreadsheetError(file, [{ sheet: null, row: null, column: null, value: null, message }]);
  }
}
