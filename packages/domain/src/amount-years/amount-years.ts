import type { DraftAmount } from '../draft/draft.js';
import type { UnplacedAmountView, YearAmountView } from '../view-model/view-model.js';

/** An amount that a text names, as far as years go. */
export type TextAmount = Pick<
  DraftAmount,
  'fromYear' | 'toYear' | 'openEnded' | 'perYear' | 'thousandKroner' | 'basis'
>;

/** Where an amount stands in a table of years. Either it has years, or it is `unplaced`; never both, never neither. */
export interface AmountYears {
  /** One entry for each year that the document names, ascending. */
  amounts: YearAmountView[];
  /** It goes on after the last of these years; how long, nobody says, so there is no entry for a later year. */
  openEnded: boolean;
  unplaced: UnplacedAmountView | null;
}

/**
 * The years of an amount that a text names. "Each year" gives an entry for every year of the period; one amount for
 * several years is never split or spread; an amount without a first year has no entry. A period that ends before it
 * begins is left as it is printed, and unplaced.
 */
export function amountYears(amount: TextAmount): AmountYears {
  const { fromYear, openEnded, perYear, thousandKroner, basis } = amount;
  const toYear = amount.toYear ?? fromYear;
  const oneYear = fromYear === toYear && !openEnded;
  if (fromYear === null || toYear === null || toYear < fromYear || !(perYear || oneYear)) {
    const unplaced = { fromYear, toYear: amount.toYear, openEnded, perYear, thousandKroner, basis };
    return { amounts: [], openEnded: false, unplaced };
  }
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, place) => fromYear + place);
  return { amounts: years.map((year) => ({ year, thousandKroner, basis })), openEnded, unplaced: null };
}
