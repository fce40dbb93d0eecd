/** The arithmetic of the table, apart from how it is drawn. */
import type { AmountBasis } from '@aftalespor/domain/money';
import type { AccountTableView } from '@aftalespor/domain/view-model';

/** The greatest amount of a table, minus or not: the length that its bars are measured on. */
export function longestOf(table: AccountTableView): number {
  return Math.max(
    0,
    ...table.groups.flatMap(({ rows }) =>
      rows.flatMap((row) => row.amounts.map((a) => Math.abs(a.thousandKroner))),
    ),
  );
}

/** The length of an amount's bar in percent. What is not 0 can be seen. */
export function barOf(amount: number, longest: number): number {
  return amount === 0 ? 0 : Math.max(2, Math.round((Math.abs(amount) / longest) * 100));
}

/** What the amounts of a table say; UNSPECIFIED where they differ. */
export function basisOf(table: AccountTableView): AmountBasis {
  const bases = new Set(
    table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.amounts.map(({ basis }) => basis))),
  );
  const [first] = bases;
  return bases.size === 1 && first ? first : 'UNSPECIFIED';
}

export function countRows(table: AccountTableView): number {
  return table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
