/**
 * A municipality's whole data as a workbook (XLSX) or a folder of CSV files, out and in again. See the README for the
 * sheets and their columns.
 */
import type { DraftProblem } from '@aftalespor/database/check-draft';
import type { Draft } from '@aftalespor/domain/draft';
import { readCsv, writeCsv } from './csv.js';
import { SpreadsheetError } from './problem.js';
import { readSheets, type ReadSheet } from './read-sheets.js';
import { writeSheets } from './write-sheets.js';
import { readXlsx, writeXlsx } from './xlsx.js';

export { SpreadsheetError, type SheetProblem } from './problem.js';

/** A draft as an XLSX workbook with all sheets. @throws {SpreadsheetError} where a text is longer than a cell can be */
export const draftToXlsx = (draft: Draft): Promise<Buffer> => writeXlsx(writeSheets(draft));

/** A draft as CSV files: names ("Indsatser.csv") and text. */
export const draftToCsv = (draft: Draft): { name: string; text: string }[] =>
  writeSheets(draft).map((sheet) => ({ name: `${sheet.name}.csv`, text: writeCsv(sheet) }));

/** What sheets say. */
export interface SpreadsheetDraft {
  /** Of origin PERSON. */
  draft: Draft;
  /** What a database refuses of it, by sheet, row and column. */
  errorOf: (problems: readonly DraftProblem[]) => SpreadsheetError;
}

/** A workbook as a draft. `file` is the name to show. @throws {SpreadsheetError} with all that is wrong */
export async function draftFromXlsx(bytes: Uint8Array, file: string): Promise<SpreadsheetDraft> {
  return draftOf(await readXlsx(bytes, file), file);
}

/** CSV files, each named as its sheet, as one draft. @throws {SpreadsheetError} with all that is wrong */
export function draftFromCsv(files: readonly { name: string; bytes: Uint8Array }[]): SpreadsheetDraft {
  return draftOf(
    files.map(({ name, bytes }) => readCsv(bytes, name)),
    files.length === 1 ? files[0]!.name : `${files.length} filer`,
  );
}

function draftOf(sheets: readonly ReadSheet[], file: string): SpreadsheetDraft {
  const read = readSheets(sheets);
  if ('problems' in read) throw new SpreadsheetError(file, read.problems);
  const { draft, problemOf } = read;
  return { draft, errorOf: (problems) => new SpreadsheetError(file, problems.map(problemOf)) };
}
