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
    const lines = problems.slice(0, SHOWN).map(lineOf);
    if (problems.length > SHOWN) lines.push(`… og ${problems.length - SHOWN} til`);
    super(
      `${file}: ${problems.length === 1 ? 'en fejl' : `${problems.length} fejl`}; intet er læst.\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

function lineOf({ sheet, row, column, message }: SheetProblem): string {
  const place = [sheet, row === null ? null : `række ${row}`, column === null ? null : `kolonne ${column}`];
  return [place.filter((part) => part !== null).join(', '), message].filter(Boolean).join(': ');
}
