import type { Account } from '@aftalespor/domain/account';
import type { AmountBasis } from '@aftalespor/domain/money';
import { amountIn, yearsIn } from '../../annex-cell/annex-cell.js';
import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import type { Doubt } from '../../reading/reading.js';
import type { ReadAnnexLine } from './agreement-reading.js';
import { ANNEX } from './body-lines.js';

interface Table {
  /** Null where the head does not say: then a row without amounts does ("DRIFT"), or the row itself. */
  account: Account | null;
  years: number[];
  /** The column of the first year. */
  column: number;
  /** The columns before the years that say which body has it: they are no part of a title. */
  bodies: ReadonlySet<number>;
  /** How many columns stand after the years: a sum, a remark. */
  after: number;
  /** Thousands of kroner in one unit of the cells; null where neither the head nor a line above it says. */
  unit: number | null;
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){1,4}(?=[.\s])|\d{1,2}(?=\.\s|\s+\p{Lu}))\.?\s+(\S.*)$/u;
const TOTAL =
  /^(?:i alt|sum|samlet|(?:sub|del)?total|netto)(?!\p{L})|(?<!\p{L})i alt\b(?: (?:drift|anlæg))?$|^i alt /iu;
/** Nothing but the account of what stands below it. */
const ACCOUNT_ALONE =
  /^(?:drift|anlæg)(?:s?(?:udgifter|udvidelser|ændringer|projekter|investeringer|forslag|initiativer|budget(?:tet)?))?:?$/iu;
/** A row's own account, in a column for it ("D/A"). */
const OF_ROW: Readonly<Record<string, Account>> = {
  D: 'OPERATING',
  Drift: 'OPERATING',
  A: 'CAPITAL',
  Anlæg: 'CAPITAL',
};
const GOES_ON = /^(?:\p{Ll}|[-–] \p{Ll}|\()/u;
const OF_A_BODY = /^(?:(?:fag)?udvalg|center|forvaltning|ansvarlig(?:t udvalg)?)$/iu;
const FOOTNOTE = /^\*+\)?\s/u;
const FOOTNOTE_MARK = /\s*\*+\)?$/u;
const BASES: readonly [RegExp, AmountBasis][] = [
  [/ændringer|udvidelser|besparelser|reduktioner/iu, 'CHANGE'],
  [/rådighedsbeløb|samlede? (?:beløb|udgift)/iu, 'TOTAL'],
];

