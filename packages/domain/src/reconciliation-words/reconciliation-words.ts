/** The words for text beside annex, apart from `page-words`, because the amount table carries them too. */
import { DANISH_RECONCILIATION_WORDS } from '../danish-words/danish-words.js';
import { ENGLISH_RECONCILIATION_WORDS } from '../english-words/english-words.js';
import type { ReconciliationOutcome } from '../reconciliation/reconciliation.js';
import type { Language } from '../words/words.js';

export const RECONCILIATION_WORDS: Record<Language, Record<ReconciliationOutcome, string>> = {
  da: DANISH_RECONCILIATION_WORDS,
  en: ENGLISH_RECONCILIATION_WORDS,
};
