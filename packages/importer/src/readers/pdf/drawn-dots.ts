import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';
import { ensureTransferToFixedLength } from './fixed-length.js';
import type { Piece } from './page-lines.js';

export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Matrix = readonly [number, number, number, number, number, number];
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** In heights of the letters: how far a list stands in, how far its bullets are from it, and how big they are. */
const INDENT = { least: 0.8, most: 5 };
const FARTHEST = 2.5;
const SIZE = { least: 0.12, most: 0.6 };
/** How much higher a bullet may be than it is wide, and the other way. */
const SQUARE = 1.4;
const NEXT_LINE = 3;

/**
 * The pieces of a page without tags, with a bullet before each line that a dot or a square is drawn beside: a browser draws the
 * bullets of a list, and no text has them. What is drawn is looked up only where a line stands in from the one above.
 */
export async function withDrawnDots(page: Page, pieces: readonly Piece[]): Promise<readonly Piece[]> {
  if (!pieces.some((piece, n) => n > 0 && standsIn(pieces[n - 1]!, piece))) return pieces;
  const dots = await smallShapes(page);
  const marked = new Set(dots.map((dot) => besideWhich(dot, pieces)));
  return pieces.map((piece) => (marked.has(piece) ? { ...piece, text: `• ${piece.text}` } : piece));
}

function standsIn(above: Piece, { x, y, size }: Piece): boolean {
  const down = above.y - y;
  const right = x - above.x;
  return down > 0 && down < NEXT_LINE * size && right > INDENT.least * size && right < INDENT.most * size;
}

/** The piece that begins a line right of a dot; null where there is none of its size. */
function besideWhich(dot: Box, pieces: readonly Piece[]): Piece | null {
  const middle = (dot.bottom + dot.top) / 2;
  const [width, height] = [dot.right - dot.left, dot.top - dot.bottom];
  const onLine = pieces
    .filter(({ text, y, size }) => text.trim() !== '' && middle > y && middle < y + size)
    .sort((a, b) => a.x - b.x);
  const isFirst = onLine[0] !== undefined && onLine[0].x >= dot.right;
  const [first] = onLine;
  if (!first || !isFirst) return null;
  const fits = [width, height].every((it) => it > SIZE.least * first.size && it < SIZE.most * first.size);
  return fits && first.x - dot.right < FARTHEST * first.size ? first : null;
}

/** The shapes of a page that are about as high as they are wide, where they are on it. */
async function smallShapes(page: Page): Promise<Box[]> {
  ensureTransferToFixedLength();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const shapes: Box[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, n) => {
    const args = argsArray[n] as unknown[] | null;
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operation === OPS.transform) matrix = times(matrix, args as unknown as Matrix);
    if (operation === OPS.paintFormXObjectBegin && args?.[0]) matrix = times(matrix, args[0] as Matrix);
    const bounds = operation === OPS.constructPath ? (args?.[2] as ArrayLike<number> | null) : null;
    if (!bounds) return;
    const box = boxOf(matrix, bounds);
    const ratio = (box.right - box.left) / (box.top - box.bottom);
    if (ratio < SQUARE && ratio > 1 / SQUARE) shapes.push(box);
  });
  return shapes;
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
  ...([a * k + c * l + e, b * k + d * l + f] as const),
];

function boxOf([a, b, c, d, e, f]: Matrix, bounds: ArrayLike<number>): Box {
  const [x0, y0, x1, y1] = Array.from(bounds) as [number, number, number, number];
  const [one, other] = [
    [a * x0 + c * y0 + e, b * x0 + d * y0 + f],
    [a * x1 + c * y1 + e, b * x1 + d * y1 + f],
  ] as [[number, number], [number, number]];
  return {
    left: Math.min(one[0], other[0]),
    right: Math.max(one[0], other[0]),
    bottom: Math.min(one[1], other[1]),
    top: Math.max(one[1], other[1]),
  };
}
