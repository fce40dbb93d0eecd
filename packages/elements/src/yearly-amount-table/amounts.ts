/** The arithmetic of the table, apart from how it is drawn. */
import type { AmountBasis } from '@aftalespor/domain/money';
import type { AccountTableView, AmountRowView, YearAmountView } from '@aftalespor/domain/view-model';

export function rowsOf(table: AccountTableView): AmountRowView[] {
  return table.groups.flatMap(({ rows }) => rows);
}

function amountsOf(table: AccountTableView): YearAmountView[] {
  return rowsOf(table).flatMap(({ amounts }) => amounts);
}

/** The greatest amount of a table, minus or not: the length that its bars are measured on. */
export function longestOf(table: AccountTableView): number {
  return Math.max(0, ...amountsOf(table).map(({ thousandKroner }) => Math.abs(thousandKroner)));
}

/** The length of an amount's bar in percent. What is not 0 can be seen. */
export function barOf(amount: number, longest: number): number {
  return amount && Math.max(2, Math.round((Math.abs(amount) / longest) * 100));
}

/** What the amounts of a table say; UNSPECIFIED where they differ. */
export function basisOf(table: AccountTableView): AmountBasis {
  const [first, other] = new Set(amountsOf(table).map(({ basis }) => basis));
  return (!other && first) || 'UNSPECIFIED';
}
