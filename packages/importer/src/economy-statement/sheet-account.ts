import type { Account, InitiativeAccount } from '@aftalespor/domain/account';
import type { ProseAmount } from '../prose-amount/prose-amount.js';

const NOT_OPERATING = /(?<!\p{L})(?:\p{L}*salg(?:et|s\p{L}*)?|sælges|engangsinvestering(?:en)?)(?!\p{L})/iu;
const GRANTED_SUM = /(?<!\p{L})rådighedsbeløb(?:et)?(?!\p{L})/iu;

/** A sum with its account: the one that is printed, else the sheet's where the sentence leaves no doubt of it. */
export function withAccount(
  sum: ProseAmount,
  sentence: string,
  account: InitiativeAccount | null,
): ProseAmount {
  if (GRANTED_SUM.test(sentence)) return { ...sum, account: 'CAPITAL', basis: 'TOTAL' };
  return { ...sum, account: sum.account ?? accountOfSheet(sum, sentence, account) };
}

function accountOfSheet(
  { beside, thousandKroner }: ProseAmount,
  sentence: string,
  account: InitiativeAccount | null,
): Account | null {
  if (account === null) return null;
  // What stands beside the costs of one account is not of that one: of the sheet's other one, if it has both.
  if (account === 'BOTH') return beside && (beside === 'OPERATING' ? 'CAPITAL' : 'OPERATING');
  if (account === beside) return null;
  // What a sale brings and an investment takes is not of an operating sheet's account, nor a saving of a capital one's.
  const isOther =
    account === 'OPERATING' ? NOT_OPERATING.test(sentence) && thousandKroner >= 0 : thousandKroner < 0;
  return isOther ? null : account;
}
