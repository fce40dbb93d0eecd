import type { Account } from '../account/account.js';

export interface AnnexLine {
  account: Account;
  amounts: readonly { year: number; thousandKroner: number }[];
}

export interface YearTotal {
  year: number;
  thousandKroner: number;
}

/** In a thousand kroner. Sums are made in whole øre, because 0.1 + 0.2 is not 0.3. */
const ORE = 100_000;

/**
 * The sum of an annex, per year, ascending: of the lines of one account, because operating and capital are never added
 * together. A year in which no line has a cell has no sum, which is not 0. This is the sum of the annex, never "the
 * budget"; give it the lines of one agreement only, since years of two agreements overlap.
 */
export function annexTotals(lines: readonly AnnexLine[], account: Account): YearTotal[] {
  const sums = new Map<number, number>();
  for (const line of lines) {
    if (line.account !== account) continue;
    for (const { year, thousandKroner } of line.amounts)
      sums.set(year, (sums.get(year) ?? 0) + Math.round(thousandKroner * ORE));
  }
  return [...sums].sort(([a], [b]) => a - b).map(([year, sum]) => ({ year, thousandKroner: sum / ORE }));
}
