import { lettersOf } from '../../letters-of/letters-of.js';
import type { ProseAmount } from '../../prose-amount/prose-amount.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { ReadPromise } from './agreement-reading.js';
import { sectionField } from './section-field.js';
import type { SectionTable, SectionTableRow } from './section-tables.js';

/** A row that begins with a promise's own words has so many letters at least. */
const SHORTEST_LABEL = 6;

/**
 * Gives a section's promises the amounts of its tables: the only promise all of them, else each the rows whose label it has in
 * its words. A table that cannot be read, has rows of no promise for sure, or says other amounts than the text, is a doubt,
 * and none of it is taken; one that says what the text says brings nothing.
 */
export function addTableAmounts(
  tables: readonly SectionTable[],
  promises: readonly ReadPromise[],
  section: string,
): Doubt[] {
  const doubtOf = ({ line, text }: SectionTable, problem: string): Doubt => ({
    ...{ line, field: sectionField(section, 'beløb'), value: text.replaceAll(/\s+/gu, ' ') },
    message: `tabellen er ikke læst: ${problem}`,
  });
  const unclear = tables.flatMap((it) => (it.problem === null ? [] : [doubtOf(it, it.problem)]));
  const readable = tables.filter(({ problem }) => problem === null);
  const owned = readable.flatMap(({ rows }) => rows).map((row) => ({ row, owner: ownerOf(row, promises) }));
  const problem = problemOf(owned);
  if (problem !== null) return [...unclear, doubtOf(readable[0]!, problem)];
  const news = owned.filter(({ owner }) => !isTold(rowsOf(owner, owned), owner!.amounts));
  for (const { row, owner } of news) owner!.amounts.push(...amountsOf(row));
  return unclear;
}

interface OwnedRow {
  row: SectionTableRow;
  owner: ReadPromise | null;
}

function ownerOf({ label }: SectionTableRow, promises: readonly ReadPromise[]): ReadPromise | null {
  if (promises.length === 1) return promises[0]!;
  const letters = lettersOf(label);
  const named = promises.filter(({ text }) => lettersOf(text ?? '').includes(letters));
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
