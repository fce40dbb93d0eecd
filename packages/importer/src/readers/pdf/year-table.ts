import { amountIn, yearsIn } from '../../annex-cell/annex-cell.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { NEXT_LINE } from './distances.js';
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
export interface Head {
  /** The years, and what stands after them: a sum, a remark. */
  years: Segment[];
  /** From the left edge of the first column on, where each ends. */
  bounds: number[];
}

/** In heights of the letters. A cell of one line stands in the middle of one of two lines. */
const SAME_ROW = 0.95;
/** So far down a table that goes on from the page before has an amount. */
const FIRST_LEVELS = 4;

/**
 * Parts a page at each line of two years or more. Below it the columns are the years': a number belongs to the year that it
 * stands under, so that an empty cell stays one, however close the rows are. The table ends where words reach into its columns.
 * `carried` is the head of a table that the page before ends in; `open` of one that this page ends in.
 */
export function yearTables(
  segments: readonly Segment[],
  carried: Head | null = null,
): { parts: PagePart[]; open: Head | null } {
  const levels = levelsOf(segments);
  const goesOn =
    carried !== null &&
    levels.slice(0, FIRST_LEVELS).some(({ segments: own }) => own.some((it) => isValue(it, carried))) &&
    isRow(levels[0]!, carried);
  const first = goesOn ? 0 : levels.findIndex((it) => headOf(it) !== null);
  if (first === -1) return { parts: [{ segments: [...segments] }], open: null };
  let head = goesOn ? carried : headOf(levels[first]!)!;
  const end = levels.findIndex((it, n) => {
    if (n < first) return false;
    const own = headOf(it);
    head = own ?? head;
    return own === null && !isRow(it, head);
  });
  const table = levels.slice(first, end === -1 ? undefined : end);
  const above = new Set(levels.slice(0, first).flatMap((it) => it.segments));
  const below = new Set(end === -1 ? [] : levels.slice(end).flatMap((it) => it.segments));
  const rest = below.size === 0 ? null : yearTables(segments.filter((it) => below.has(it)));
  return {
    // Text keeps the order of the content.
    parts: [
      ...(above.size === 0 ? [] : [{ segments: segments.filter((it) => above.has(it)) }]),
      { rows: rowsOf(table, goesOn ? carried : null) },
      ...(rest?.parts ?? []),
    ],
    open: rest ? rest.open : head,
  };
}

function levelsOf(segments: readonly Segment[]): Level[] {
  const levels: Level[] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    const last = levels.at(-1);
    if (last && last.y - segment.y < SAME_ROW * segment.size) last.segments.push(segment);
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

const isValue = (segment: Segment, { bounds }: Head): boolean =>
  amountsOf(segment).every(({ text }) => amountIn(text) !== undefined) &&
  (segment.x + segment.right) / 2 > bounds[0]!;

/** Numbers that stand so close that they are one piece of text: each with its place, all signs being equally wide. */
function amountsOf({ text, x, right, ...rest }: Segment): Segment[] {
  const width = (right - x) / text.length;
  return [...text.matchAll(AMOUNT)].map(({ 0: printed, index }) => ({
    ...{ ...rest, text: printed },
    ...{ x: x + index * width, right: x + (index + printed.length) * width },
  }));
}
/** A space parts thousands where three digits follow it, and no sign. */
const AMOUNT = /\S+(?: \d{3}(?!\d))*/gu;

const isRow = ({ segments }: Level, head: Head): boolean =>
  segments.every((it) => isValue(it, head) || it.right < head.years[0]!.right);

function rowsOf(levels: readonly Level[], carried: Head | null): string[][] {
  const rows: { label: string; values: string[] | null }[] = [];
  let head = carried;
  let above: { level: Level; last: Segment | undefined } | null = null;
  for (const level of levels) {
    const own = headOf(level);
    head = own ?? head;
    const found = own ? own.years : level.segments.filter((it) => isValue(it, head!));
    const words = level.segments.filter((it) => !found.includes(it));
    const values = own ? found : found.flatMap(amountsOf);
    const label = words.map(({ text }) => text).join(' ');
    const cells = values.length === 0 ? null : cellsOf(values, head!);
    const row = rows.at(-1);
    const isOpen = cells === null && row !== undefined && (OPEN.test(row.label) || OPENS.test(label));
    const goesOn = !own && row && (isOpen || (above && isWrapped(above, words[0], level, head!)));
    if (goesOn && (cells === null || row.values === null)) {
      row.label = joinLines([row.label, label]) ?? '';
      row.values ??= cells;
    } else rows.push({ label, values: cells });
    above = own ? null : { level, last: words.at(-1) };
  }
  return rows.map(({ label, values }) => (values === null ? [label] : [label, ...values]));
}

/** "Drift (1.000", with "kr.)" below it. */
const OPEN = /\([^)]*$/u;
const OPENS = /^\(/u;

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
