import { ACCOUNTS } from '@aftalespor/domain/account';
import type { AccountTableView, AmountRowView } from '@aftalespor/domain/view-model';
import type { AnnexLineFragment } from '../generated/graphql.js';
import type { PageOf } from '../source-view/source-view.js';

export interface AnnexGroup<Line extends AnnexLineFragment> {
  number: string | null;
  title: string;
  lines: readonly Line[];
}

/** One table for each account that has lines. They are never added together. */
export function annexTables(
  groups: readonly AnnexGroup<AnnexLineFragment>[],
  period: readonly number[],
  pageOf: PageOf,
): AccountTableView[] {
  return ACCOUNTS.flatMap((account) => {
    const shown = groups
      .map(({ number, title, lines }) => ({
        number,
        title,
        rows: lines.filter((line) => line.account === account).map((line) => toRow(line, pageOf)),
      }))
      .filter(({ rows }) => rows.length > 0);
    const rows = shown.flatMap((group) => group.rows);
    if (!rows.length) return [];
    return [{ account, years: yearsOf(rows, period), groups: shown, totals: rows.length > 1 ? sums(rows) : null }];
  });
}

function toRow({ title, sectionNumber, amounts, initiative }: AnnexLineFragment, pageOf: PageOf): AmountRowView {
  return {
    title,
    number: sectionNumber,
    href: initiative && pageOf(initiative.ref),
    amounts: amounts.map(({ year, thousandKroner, basis }) => ({ year, thousandKroner, basis })),
    openEnded: false,
  };
}

export function yearsOf(rows: readonly AmountRowView[], period: readonly number[]): number[] {
  return [...new Set([...period, ...rows.flatMap((row) => row.amounts.map(({ year }) => year))])].sort((a, b) => a - b);
}

/** A year in which no row has a cell has no sum either: nothing is known of it, and nothing is not 0. */
function sums(rows: readonly AmountRowView[]): { year: number; thousandKroner: number }[] {
  const byYear = new Map<number, number>();
  for (const { amounts } of rows)
    for (const { year, thousandKroner } of amounts) byYear.set(year, (byYear.get(year) ?? 0) + thousandKroner);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    // The annex prints at most three decimals; a sum of them in binary has more.
    .map(([year, sum]) => ({ year, thousandKroner: Math.round(sum * 1000) / 1000 }));
}
