import { LARGEST_AMOUNT } from '@aftalespor/domain/money';
import type { Account } from '@aftalespor/domain/account';
import type { AmountBasis } from '@aftalespor/domain/money';
import { amountIn, yearIn, yearsIn } from '../../annex-cell/annex-cell.js';
import type { TextLine } from '../../document-text/document-text.js';
import type { ReadAnnexLine } from './agreement-reading.js';

/** A table of an annex, as its head says it is. */
export interface AnnexTable {
  /** Null where the head does not say: then a row without amounts does ("DRIFT"), or the row itself. */
  account: Account | null;
  years: number[];
  /** The column of the first year. */
  column: number;
  /** The columns before the years that say which body has it: they are no part of a title. */
  bodies: ReadonlySet<number>;
  /** How many columns stand after the years: a sum, a remark. */
  after: number;
  /** Whether one of those columns is a sum: then a row without one of its cells may have that sum under a year. */
  hasSum: boolean;
  /** Whether a column before the years says what is operating and what is capital. */
  hasAccounts: boolean;
  /** Thousands of kroner in one unit of the cells; null where neither the head nor a line above it says. */
  unit: number | null;
  /** Where the head's cells from the first year on stand in their line; null where they do not stand in columns of spaces. */
  places: readonly Place[] | null;
}

/** Where a cell stands in its line. */
interface Place {
  text: string;
  start: number;
  end: number;
}

/** A line of an annex and its cells. */
export interface AnnexRow {
  line: number;
  text: string;
  cells: readonly string[];
  /** Whether tabulators part the cells, and not spaces. */
  hasTabs: boolean;
  /** Where the cells stand that two spaces or more part. */
  places: readonly Place[];
}

/** What a row that adds up others begins or ends with. */
export const TOTAL =
  /^(?:i alt|sum|samlet|(?:sub|del)?total|netto)(?!\p{L})|(?<!\p{L})i alt\b(?: (?:drift|anlæg))?$|^i alt /iu;
/** A part of what the row above has. */
const PART_OF = /^(?:-\s*)?heraf(?!\p{L})/iu;
/** Nothing but the account of what stands below it. */
export const ACCOUNT_ALONE =
  /^(?:drift|anlæg)(?:s?(?:udgifter|udvidelser|ændringer|projekter|investeringer|forslag|initiativer|budget(?:tet)?))?:?$/iu;
/** A row's own account, in a column for it ("D/A"). */
const OF_ROW: Readonly<Record<string, Account>> = {
  D: 'OPERATING',
  Drift: 'OPERATING',
  A: 'CAPITAL',
  Anlæg: 'CAPITAL',
};
const OF_A_BODY = /^(?:(?:fag)?udvalg|center|forvaltning|ansvarlig(?:t udvalg)?)$/iu;
const BASES: readonly [RegExp, AmountBasis][] = [
  [/ændringer|udvidelser|besparelser|reduktioner/iu, 'CHANGE'],
  [/rådighedsbeløb|samlede? (?:beløb|udgift)/iu, 'TOTAL'],
];
const UNITS: readonly [RegExp, number][] = [
  [/1\.000 ?kr|(?<!\p{L})t\.? ?kr|tusinde/iu, 1],
  [/mio\.? ?kr|millioner/iu, 1000],
  [/(?<!\p{L})(?:i|hele) kr(?:\.|oner)|\(kr\.?\)/iu, 0.001],
];

export function rowOf({ text, line }: TextLine): AnnexRow {
  const hasTabs = text.includes('\t');
  // A cell may be of several paragraphs.
  const cells = hasTabs
    ? text.split('\t').map((it) => it.trim().replace(/\s+/gu, ' '))
    : cellsOf(text.trim());
  return { line, text: text.trim(), cells, hasTabs, places: placesIn(text) };
}

const placesIn = (text: string): Place[] =>
  [...text.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: cell, index }) => ({
    ...{ text: cell, start: index, end: index + cell.length },
  }));

