import type { Account } from '@aftalespor/domain/account';
import type { AmountBasis } from '@aftalespor/domain/money';
import type { TextLine } from '../../document-text/document-text.js';
import type { Doubt } from '../../reading/reading.js';
import type { ReadAnnexLine } from './agreement-reading.js';

interface Table {
  account: Account;
  years: number[];
  /** The column of the first year. */
  column: number;
  /** Thousands of kroner in one unit of the cells; null where neither the head nor a line above it says. */
  unit: number | null;
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(\S.*)$/u;
const CELL = /^[-−–]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?$/;
const TOTAL = /^(?:i alt|sum|samlet|total)\b|\bi alt$/iu;
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
  let table: Table | null = null;
  let annexBasis: AmountBasis = 'UNSPECIFIED';
  let basis: AmountBasis = 'UNSPECIFIED';
  let unit: number | null = null;
  let heading = '';
  let group: string | null = null;
  for (const { text, line } of lines) {
    if (text.trim() === '') continue;
    const cells = text.includes('\t') ? text.split('\t').map((it) => it.trim()) : text.trim().split(/\s{2,}/);
    const head = headOf(cells, heading, unit);
    if (head) {
      if (table?.account !== head.account) [basis, group] = [annexBasis, null];
      table = head;
      continue;
    }
    if (!table || cells.length === 1) {
      heading = text;
      unit = unitOf(text) ?? unit;
      if (/^Bilag\b/u.test(text.trim())) {
        annexBasis = basisOf(text) ?? 'UNSPECIFIED';
        basis = annexBasis;
        table = null;
      } else if (table) {
        basis = basisOf(text) ?? basis;
        group = text.trim();
      }
      continue;
    }
    const { account, years, column, unit: own } = table;
    const label = cells.slice(0, column).filter(Boolean).join(' ');
    const values = cells.slice(column);
    if (values.every((it) => it === '')) {
      group = label;
      basis = basisOf(label) ?? (NUMBERED.test(label) ? basis : 'UNSPECIFIED');
      if (!NUMBERED.test(label) && !basisOf(label) && annexBasis === 'CHANGE' && !/afledt/iu.test(label))
        basis = annexBasis;
      continue;
    }
    const wrong = values.find((it, n) => it !== '' && (!CELL.test(it) || n >= years.length));
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
    const amounts = values.flatMap((it, n) =>
      it === '' ? [] : [{ year: years[n]!, thousandKroner: scaled(numberOf(it), own ?? 1) }],
    );
    if (TOTAL.test(label)) {
      for (const { year, thousandKroner } of amounts) {
        const sum = annex
          .filter((it) => it.account === account)
          .flatMap((it) => it.amounts)
          .filter((it) => it.year === year)
          .reduce((all, it) => all + it.thousandKroner, 0);
        if (Math.abs(sum - thousandKroner) > 0.001)
          doubt(line, label, `${year}: bilagets sum er ${thousandKroner}, men linjerne giver ${sum}`);
      }
      continue;
    }
    const [, number = null, title = label] = NUMBERED.exec(label) ?? [];
    annex.push({
      ...{ group, sectionNumber: number, title, account, amounts, line, hasUnit: own !== null },
      basis: /eksisterende budget/iu.test(title) ? 'UNSPECIFIED' : basis,
    });
  }
  const years = [...new Set(annex.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort();
  return { annex, years, doubts };
}

function headOf(cells: readonly string[], heading: string, unit: number | null): Table | null {
  const column = cells.findIndex((it) => /^(?:19|20)\d\d$/.test(it));
  if (column < 1 || cells.length - column < 2) return null;
  const years = cells.slice(column).filter(Boolean).map(Number);
  if (!years.every((year, n) => year === years[0]! + n)) return null;
  const label = `${heading} ${cells.slice(0, column).join(' ')}`;
  const own = cells.slice(0, column).join(' ');
  const account = accountOf(own) ?? accountOf(heading);
  return account ? { account, years, column, unit: unitOf(label) ?? unit } : null;
}

function accountOf(text: string): Account | null {
  const [capital, operating] = [/anlæg/iu.test(text), /drift/iu.test(text)];
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

const numberOf = (cell: string): number =>
  Number(cell.replace(/^[−–]/, '-').replaceAll('.', '').replace(',', '.'));

/** Amounts are printed to the krone: six decimals remove what binary fractions add. */
export const scaled = (value: number, unit: number): number => Math.round(value * unit * 1e6) / 1e6;
