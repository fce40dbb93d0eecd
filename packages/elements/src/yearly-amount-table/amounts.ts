/** The arithmetic of the table, apart from how it is drawn. */
import type { AmountBasis } from '@aftalespor/domain/money';
import type { AccountTableView } from '@aftalespor/domain/view-model';

/** The least and the greatest amount of a table, with 0 always between them: what its bars are measured on. */
export interface Scale {
  min: number;
  max: number;
}

export function scaleOf(table: AccountTableView): Scale {
  const amounts = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.amounts.map((a) => a.thousandKroner)));
  return { min: Math.min(0, ...amounts), max: Math.max(0, ...amounts) };
}

/** Where an amount's bar begins and ends, in percent of the cell: from zero to the right, or to the left when negative. */
export function barOf(amount: number, { min, max }: Scale): { zero: number; end: number } {
  const percent = (value: number) => Math.round(((value - min) / (max - min || 1)) * 1000) / 10;
  return { zero: percent(0), end: percent(amount) };
}

/** What all amounts of a table say; UNSPECIFIED where they differ. */
export function basisOf(table: AccountTableView): AmountBasis | null {
  const bases = new Set(table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.amounts.map(({ basis }) => basis))));
  const [first] = bases;
  return bases.size > 1 ? 'UNSPECIFIED' : (first ?? null);
}

export function countRows(table: AccountTableView): number {
  return table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