/** The annex's lines: what is in a table below a head with years. A page break repeats the head, and nothing else. */
export function readAnnex(lines: readonly TextLine[]): {
  annex: ReadAnnexLine[];
  years: number[];
  doubts: Doubt[];
} {
  const annex: ReadAnnexLine[] = [];
  const doubts: Doubt[] = [];
  const doubt = (line: number, value: string, message: string) =>
    doubts.push({ line, field: 'bilag', value, message });
  const without: Record<'account' | 'years', { line: number; value: string }[]> = { account: [], years: [] };
  let table: Table | null = null;
  let annexBasis: AmountBasis = 'UNSPECIFIED';
  let basis: AmountBasis = 'UNSPECIFIED';
  let unit: number | null = null;
  let heading = '';
  let headText = '';
  let group: string | null = null;
  let isAnnex = false;
  /** Where what a row of a sum may add up begins: all, a group, what stands below the sum before. */
  let sumsFrom = { group: 0, total: 0 };
  let row: ReadAnnexLine | null = null;
  for (const { text, line } of lines) {
    if (text.trim() === '' || FOOTNOTE.test(text.trim())) continue;
    const cells = text.includes('\t') ? text.split('\t').map((it) => it.trim()) : text.trim().split(/\s{2,}/);
    const above: ReadAnnexLine | null = row;
    row = null;
    const head = headOf(cells, heading, unit, text.includes('\t'));
    if (head) {
      if (table?.account !== head.account) [basis, group] = [annexBasis, null];
      // A page break repeats a head, and not what a row between them said.
      if (head.account === null && text === headText && table) head.account = table.account;
      [table, headText, heading] = [head, text, ''];
      sumsFrom = { group: annex.length, total: annex.length };
      continue;
    }
    // A title goes on below its amounts, where a page breaks too.
    if (above && GOES_ON.test(text.trim()) && cells.filter(Boolean).length === 1) {
      above.title = joinLines([above.title, text])!;
      row = above;
      continue;
    }
    if (!table || cells.length === 1) {
      if (!table && isAnnex && cells.slice(1).some((it) => isAmount(it) && !/^\d{1,3}$/u.test(it)))
        without.years.push({ line, value: text.trim() });
      heading = text;
      unit = unitOf(text) ?? unit;
      if (ANNEX.test(text.trim())) {
        annexBasis = basisOf(text) ?? 'UNSPECIFIED';
        basis = annexBasis;
        table = null;
        isAnnex = true;
      } else if (table) {
        if (ACCOUNT_ALONE.test(text.trim())) table = { ...table, account: accountOf(text) };
        basis = basisOf(text) ?? basis;
        group = text.trim();
        sumsFrom.group = annex.length;
      }
      continue;
    }
    const { years, after, unit: own } = table;
    const { label: printed, values, ofRow } = partsOf(cells, table, text.includes('\t'));
    const account: Account | null = ofRow ?? table.account;
    const label = printed.replace(FOOTNOTE_MARK, '');
    if (values.every((it) => it === '')) {
      if (ACCOUNT_ALONE.test(label)) table = { ...table, account: accountOf(label) };
      group = label;
      sumsFrom.group = annex.length;
      basis = basisOf(label) ?? (NUMBERED.test(label) ? basis : 'UNSPECIFIED');
      if (!NUMBERED.test(label) && !basisOf(label) && annexBasis === 'CHANGE' && !/afledt/iu.test(label))
        basis = annexBasis;
      continue;
    }
    const wrong = values.find((it, n) =>
      n < years.length ? !isAmount(it) : it !== '' && n >= years.length + after,
    );
    const problem =
      wrong !== undefined
        ? `"${wrong}" er ikke et beløb under et år`
        : label === ''
          ? 'den har ingen titel'
          : values.length < years.length
            ? `den har ${values.length} tal til ${years.length} år, og intet siger, hvis de er`
            : null;
    if (problem !== null) {
      doubt(line, text.trim(), `rækken kan ikke læses: ${problem}`);
      continue;
    }
    const amounts = years.flatMap((year, n) => {
      const value = amountIn(values[n]!) ?? null;
      return value === null ? [] : [{ year, thousandKroner: scaled(value, own ?? 1) }];
    });
    if (TOTAL.test(label)) {
      const wrongYears = wrongSums(amounts, annex, account, sumsFrom);
      if (wrongYears.length > 0)
        doubt(line, label, `bilagets sum er ikke linjernes: ${wrongYears.join(', ')}`);
      sumsFrom.total = annex.length;
      continue;
    }
    if (amounts.length === 0) {
      group = label;
      continue;
    }
    if (account === null) {
      without.account.push({ line, value: text.trim() });
      continue;
    }
    const [, number = null, title = label] = NUMBERED.exec(label) ?? [];
    row = { group, sectionNumber: number, title, account, amounts, line, hasUnit: own !== null, basis };
    annex.push(row);
  }
  for (const it of annex) if (/eksisterende budget/iu.test(it.title)) it.basis = 'UNSPECIFIED';
  for (const [why, rows] of [
    ['om det er drift eller anlæg', without.account],
    ['hvilke år tallene er for', without.years],
  ] as const)
    if (rows.length > 0)
      doubt(rows[0]!.line, rows[0]!.value, `bilaget siger ikke, ${why}: ${rows.length} rækker er udeladt`);
  const years = [...new Set(annex.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort();
  return { annex, years, doubts };
}

const isAmount = (cell: string): boolean => amountIn(cell) !== undefined;

/**
 * What a row says before its amounts, the amounts, and its own account where a column has it. A row may have more cells than
 * the head: numbers of sections in a column of their own, and in plain text, where spaces part cells, in a title too.
 */
function partsOf(
  cells: readonly string[],
  { column, years, after, account, bodies }: Table,
  hasTabs: boolean,
) {
  const last = cells.length - years.length - after;
  const isWord = (cell: string | undefined) => cell !== '' && cell !== undefined && !isAmount(cell);
  const isShifted =
    last > column &&
    (!hasTabs ||
      isWord(cells[column]) ||
      (cells.at(-1) !== '' && cells.slice(column, last).every((it) => it === '')));
  const at = isShifted ? last : column;
  const before = cells.slice(0, at).filter((it, n) => it !== '' && !(hasTabs && bodies.has(n)));
  const ofRow = account === null ? before.find((it) => it in OF_ROW) : undefined;
  return {
    label: before.filter((it) => it !== ofRow).join(' '),
    values: cells.slice(at),
    ofRow: ofRow === undefined ? null : OF_ROW[ofRow]!,
  };
}

/** The years in which a row of a sum is none of what it may add up: its account's lines, its group's, those below the sum before. */
function wrongSums(
  amounts: ReadAnnexLine['amounts'],
  annex: readonly ReadAnnexLine[],
  account: Account | null,
  from: { group: number; total: number },
): string[] {
  const own = (start: number) => annex.slice(start).filter((it) => it.account === account);
  const wrong = [own(0), own(from.group), own(from.total), annex].map((lines) =>
    amounts.flatMap(({ year, thousandKroner }) => {
      const sum = lines
        .flatMap((it) => it.amounts)
        .filter((it) => it.year === year)
        .reduce((all, it) => all + it.thousandKroner, 0);
      return Math.abs(sum - thousandKroner) > 0.001
        ? [`${year} ${thousandKroner} mod ${Math.round(sum * 1e6) / 1e6}`]
        : [];
    }),
  );
  return wrong.some((it) => it.length === 0) ? [] : wrong[0]!;
}

/** In plain text there need be no words before the years. */
function headOf(
  cells: readonly string[],
  heading: string,
  unit: number | null,
  hasTabs: boolean,
): Table | null {
  const found = yearsIn(cells);
  if (!found || (found.column < 1 && hasTabs)) return null;
  const { column, years } = found;
  const own = cells.slice(0, column).join(' ');
  return {
    bodies: new Set(cells.slice(0, column).flatMap((it, n) => (OF_A_BODY.test(it) ? [n] : []))),
    ...{ years, column, after: cells.length - column - years.length },
    account: accountOf(own) ?? accountOf(heading),
    unit: unitOf(`${heading} ${own}`) ?? unit,
  };
}

function accountOf(text: string): Account | null {
  const [capital, operating] = [/(?<!\p{L})(?:brutto)?anlæg/iu.test(text), /(?<!\p{L})drift/iu.test(text)];
  if (capital === operating) return null;
  return capital ? 'CAPITAL' : 'OPERATING';
}

const basisOf = (text: string): AmountBasis | null =>
  BASES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const UNITS: readonly [RegExp, number][] = [
  [/1\.000 ?kr|(?<!\p{L})t\.? ?kr|tusinde/iu, 1],
  [/mio\.? ?kr|millioner/iu, 1000],
  [/(?<!\p{L})(?:i|hele) kr(?:\.|oner)|\(kr\.?\)/iu, 0.001],
];

const unitOf = (text: string): number | null => UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Amounts are printed to the krone: six decimals remove what binary fractions add. */
export const scaled = (value: number, unit: number): number => Math.round(value * unit * 1e6) / 1e6;
