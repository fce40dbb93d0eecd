import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { PARAGRAPH } from '../../readers/line-writer.js';

/** A row of a table, or a line that is in none: one cell. */
export interface TableRow {
  cells: string[];
  line: number;
}

export const cellsOf = (text: string): string[] => text.split('\t').map((cell) => cell.trim());

/**
 * The rows of a document's tables, those that a page cuts in two made one. `columnOf`: in which column of the row above cells
 * go on that stand below a page's end; null where they are a row of their own.
 */
export function tableRows(
  lines: readonly TextLine[],
  columnOf: (cells: readonly string[], above: readonly string[]) => number | null,
): TableRow[] {
  const rows: TableRow[] = [];
  let page: number | null = null;
  let goesOn = false;
  for (const { text, line, page: at } of lines) {
    if (text.trim() === '') continue;
    const cells = cellsOf(text);
    const above = rows.at(-1);
    // What is left of one cell may be several lines.
    const isCut: boolean = page !== null && (at !== page || (goesOn && cells.length === 1));
    page = at;
    const column: number | null = above && isCut ? columnOf(cells, above.cells) : null;
    goesOn = column !== null;
    if (column === null) rows.push({ cells, line });
    else
      cells.forEach((cell, n) => {
        above!.cells[column + n] = joined(above!.cells[column + n] ?? '', cell);
      });
  }
  return rows;
}

/** Two halves of a cell: the last paragraph of the first goes on in the second. */
function joined(above: string, below: string): string {
  const paragraphs = above.split(PARAGRAPH);
  const [first = '', ...rest] = below.split(PARAGRAPH);
  return [...paragraphs.slice(0, -1), joinLines([paragraphs.at(-1)!, first]) ?? '', ...rest].join(PARAGRAPH);
}
