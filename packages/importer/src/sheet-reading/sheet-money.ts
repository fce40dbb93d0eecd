import type { InitiativeAccount } from '@aftalespor/domain/account';
import type { TextLine } from '../document-text/document-text.js';
import { readEconomy } from '../economy-statement/economy-statement.js';
import { placeAmounts } from '../prose-amount/place-amounts.js';
import type { Placed } from '../reading/reading.js';
import type { ReadInitiative } from './sheet-reading.js';

/** The words of a sheet that speak of money, and the lines that they stand in. */
export interface MoneyWords {
  account: InitiativeAccount;
  summaryText: string | null;
  economyText: string | null;
  economyNote: Placed | null;
  economyLines: readonly TextLine[];
}

/** What a sheet's row of economy says, each amount with its line. */
export function economyOf(words: MoneyWords): ReadInitiative['economy'] {
  const { account, summaryText, economyText, economyNote, economyLines } = words;
  const read = readEconomy(economyText, { account, about: summaryText, note: economyNote?.value ?? null });
  return { ...read, amounts: placeAmounts(read.amounts, economyText ?? '', economyLines) };
}
