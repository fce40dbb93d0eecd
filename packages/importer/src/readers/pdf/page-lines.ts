import { joinLines } from '../../join-lines/join-lines.js';
import { PARAGRAPH, type LineWriter } from '../line-writer.js';
import { NEXT_LINE, SAME_LINE } from './distances.js';
import { yearTables, type Head } from './year-table.js';

/** A piece of text as the PDF library gives it: `y` grows upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Pieces that follow each other on a line. */
export interface Segment extends Piece {
  right: number;
}

/** Segments below each other: a paragraph, or a cell. */
interface Block {
  segments: Segment[];
  left: number;
  right: number;
}

/** In heights of the letters. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 0.75;
const PARAGRAPH_GAP = 2.8;

/**
 * Writes a page's pieces as lines. They come in the order of the content, which Word writes cell by cell; where they
 * come line by line, the place on the page tells the same. A row of cells is one line, parted by tabulators.
 * Takes and answers the head of a table of amounts that the page before, and this one, ends in.
 */
export function writePage(
  pieces: readonly Piece[],
  page: number,
  writer: LineWriter,
  carried: Head | null,
): Head | null {
  const { parts, open } = yearTables(segmentsOf(pieces), carried);
  for (const part of parts)
    if ('rows' in part) {
      writer.gap(page);
      for (const cells of part.rows) writer.row(cells, page);
      writer.gap(page);
    } else writeText(part.segments, page, writer);
  return open;
}

function writeText(segments: readonly Segment[], page: number, writer: LineWriter): void {
  let last: Segment | null = null;
  for (const row of rowsOf(segments)) {
    const top = row[0]!.segments[0]!;
    const apart = last !== null && last.y - top.y > NEXT_LINE * Math.max(last.size, top.size);
    if (apart || (last && top.y - last.y > top.size)) writer.gap(page);
    if (row.length > 1) writer.row(row.map(cellOf), page);
    else
      row[0]!.segments.forEach((segment, n, all) => {
        if (n > 0 && isApart(all[n - 1]!, segment)) writer.gap(page);
        writer.write(segment.text, page);
      });
    last = row.flatMap(({ segments }) => segments).reduce((a, b) => (b.y < a.y ? b : a));
  }
}

/** The pieces that follow each other on a line, as one. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const text = piece.text.replace(/\s+/g, ' ');
    const last = segments.at(-1);
    const gap = last ? piece.x - last.right : 0;
    const follows =
      last !== undefined &&
      Math.abs(piece.y - last.y) < SAME_LINE * last.size &&
      gap > -0.5 * last.size &&
      gap < COLUMN_GAP * last.size;
    if (follows) {
      if (text.trim() === '') {
        if (gap < WORD_GAP * last.size && !last.text.endsWith(' ')) last.text += ' ';
        last.right = Math.max(last.right, piece.x + Math.min(piece.width, WORD_GAP * last.size));
        continue;
      }
      const spaced = gap > WORD_GAP * last.size && !last.text.endsWith(' ') && !text.startsWith(' ');
      last.text += spaced ? ` ${text}` : text;
      last.right = piece.x + piece.width;
    } else if (text.trim() !== '') segments.push({ ...piece, text, right: piece.x + piece.width });
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}

function rowsOf(segments: readonly Segment[]): Block[][] {
  const rows: Block[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1) ?? [];
    // What reaches over two cells stands below them all.
    const over = row.filter((block) => overlaps(block, segment));
    const above = over.length === 1 && continues(over[0]!, segment, over[0] === row.at(-1)) ? over[0] : null;
    // Where the content comes line by line, the word that rows begin with tells that the next one does.
    const isNextRow = row.length > 1 && above === row[0] && above?.segments[0]!.text === segment.text;
    if (isNextRow) {
      rows.push([blockOf([segment])]);
      continue;
    }
    if (above) {
      above.segments.push(segment);
      above.left = Math.min(above.left, segment.x);
      above.right = Math.max(above.right, segment.right);
      continue;
    }
    const at = besideWhich(row, segment);
    if (at === null) rows.push([blockOf([segment])]);
    else {
      // What stands above the line that has something beside it was no part of that row.
      if (at > 0) {
        const [block] = rows.pop()! as [Block];
        rows.push([blockOf(block.segments.slice(0, at))], [blockOf(block.segments.slice(at))]);
      }
      rows.at(-1)!.push(blockOf([segment]));
    }
  }
  return rows;
}

const blockOf = (segments: Segment[]): Block => ({
  segments,
  left: Math.min(...segments.map(({ x }) => x)),
  right: Math.max(...segments.map(({ right }) => right)),
});

/** The line of the row's first cell that a segment stands beside, to the right of all the row has; null where there is none. */
function besideWhich(row: readonly Block[], { x, y, size }: Segment): number | null {
  const at = row[0]?.segments.findIndex((segment) => Math.abs(segment.y - y) < SAME_LINE * size) ?? -1;
  const isFirst = row.length === 1 || at === 0;
  const below = row[0]?.segments.slice(Math.max(at, 0)) ?? [];
  const right =
    row.length === 1 ? Math.max(...below.map((it) => it.right)) : Math.max(...row.map((it) => it.right));
  return at >= 0 && isFirst && x >= right - size / 2 ? at : null;
}

const overlaps = ({ left, right }: Block, segment: Segment) => segment.x < right && segment.right > left;

/** The cell that is being written may have paragraphs; another one only goes on with its next line. */
function continues({ segments }: Block, segment: Segment, isLast: boolean): boolean {
  const last = segments.at(-1)!;
  const down = last.y - segment.y;
  return down > 0 && down < (isLast ? PARAGRAPH_GAP : NEXT_LINE) * Math.max(last.size, segment.size);
}

const isApart = (above: Segment, below: Segment) =>
  above.y - below.y > NEXT_LINE * Math.max(above.size, below.size);

function cellOf({ segments }: Block): string {
  const paragraphs: string[][] = [];
  segments.forEach((segment, n) => {
    if (n === 0 || isApart(segments[n - 1]!, segment)) paragraphs.push([]);
    paragraphs.at(-1)!.push(segment.text);
  });
  return paragraphs.map((lines) => joinLines(lines)).join(PARAGRAPH);
}
