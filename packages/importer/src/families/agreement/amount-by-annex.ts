import type { DraftBudgetLine } from '@aftalespor/domain/draft';
import { roundedBy, standsFor } from '@aftalespor/domain/reconciliation';
import type { ProseAmount } from '../../prose-amount/prose-amount.js';

/**
 * What the annex tells of an amount that the words leave open: a line of the same initiative that has it in each of its years
 * makes it one of each year, and one whose cells add up to it makes it one for all of them. A line with
 * the amount's own sign goes before one with the other, whose sign and basis it takes. Null where no line, or lines of several meanings, tell.
 */
export function amountByAnnex(amount: ProseAmount, lines: readonly DraftBudgetLine[]): ProseAmount | null {
  const { fromYear, toYear, thousandKroner } = amount;
  if (fromYear === null || toYear === null) return null;
  const size = Math.abs(thousandKroner);
  const isSize = (value: number) => standsFor(size, Math.abs(value), roundedBy(size));
  const found = lines.flatMap(({ amounts, basis }) => {
    const cells = amounts.filter(({ year }) => fromYear <= year && year <= toYear);
    if (cells.length !== toYear - fromYear + 1) return [];
    const values = cells.map((it) => it.thousandKroner);
    const sum = values.reduce((all, value) => all + value, 0);
    const isEach = values.every(isSize);
    return isEach || isSize(sum)
      ? [{ perYear: isEach && cells.length > 1, sign: Math.sign(sum), basis }]
      : [];
  });
  const same = found.filter(({ sign }) => sign === Math.sign(thousandKroner));
  const told = same.length > 0 ? same : found;
  const [first] = told;
  if (!first || told.some((it) => it.perYear !== first.perYear || it.sign !== first.sign)) return null;
  const basis = first.sign === Math.sign(thousandKroner) ? amount.basis : first.basis;
  return { ...amount, perYear: first.perYear, thousandKroner: first.sign * size, basis, doubt: null };
}
