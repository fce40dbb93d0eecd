/** What parts thousands: a full stop, or a space of any kind. */
const THOUSANDS = String.raw`[. \u00a0\u2009\u202f]`;
const NUMBER = String.raw`\d{1,3}(?:${THOUSANDS}\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
/** A minus stands before or after the number, or brackets around it do. */
const AMOUNT = new RegExp(
  String.raw`^(?:([-−–])\s?(${NUMBER})|(${NUMBER})\s?([-−–])|\(\s?[-−–]?(${NUMBER})\s?\)|\+?(${NUMBER}))$`,
  'u',
);
/** A dash alone says that there is no amount. */
const NONE = /^[-−–—]?$/u;
/** A year, alone or as what it is in the budget: "B2026", "BO 27", "Budget 2026", "Overslag 2027". */
const YEAR = /^(?:(?:B|BO|Å|Budget|Overslag(?:sår)?|Budgetoverslag|År)\.?\s?)?'?((?:19|20)\d\d)$/iu;
const SHORT_YEAR = /^(?:B|BO|Budget|Overslag(?:sår)?)\.?\s?'?(\d\d)$/iu;

/** The number of an amount's cell, signed; null where the cell says that there is none, undefined where it is no amount. */
export function amountIn(cell: string): number | null | undefined {
  const text = cell.trim();
  if (NONE.test(text)) return null;
  const [, before, less, lesser, after, bracketed, plain] = AMOUNT.exec(text) ?? [];
  const printed = less ?? lesser ?? bracketed ?? plain;
  if (printed === undefined) return undefined;
  const value = Number(printed.replace(new RegExp(THOUSANDS, 'gu'), '').replace(',', '.'));
  const isLess = before !== undefined || after !== undefined || bracketed !== undefined;
  return isLess && value !== 0 ? -value : value;
}

/** The year that a cell of a table's head stands for; null where it is none. */
export function yearIn(cell: string): number | null {
  const text = cell.trim();
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  const short = SHORT_YEAR.exec(text)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

/** The years, each after the one before, that begin at the first cell which is one; null where they are fewer than two. */
export function yearsIn(cells: readonly string[]): { column: number; years: number[] } | null {
  const column = cells.findIndex((it) => yearIn(it) !== null);
  if (column === -1) return null;
  const first = yearIn(cells[column]!)!;
  const end = cells.findIndex((it, n) => n > column && yearIn(it) !== first + n - column);
  const years = cells.slice(column, end === -1 ? undefined : end).map((it) => yearIn(it)!);
  const rest = cells.slice(column + years.length);
  return years.length < 2 || rest.some((it) => yearIn(it) !== null) ? null : { column, years };
}
