import { amountIn, yearsIn } from '../../annex-cell/annex-cell.js';
import { joinLines } from '../../join-lines/join-lines.js';
import type { Segment } from './page-lines.js';

/** A table of amounts under years, row by row: what stands before the years, then a cell for each of them, empty or not. */
export interface YearTable {
  rows: string[][];
}

/** What a page has from the top down: text, and tables of amounts. */
export type PagePart = { segments: Segment[] } | YearTable;

interface Level {
  y: number;
  segments: Segment[];
}
interface Head {
  /** The years, and what stands after them: a sum, a remark. */
  years: Segment[];
  /** From the left edge of the first column on, where each ends. */
  bounds: number[];
}

/** In heights of the letters. */
const SAME_LINE = 0.4;
const NEXT_LINE = 1.75;

/**
 * Parts a page at each line of two years or more. Below it the columns are the years': a number belongs to the year that it
 * stands under, so that an empty cell stays one, however close the rows are. The table ends where words reach into its columns.
 */
export function yearTables(segments: readonly Segment[]): PagePart[] {
  const levels = levelsOf(segments);
  const first = levels.findIndex((it) => headOf(it) !== null);
  if (first === -1) return [{ segments: [...segments] }];
  const end = levels.findIndex(
    (it, n) => n > first && headOf(it) === null && !isRow(it, headAbove(levels, n)),
  );
  const table = levels.slice(first, end === -1 ? undefined : end);
  const above = new Set(levels.slice(0, first).flatMap((it) => it.segments));
  const below = end === -1 ? [] : levels.slice(end).flatMap((it) => it.segments);
  const rest = new Set(below);
  // Text keeps the order of the content.
  return [
    ...(above.size === 0 ? [] : [{ segments: segments.filter((it) => above.has(it)) }]),
    { rows: rowsOf(table) },
    ...(rest.size === 0 ? [] : yearTables(segments.filter((it) => rest.has(it)))),
  ];
}

function levelsOf(segments: readonly Segment[]): Level[] {
  const levels: Level[] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    const last = levels.at(-1);
    if (last && last.y - segment.y < SAME_LINE * segment.size) last.segments.push(segment);
    else levels.push({ y: segment.y, segments: [segment] });
  }
  for (const { segments: own } of levels) own.sort((a, b) => a.x - b.x);
  return levels;
}

function headOf({ segments }: Level): Head | null {
  const found = yearsIn(segments.map(({ text }) => text));
  if (!found) return null;
  const years = segments.slice(found.column);
  const width = years[1]!.x - years[0]!.x;
  const bounds = years.map(({ right }, n) => (right + (years[n + 1]?.x ?? right + width)) / 2);
  return { years, bounds: [years[0]!.x - width / 2, ...bounds] };
}

const headAbove = (levels: readonly Level[], n: number): Head =>
  headOf(levels.slice(0, n).findLast((it) => headOf(it) !== null)!)!;

const isValue = ({ text, x, right }: Segment, { bounds }: Head): boolean =>
  amountIn(text) !== undefined && (x + right) / 2 > bounds[0]!;

const isRow = ({ segments }: Level, head: Head): boolean =>
  segments.every((it) => isValue(it, head) || it.right < head.years[0]!.right);

function rowsOf(levels: readonly Level[]): string[][] {
  const rows: { label: string; values: string[] | null }[] = [];
  let head: Head | null = null;
  let above: { level: Level; last: Segment | undefined } | null = null;
  for (const level of levels) {
    const own = headOf(level);
    head = own ?? head;
    const values = own ? own.years : level.segments.filter((it) => isValue(it, head!));
    const words = level.segments.filter((it) => !values.includes(it));
    const label = words.map(({ text }) => text).join(' ');
    const cells = values.length === 0 ? null : cellsOf(values, head!);
    const row = rows.at(-1);
    const goesOn = !own && row && above && isWrapped(above, words[0], level, head!);
    if (goesOn && (cells === null || row.values === null)) {
      row.label = joinLines([row.label, label]) ?? '';
      row.values ??= cells;
    } else rows.push({ label, values: cells });
    above = own ? null : { level, last: words.at(-1) };
  }
  return rows.map(({ label, values }) => (values === null ? [label] : [label, ...values]));
}

/** A label goes on below where its next word had no room beside it. */
function isWrapped(
  { level, last }: { level: Level; last: Segment | undefined },
  first: Segment | undefined,
  { y }: Level,
  head: Head,
): boolean {
  if (!last || !first || level.y - y > NEXT_LINE * first.size) return false;
  const word = first.text.split(' ')[0]!.length / first.text.length;
  return last.right + word * (first.right - first.x) + first.size / 2 > head.bounds[0]!;
}

/** Each number under the year whose column has most of it. */
function cellsOf(values: readonly Segment[], { years, bounds }: Head): string[] {
  const cells = years.map(() => '');
  for (const { text, x, right } of values) {
    const shares = years.map((_, n) => Math.min(right, bounds[n + 1]!) - Math.max(x, bounds[n]!));
    const at = shares.indexOf(Math.max(...shares));
    cells[at] = cells[at] === '' ? text : `${cells[at]} ${text}`;
  }
  return cells;
}
