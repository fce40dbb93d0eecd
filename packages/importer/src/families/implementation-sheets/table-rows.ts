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

/**
 * The lines of a table that was copied as text, where a cell's line end cut its row: such lines are one if together they
 * have just as many cells as the head above them. `startsRow`: whether a line surely begins a row of its own.
 */
export function uncutRows(
  lines: readonly TextLine[],
  isHead: (cells: readonly string[]) => boolean,
  startsRow: (cells: readonly string[]) => boolean,
): TextLine[] {
  const whole: TextLine[] = [];
  let width = 0;
  for (let n = 0; n < lines.length;) {
    const line = lines[n]!;
    const cells = cellsOf(line.text);
    if (isHead(cells)) width = cells.length;
    const cut = cells.length < width ? cutRow(lines, n, { width, startsRow }) : null;
    whole.push(cut ? { ...line, text: cut.cells.join('\t') } : line);
    n += cut?.lines ?? 1;
  }
  return whole;
}

/** The row that begins on a line and goes on below it; null where what stands there makes no whole row. */
function cutRow(
  lines: readonly TextLine[],
  from: number,
  { width, startsRow }: { width: number; startsRow: (cells: readonly string[]) => boolean },
): { cells: string[]; lines: number } | null {
  let cells: string[] = [];
  for (let at = from; at < lines.length && cells.length < width; at++) {
    const { text, page } = lines[at]!;
    const below = cellsOf(text);
    const isOther = text.trim() === '' || page !== lines[from]!.page || (at > from && startsRow(below));
    if (isOther) return null;
    cells =
      at === from ? below : [...cells.slice(0, -1), goesOn(cells.at(-1)!, below[0]!), ...below.slice(1)];
    if (cells.length === width) return { cells, lines: at - from + 1 };
  }
  return null;
}

/** A cell over two lines; a sentence that is over ends its paragraph. */
const goesOn = (above: string, below: string): string =>
  /[.:!?]$/u.test(above) && /^\p{Lu}/u.test(below) ? `${above}${PARAGRAPH}${below}` : joined(above, below);

/** Two halves of a cell: the last paragraph of the first goes on in the second. */
function joined(above: string, below: string): string {
  const paragraphs = above.split(PARAGRAPH);
  const [first = '', ...rest] = below.split(PARAGRAPH);
  return [...paragraphs.slice(0, -1), joinLines([paragraphs.at(-1)!, first]) ?? '', ...rest].join(PARAGRAPH);
}
