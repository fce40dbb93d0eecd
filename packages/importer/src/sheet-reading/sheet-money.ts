import type { InitiativeAccount } from '@aftalespor/domain/account';
import type { TextLine } from '../document-text/document-text.js';
import { readEconomy, sumsSetAside } from '../economy-statement/economy-statement.js';
import { eachYear, type ProseAmount } from '../prose-amount/prose-amount.js';
import { isEachOfTwo } from '../prose-amount/reading-doubt.js';
import { placeAmounts } from '../prose-amount/place-amounts.js';
import type { Placed } from '../reading/reading.js';
import type { ReadInitiative } from './sheet-reading.js';

/** The words of a sheet that speak of money, and the lines that they stand in. */
export interface MoneyWords {
  account: InitiativeAccount | null;
  summaryText: string | null;
  summaryLines: readonly TextLine[];
  economyText: string | null;
  economyNote: Placed | null;
  economyLines: readonly TextLine[];
}

/** What a sheet's row of economy and its text say of money, each amount with its line. */
export function moneyOf(words: MoneyWords): Pick<ReadInitiative, 'economy' | 'amounts'> {
  const { account, summaryText: about, summaryLines, economyText, economyNote, economyLines } = words;
  const sheet = { account, about, note: economyNote?.value ?? null };
  const economy = readEconomy(economyText, sheet);
  const sums = sumsSetAside(about, sheet).flatMap((it) => byRow(it, economy.amounts));
  return {
    amounts: placeAmounts(sums, about ?? '', summaryLines),
    economy: { ...economy, amounts: placeAmounts(economy.amounts, economyText ?? '', economyLines) },
  };
}

/**
 * A sum that the text names for two years one by one is each year's where the row, which is of the sheet's own year, has it
 * too, and not as one in all.
 */
function byRow(sum: ProseAmount, row: readonly ProseAmount[]): ProseAmount[] {
  const isYearly = row.some(
    ({ thousandKroner, basis, fromYear, toYear }) =>
      thousandKroner === sum.thousandKroner &&
      basis !== 'TOTAL' &&
      (fromYear === null || (fromYear === toYear && (fromYear === sum.fromYear || fromYear === sum.toYear))),
  );
  return isEachOfTwo(sum.doubt) && isYearly ? eachYear({ ...sum, doubt: null }) : [sum];
}
