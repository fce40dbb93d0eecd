import type { DraftAmount, DraftSource } from '@aftalespor/domain/draft';
import type { ProseAmount } from './prose-amount.js';

/** An amount as a record: without what its reader was not sure of, and with its place. */
export function amountRecord(
  { fromYear, toYear, openEnded, perYear, thousandKroner, account, basis }: ProseAmount,
  source: DraftSource,
): DraftAmount {
  return { fromYear, toYear, openEnded, perYear, thousandKroner, account, basis, source };
}
