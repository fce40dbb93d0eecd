import type { Account } from '@aftalespor/domain/account';
import { lettersOf } from '../../letters-of/letters-of.js';
import type { ProseAmount } from '../../prose-amount/prose-amount.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { ReadAnnexLine, ReadPromise } from './agreement-reading.js';
import { sectionField } from './section-field.js';
import type { SectionTable, SectionTableRow } from './section-tables.js';

/** A row that begins with a promise's own words has so many letters at least. */
const SHORTEST_LABEL = 6;

/** What the tables of a section stand in. */
export interface TablePlace {
  section: string;
  /** What the section's heading, or one that it stands below, says that all amounts are. */
  account: Account | null;
  /** Whether the agreement has an annex, which then has the lines. */
  hasAnnex: boolean;
}

/**
 * Gives a section's promises the amounts of its tables: the only promise all of them, else each the rows whose label it has in
 * its words. A table of initiatives that the text does not promise has lines as an annex has them, if there is no annex. One
 * that cannot be read, has rows of no promise for sure, or says other amounts than the text, is a doubt, and none of it is
 * taken; one that says what the text says brings nothing.
 */
export function addTableAmounts(
  tables: readonly SectionTable[],
  promises: readonly ReadPromise[],
  { section, account, hasAnnex }: TablePlace,
): { doubts: Doubt[]; lines: ReadAnnexLine[] } {
  const doubtOf = ({ line, text }: SectionTable, problem: string): Doubt => ({
    ...{ line, field: sectionField(section, 'beløb'), value: text.replaceAll(/\s+/gu, ' ') },
    message: `tabellen er ikke læst: ${problem}`,
  });
  const unclear = tables.flatMap((it) => (it.problem === null ? [] : [doubtOf(it, it.problem)]));
  const all = tables.filter(({ problem }) => problem === null);
  const isListed = (it: SectionTable) =>
    it.isOfInitiatives && !hasAnnex && it.rows.some((row) => namedBy(row, promises) === null);
  const lines = all.filter(isListed).map((it) => linesOf(it, section, account));
  const without = all.filter(isListed).filter((_, n) => lines[n]!.length === 0);
  for (const it of without) {
    const { label } = it.rows.find((row) => namedBy(row, promises) === null)!;
    unclear.push(doubtOf(it, `${lost(label)}, og den siger ikke, om det er drift eller anlæg`));
  }
  const read = { doubts: unclear, lines: lines.flat() };
  const readable = all.filter((it) => !isListed(it));
  const owned = readable.flatMap((table) =>
    table.rows.map((it) => {
      const amounts = it.amounts.filter(({ thousandKroner }) => thousandKroner !== 0);
      return { row: { ...it, amounts }, owner: ownerOf(it, table, promises) };
    }),
  );
  const problem = problemOf(owned);
  if (problem !== null) return { ...read, doubts: [...unclear, doubtOf(readable[0]!, problem)] };
  const news = owned.filter(({ owner }) => !isTold(rowsOf(owner, owned), owner!.amounts));
  for (const { row, owner } of news) owner!.amounts.push(...amountsOf(row));
  return read;
}

/** The rows as lines of an annex; none where the account of one of them is not told. */
function linesOf({ rows }: SectionTable, section: string, account: Account | null): ReadAnnexLine[] {
  const lines = rows.flatMap((row): ReadAnnexLine[] => {
    const own = row.account ?? account;
    const { label: title, body, amounts, line } = row;
    return own === null
      ? []
      : [
          {
            ...{ group: null, sectionNumber: null, section, title, body, account: own, amounts, line },
            ...{ basis: 'UNSPECIFIED', hasUnit: true },
          },
        ];
  });
  return lines.length === rows.length ? lines : [];
}

interface OwnedRow {
  row: SectionTableRow;
  owner: ReadPromise | null;
}

const ownerOf = (
  row: SectionTableRow,
  { isOfInitiatives }: SectionTable,
  promises: readonly ReadPromise[],
): ReadPromise | null => (promises.length === 1 && !isOfInitiatives ? promises[0]! : namedBy(row, promises));

/** The promise that has a row's label in its words. */
function namedBy({ label }: SectionTableRow, promises: readonly ReadPromise[]): ReadPromise | null {
  const letters = lettersOf(label);
  const named = promises.filter(({ text }) => lettersOf(text ?? '').includes(letters));
  return letters.length >= SHORTEST_LABEL && named.length === 1 ? named[0]! : null;
}

function problemOf(owned: readonly OwnedRow[]): string | null {
  const without = owned.find(({ owner }) => owner === null);
  if (without) return lost(without.row.label);
  const isOther = owned.some(({ owner }) => {
    const rows = rowsOf(owner, owned);
    return isAboutYears(rows, owner!.amounts) && !isTold(rows, owner!.amounts);
  });
  return isOther ? 'teksten nævner andre beløb for de samme år' : null;
}

const lost = (label: string): string => `det er ikke sikkert, hvilken indsats rækken "${label}" hører til`;

const rowsOf = (owner: ReadPromise | null, owned: readonly OwnedRow[]): SectionTableRow[] =>
  owned.filter((it) => it.owner === owner).map(({ row }) => row);

/** Whether the text has amounts of the table's years, or of each year. */
function isAboutYears(rows: readonly SectionTableRow[], told: readonly Placed<ProseAmount>[]): boolean {
  const years = rows.flatMap(({ amounts }) => amounts.map(({ year }) => year));
  return told.some(({ value }) => years.some((year) => covers(value, year)));
}

/** Whether the text has each amount, or the sum of each year. */
function isTold(rows: readonly SectionTableRow[], told: readonly Placed<ProseAmount>[]): boolean {
  const cells = rows.flatMap(({ amounts }) => amounts);
  const has = (year: number, thousandKroner: number) =>
    told.some(({ value }) => covers(value, year) && value.thousandKroner === thousandKroner);
  const sumOf = (year: number) =>
    cells.filter((it) => it.year === year).reduce((all, it) => all + it.thousandKroner, 0);
  return (
    cells.every(({ year, thousandKroner }) => has(year, thousandKroner)) ||
    cells.every(({ year }) => has(year, sumOf(year)))
  );
}

/** Whether an amount is one of a year; a sum for several is none. */
function covers({ fromYear, toYear, openEnded, perYear }: ProseAmount, year: number): boolean {
  if (fromYear === null) return perYear;
  return fromYear <= year && (openEnded || year <= (toYear ?? fromYear));
}

function amountsOf({ amounts, account, line }: SectionTableRow): Placed<ProseAmount>[] {
  return amounts.map(({ year, thousandKroner }) => ({
    line,
    value: {
      ...{ fromYear: year, toYear: year, openEnded: false, perYear: false, thousandKroner, account },
      ...{ basis: 'UNSPECIFIED', isOfPeriod: false, beside: null, start: 0, end: 0, doubt: null },
    },
  }));
}