/** What a year is called in a head, and no word of its own. */
const YEAR_NAME = /(?<!\p{L})(B|BO|Budget|Overslag(?:sår)?|Budgetoverslag|År)\.? (?='?\d{2,4}(?!\d))/giu;

/** Cells that two spaces or more part; a text copied from a PDF has one, and a head is known by its years then. */
function cellsOf(text: string): string[] {
  const cells = text.split(/\s{2,}/u);
  if (cells.length > 1) return cells;
  const words = text.replace(YEAR_NAME, '$1\u00a0').split(' ');
  const found = yearsIn(words);
  return found && found.column + found.years.length === words.length ? joined(words, found.column) : cells;
}

/**
 * A row that single spaces part below such a head: its last words are its amounts. Where there are more numbers than years,
 * a title that ends in one cannot be told from thousands that a space parts, unless a full stop parts them here or none has
 * three digits: they are one cell then, which is no amount of a year.
 */
export function rowBelow(table: AnnexTable, row: AnnexRow): AnnexRow {
  const { years, account, hasAccounts } = table;
  if (row.hasTabs) return row;
  if (row.cells.length > 1) return { ...row, cells: cellsByPlace(table, row) ?? row.cells };
  const words = row.text.split(' ');
  const first = words.findLastIndex((it) => !isAmount(it)) + 1;
  const numbers = words.slice(first);
  const isTitleInNumber =
    numbers.length > years.length &&
    (numbers.some((it) => DOTTED.test(it)) || !numbers.slice(1).some((it) => THREE_DIGITS.test(it)));
  const at = isTitleInNumber ? words.length - years.length : first;
  if (first === 0 || numbers.every((it) => NONE.test(it))) return row;
  const amounts = words.slice(at);
  if (amounts.length > years.length)
    return { ...row, cells: [words.slice(0, at).join(' '), amounts.join(' ')] };
  const isOfRow =
    account === null && hasAccounts && words[at - 1]! in OF_ROW && amounts.length === years.length;
  return { ...row, cells: [...joined(words.slice(0, at), isOfRow ? at - 1 : at), ...amounts] };
}

/**
 * A row in columns of spaces that lacks cells: each of its amounts is of the year that it stands below. Null where one
 * stands below none, or between two.
 */
function cellsByPlace({ places, years, after }: AnnexTable, row: AnnexRow): string[] | null {
  if (!places || row.cells.length !== row.places.length) return null;
  const first = row.places.findLastIndex(({ text }) => !isAmount(text)) + 1;
  const amounts = row.places.slice(first);
  if (first === 0 || amounts.length === 0 || amounts.length >= years.length + after) return null;
  const columns = amounts.map(({ start, end }) => {
    const below = places.flatMap((it, n) => (start < it.end && it.start < end ? [n] : []));
    return below.length === 1 ? below[0]! : -1;
  });
  const isInOrder = columns.every((column, n) => column > (columns[n - 1] ?? -1));
  return isInOrder
    ? [...row.cells.slice(0, first), ...places.map((_, n) => amounts[columns.indexOf(n)]?.text ?? '')]
    : null;
}
const NONE = /^[-−–—]$/u;
const THREE_DIGITS = /^\d{3}(?:,\d+)?$/u;
const DOTTED = /\d\.\d{3}/u;

/** Words with all that stand before a place as one. */
const joined = (words: readonly string[], at: number): string[] => [
  ...(at === 0 ? [] : [words.slice(0, at).join(' ')]),
  ...words.slice(at),
];

/** The columns from the first year on, where the room before that year shows that cells stand in columns; else null. */
function columnsIn(places: readonly Place[], column: number): readonly Place[] | null {
  const gaps = places.map(({ start }, n) => start - (places[n - 1]?.end ?? 0));
  return gaps[column]! > Math.max(...gaps.slice(column + 1)) ? places.slice(column) : null;
}

/** Whether a text whose empty cells are printed has none at a line's end: there they were cut. */
export const hasCutEnds = (lines: readonly TextLine[]): boolean =>
  lines.some(({ text }) => /\t\t+\s*\S/u.test(text)) && !lines.some(({ text }) => /\t\s*$/u.test(text));

/** A row of such a text with the empty cells that were cut. */
export function withCutCells({ column, years, after, hasSum }: AnnexTable, row: AnnexRow): AnnexRow {
  const width = column + years.length + after;
  const isCut =
    row.hasTabs &&
    !hasSum &&
    row.cells.length > column &&
    row.cells.length < width &&
    row.cells.slice(1, column).every((it) => it === '' || !isAmount(it)) &&
    row.cells.slice(column).every(isAmount);
  return isCut ? { ...row, cells: [...row.cells, ...Array<string>(width - row.cells.length).fill('')] } : row;
}

/** What a column of a row's own account is called. */
const OF_ACCOUNTS = /(?<!\p{L})(?:d\/a|drift\/anlæg|drift eller anlæg)(?!\p{L})/iu;

/** In plain text there need be no words before the years. */
export function headOf(
  { cells, places, hasTabs }: AnnexRow,
  heading: string,
  unit: number | null,
): AnnexTable | null {
  const found = yearsIn(cells) ?? onlyYearIn(cells);
  if (!found || (found.column < 1 && hasTabs)) return null;
  const { column, years } = found;
  const own = cells.slice(0, column).join(' ');
  return {
    bodies: new Set(cells.slice(0, column).flatMap((it, n) => (OF_A_BODY.test(it) ? [n] : []))),
    ...{ years, column, after: cells.length - column - years.length },
    hasSum: cells.slice(column + years.length).some((it) => TOTAL.test(it)),
    hasAccounts: OF_ACCOUNTS.test(own),
    account: accountOf(own) ?? accountOf(heading),
    unit: unitOf(`${heading} ${own}`) ?? unit,
    places: hasTabs || places.length !== cells.length ? null : columnsIn(places, column),
  };
}

/** What the columns before the years of a table are called. */
const COLUMN_NAME =
  /^(?:nr\.?|nummer|afsnit|punkt|tiltag|indsats(?:er)?|initiativ(?:er)?|forslag|emner?|projekt(?:er)?|titel|tekst|navn|beskrivelse|område|post(?:er)?|drift|anlæg|d\/a|drift\/anlæg|drift eller anlæg)?$/iu;

/**
 * The year of a table with only one, below the names of its columns. An amount may look like a year, so that all cells beside
 * must be such names; one that tells the account is, where the year is told to be one ("Budget 2026").
 */
function onlyYearIn(cells: readonly string[]): { column: number; years: number[] } | null {
  const column = cells.findIndex((it) => yearIn(it) !== null);
  if (column === -1 || cells.slice(0, column).every((it) => it === '')) return null;
  const isNamed = /\p{L}/u.test(cells[column]!);
  const isName = (it: string) =>
    COLUMN_NAME.test(it) || OF_A_BODY.test(it) || unitOf(it) !== null || (isNamed && accountOf(it) !== null);
  const isNumber = (it: string) => /20\d\d/u.test(it) || (it !== '' && isAmount(it));
  return cells.slice(0, column).every(isName) && !cells.slice(column + 1).some(isNumber)
    ? { column, years: [yearIn(cells[column]!)!] }
    : null;
}

export function accountOf(text: string): Account | null {
  const [capital, operating] = [
    /(?<!\p{L})(?:brutto)?anlæg|investeringsoversigt/iu.test(text),
    /(?<!\p{L})drift/iu.test(text),
  ];
  if (capital === operating) return null;
  return capital ? 'CAPITAL' : 'OPERATING';
}

export const basisOf = (text: string): AmountBasis | null =>
  BASES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

export const unitOf = (text: string): number | null =>
  UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** What numbers count, and no sum of a sentence. */
const COUNTS =
  /(?:^|\(|[,.:] |\b(?:i|beløb) )(?:i |alle tal i )?(?:hele )?(?:1\.000 ?kr|t\.? ?kr|tusinde|mio\.? ?kr|millioner|hele kr|kr\.?\))/iu;

/** The unit that words beside a table tell, and that is no sentence's. */
export const unitTold = (text: string): number | null => (COUNTS.test(text) ? unitOf(text) : null);

/** Amounts are printed to the krone: six decimals remove what binary fractions add. */
export const scaled = (value: number, unit: number): number => Math.round(value * unit * 1e6) / 1e6;

export const isAmount = (cell: string): boolean => amountIn(cell) !== undefined;

/**
 * What a row says before its amounts, who has it, the amounts, and its own account where a column has it. A row may have more cells than
 * the head: numbers of sections in a column of their own, and in plain text, where spaces part cells, in a title too.
 */
export function partsOf(
  cells: readonly string[],
  { column, years, after, account, bodies }: AnnexTable,
  hasTabs: boolean,
) {
  const last = cells.length - years.length - after;
  const isWord = (cell: string | undefined) => cell !== '' && cell !== undefined && !isAmount(cell);
  const isShifted =
    last > column &&
    (!hasTabs ||
      isWord(cells[column]) ||
      (cells.at(-1) !== '' && cells.slice(column, last).every((it) => it === '')));
  // Without the cells of other columns: a word, and an amount for each year.
  const isShort =
    last > 0 && last < column && cells.every((it, n) => (n < last ? isWord(it) : it !== '' && isAmount(it)));
  const at = isShifted || isShort ? last : column;
  const isAsHead = hasTabs || cells.length === column + years.length + after;
  const isOfBody = (n: number) => isAsHead && bodies.has(n);
  const before = cells.slice(0, at).filter((it, n) => it !== '' && !isOfBody(n));
  const body = cells.slice(0, at).filter((it, n) => it !== '' && isOfBody(n));
  const ofRow = account === null && before.length > 1 ? before.find((it) => it in OF_ROW) : undefined;
  return {
    label: before.filter((it) => it !== ofRow).join(' '),
    body: body.length === 1 ? body[0]! : null,
    values: cells.slice(at),
    ofRow: ofRow === undefined ? null : OF_ROW[ofRow]!,
  };
}

/** Why a row cannot be read; null where it can. */
export function problemOf(
  label: string,
  values: readonly string[],
  { years, after, hasSum, unit }: AnnexTable,
): string | null {
  const wrong = values.find((it, n) =>
    n < years.length ? !isAmount(it) : it !== '' && n >= years.length + after,
  );
  if (wrong !== undefined) return `"${wrong}" er ikke et beløb under et år`;
  const large = values.find(
    (it, n) => n < years.length && Math.abs(scaled(amountIn(it) ?? 0, unit ?? 1)) > LARGEST_AMOUNT,
  );
  if (large !== undefined) return `"${large}" er mere, end nogen kommune har`;
  if (label === '') return 'den har ingen titel';
  const needed = years.length + (hasSum && values.at(-1) !== '' ? after : 0);
  if (PART_OF.test(label)) return 'den er en del af en anden';
  if (values.length < needed)
    return `den har ${values.length} tal til ${years.length} år${needed > years.length ? ' og en sum' : ''}, og intet siger, hvis de er`;
  return null;
}

export const amountsOf = (values: readonly string[], { years, unit }: AnnexTable): ReadAnnexLine['amounts'] =>
  years.flatMap((year, n) => {
    const value = amountIn(values[n]!) ?? null;
    return value === null ? [] : [{ year, thousandKroner: scaled(value, unit ?? 1) }];
  });
