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

/** Whether a row of a table is called what a heading is, or begins so: then the part below that heading tells of it. */
export const isCalled = (label: string, title: string): boolean => {
  const [whole, beginning] = [lettersOf(label), lettersOf(title)];
  return whole === beginning || (beginning.length >= SHORTEST_LABEL && whole.startsWith(beginning));
};

/**
 * The initiatives that the rows of a section's tables are, where a table's head says so, the section has no list, and no
 * part of the agreement tells of them under their names. `titles`: those of all parts.
 */
export function promisesInTables(
  tables: readonly SectionTable[],
  section: string,
  titles: readonly string[],
): ReadPromise[] {
  return tables
    .filter(({ problem, isOfInitiatives }) => problem === null && isOfInitiatives)
    .flatMap(({ rows }) => rows)
    .filter(({ label }) => !titles.some((it) => isCalled(label, it)))
    .map(({ label, body, line }, n) => ({
      ...{ section, ordinal: n + 1, line, title: label, text: label, amounts: [] },
      responsibilities:
        body === null ? [] : [{ name: body, printed: body, line, role: 'RESPONSIBLE' as const }],
    }));
}

/**
 * Gives a section's promises the amounts of its tables: the only promise all of them, else each the rows that it is, or whose
 * label it has in its words. A table of initiatives that no list promises has lines as an annex has them, if there is no
 * annex and the account of each is told. One that cannot be read, has rows of no promise for sure, or says other amounts
 * than the text, is a doubt, and none of it is taken; one that says what the text says brings nothing.
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
    it.isList &&
    !hasAnnex &&
    it.rows.every((row) => (row.account ?? account) !== null) &&
    it.rows.some((row) => namedBy(row, promises) === null);
  const lines = all.filter(isListed).flatMap(({ rows }) => rows.map((row) => lineOf(row, section, account)));
  const readable = all.filter((it) => !isListed(it));
  const owned = readable.flatMap((table) =>
    table.rows.map((it) => {
      const amounts = it.amounts.filter(({ thousandKroner }) => thousandKroner !== 0);
      return { row: { ...it, amounts }, owner: ownerOf(it, table, promises) };
    }),
  );
  const problem = problemOf(owned);
  if (problem !== null) return { lines, doubts: [...unclear, doubtOf(readable[0]!, problem)] };
  const news = owned.filter(({ owner }) => !isTold(rowsOf(owner, owned), owner!.amounts));
  for (const { row, owner } of news) owner!.amounts.push(...amountsOf(row));
  return { lines, doubts: unclear };
}

/** A row as a line of an annex. */
const lineOf = (
  { label: title, body, account: own, amounts, line }: SectionTableRow,
  section: string,
  account: Account | null,
): ReadAnnexLine => ({
  ...{ group: null, sectionNumber: null, section, title, body, account: (own ?? account)!, amounts, line },
  ...{ basis: 'UNSPECIFIED', hasUnit: true },
});

interface OwnedRow {
  row: SectionTableRow;
  owner: ReadPromise | null;
}

const ownerOf = (
  row: SectionTableRow,
  { isList }: SectionTable,
  promises: readonly ReadPromise[],
): ReadPromise | null =>
  promises.find(({ line }) => line === row.line) ??
  (promises.length === 1 && !isList ? promises[0]! : namedBy(row, promises));

/** The promise of a list that has a row's label in its words; a section's own words are the table's too. */
function namedBy({ label }: SectionTableRow, promises: readonly ReadPromise[]): ReadPromise | null {
  const letters = lettersOf(label);
  const named = promises.filter(
    ({ text, ordinal }) => ordinal !== null && lettersOf(text ?? '').includes(letters),
  );
  return letters.length >= SHORTEST_LABEL && named.length === 1 ? named[0]! : null;
}

function problemOf(owned: readonly OwnedRow[]): string | null {
  const lost = owned.find(({ owner }) => owner === null);
  if (lost) return `det er ikke sikkert, hvilken indsats rækken "${lost.row.label}" hører til`;
  const isOther = owned.some(({ owner }) => {
    const rows = rowsOf(owner, owned);
    return isAboutYears(rows, owner!.amounts) && !isTold(rows, owner!.amounts);
  });
  return isOther ? 'teksten nævner andre beløb for de samme år' : null;
}

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
