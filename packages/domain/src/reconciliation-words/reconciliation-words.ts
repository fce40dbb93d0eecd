/** The words for text beside annex, apart from `page-words`, because the amount table carries them too. */
import type { ReconciliationOutcome } from '../reconciliation/reconciliation.js';
import type { Language } from '../words/words.js';

export const RECONCILIATION_WORDS: Record<Language, Record<ReconciliationOutcome, string>> = {
  da: {
    EQUAL: 'Ens',
    EQUAL_AFTER_ROUNDING: 'Ens efter afrunding',
    CONTRADICTION: 'Ikke ens',
    ONLY_IN_TEXT: 'Kun i teksten',
    ONLY_IN_ANNEX: 'Kun i bilaget',
  },
  en: {
    EQUAL: 'The same',
    EQUAL_AFTER_ROUNDING: 'The same after rounding',
    CONTRADICTION: 'Not the same',
    ONLY_IN_TEXT: 'Only in the text',
    ONLY_IN_ANNEX: 'Only in the annex',
  },
};
