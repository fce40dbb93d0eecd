import { grouped } from '../grouped/grouped.js';

/** Something wrong in a spreadsheet. */
export interface SheetProblem {
  /** The sheet's name, or the CSV file's; null where the whole is meant. */
  sheet: string | null;
  /** From 1, which is the row of the heads. */
  row: number | null;
  /** The column's head. */
  column: string | null;
  value: unknown;
  /** What was expected, what was received, and what to do. */
  message: string;
}

const SHOWN = 40;

/** A spreadsheet that cannot be read. `problems` holds everything that was found, not only the first. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';
  readonly code = 'INVALID_SPREADSHEET';
  constructor(
    readonly file: string,
    readonly problems: readonly SheetProblem[],
  ) {
    const alike = grouped(problems, ({ sheet, column, message }) => JSON.stringify([sheet, column, message]));
    const lines = [...alike.values()].slice(0, SHOWN).map(lineOf);
    if (alike.size > SHOWN) lines.push(`… og ${alike.size - SHOWN} slags til`);
    super(
      `${file}: ${problems.length === 1 ? 'en fejl' : `${problems.length} fejl`}; intet er læst.\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

/** The rows in which the same is wrong, on one line. */
function lineOf(alike: readonly SheetProblem[]): string {
  const [{ sheet, column, message }] = alike as [SheetProblem];
  const rows = alike.flatMap(({ row }) => row ?? []);
  const shown = rows.slice(0, ROWS_SHOWN).join(', ') + (rows.length > ROWS_SHOWN ? ' …' : '');
  const place = [
    sheet,
    rows.length === 0 ? null : `række ${shown}`,
    column === null ? null : `kolonne ${column}`,
  ];
  return [place.filter((part) => part !== null).join(', '), message].filter(Boolean).join(': ');
}
const ROWS_SHOWN = 10;
