import { amountYears } from '@aftalespor/domain/amount-years';
import type { DraftAmount } from '@aftalespor/domain/draft';
import { roundedBy, standsFor } from '@aftalespor/domain/reconciliation';

interface Cell {
  year: number;
  thousandKroner: number;
}

/** How a text's amounts and an annex line's cells agree. */
export interface AmountFit {
  /** The text names each cell in its year or without a year, alone or added up, or their sum; rounded as it prints it. */
  isAll: boolean;
  /** And it names no amount of any year that the line does not have. */
  hasNoOther: boolean;
}

/** Null where the text, or the line, has no amount that could be compared. */
export function amountFit(amounts: readonly DraftAmount[], cells: readonly Cell[]): AmountFit | null {
  if (amounts.length === 0 || cells.length === 0) return null;
  const inYear = (year: number) => amounts.filter((it) => isIn(it, year)).map((it) => it.thousandKroner);
  const withoutYear = amounts.filter(({ fromYear }) => fromYear === null).map((it) => it.thousandKroner);
  const covers = ({ year, thousandKroner }: Cell) => {
    const named = inYear(year);
    return [...named, sumOf(named), ...withoutYear].some((it) => isPrintedFor(it, thousandKroner));
  };
  const all = sumOf(cells.map((it) => it.thousandKroner));
  const ofPeriod = amounts.filter((it) => amountYears(it).unplaced !== null && !it.perYear);
  const isSum = cells.length > 1 && ofPeriod.some((it) => isPrintedFor(it.thousandKroner, all));
  const isAll = isSum || cells.every(covers);
  return {
    isAll,
    hasNoOther:
      isAll &&
      amounts.every(
        (it) =>
          it.fromYear === null ||
          cells.some(
            ({ year, thousandKroner }) => isIn(it, year) && isPrintedFor(it.thousandKroner, thousandKroner),
          ),
      ),
  };
}

/** Whether an amount that a text prints is a cell's, which has more digits. */
const isPrintedFor = (printed: number, exact: number): boolean =>
  printed !== 0 || exact === 0 ? standsFor(printed, exact, roundedBy(printed)) : false;

function isIn(amount: DraftAmount, year: number): boolean {
  const { amounts, openEnded } = amountYears(amount);
  return amounts.some((it) => it.year === year) || (openEnded && amounts.every((it) => it.year < year));
}

const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
