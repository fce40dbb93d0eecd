import { ACCOUNTS } from '@aftalespor/domain/account';
import type { AccountTableView, AmountRowView } from '@aftalespor/domain/view-model';
import type { AgreementPeriodFragment, AnnexLineFragment } from '../generated/graphql.js';
import type { PageOf } from '../source-view/source-view.js';

export interface AnnexGroup<Line extends AnnexLineFragment> {
  number: string | null;
  title: string;
  lines: readonly Line[];
}

/** One table for each account that has lines. They are never added together. */
export function annexTables(
  groups: readonly AnnexGroup<AnnexLineFragment>[],
  { periodFrom, periodTo }: AgreementPeriodFragment,
  pageOf: PageOf,
): AccountTableView[] {
  return ACCOUNTS.flatMap((account) => {
    const shown = groups
      .map(({ lines, ...head }) => ({
        ...head,
        rows: lines.filter((line) => line.account === account).map((line) => toRow(line, pageOf)),
      }))
      .filter(({ rows }) => rows.length);
    const rows = shown.flatMap((group) => group.rows);
    const years = new Set(yearsOf(rows));
    // A year that the agreement budgets has its column also when nothing stands in it.
    if (periodFrom !== null && periodTo !== null)
      for (let year = periodFrom; year <= periodTo; year++) years.add(year);
    return rows.length
      ? [
          {
            account,
            years: [...years].sort(ascending),
            groups: shown,
            totals: rows.length > 1 ? sums(rows) : null,
          },
        ]
      : [];
  });
}

function toRow(
  { title, sectionNumber, amounts, initiative }: AnnexLineFragment,
  pageOf: PageOf,
): AmountRowView {
  return {
    title,
    number: sectionNumber,
    href: initiative && pageOf(initiative.ref),
    amounts: [...amounts],
    openEnded: false,
  };
}

/** The years that a row has an amount in. */
export function yearsOf(rows: readonly AmountRowView[]): number[] {
  return [...new Set(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort(ascending);
}

const ascending = (a: number, b: number) => a - b;

/** A year in which no row has a cell has no sum either: nothing is known of it, and nothing is not 0. */
function sums(rows: readonly AmountRowView[]): { year: number; thousandKroner: number }[] {
  const cells = rows.flatMap(({ amounts }) => amounts);
  return yearsOf(rows).map((year) => ({
    year,
    // The annex prints at most three decimals; a sum of them in binary has more.
    thousandKroner:
      Math.round(
        cells.reduce((sum, cell) => (cell.year === year ? sum + cell.thousandKroner : sum), 0) * 1000,
      ) / 1000,
  }));
}
