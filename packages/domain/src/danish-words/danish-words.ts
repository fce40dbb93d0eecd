/** The vocabulary in Danish. Apart from the English, which only pages in English fetch. */
import type { PostponementWords } from '../postponement-words/postponement-words.js';
import type { ReconciliationOutcome } from '../reconciliation/reconciliation.js';
import type { Words } from '../words/words.js';

export const DANISH_WORDS: Words = {
  axis: { EFFORT: 'Indsats', ECONOMY: 'Økonomi' },
  account: { OPERATING: 'Drift', CAPITAL: 'Anlæg', BOTH: 'Drift og anlæg' },
  effort: { HAPPY: 'Opfyldt', NEUTRAL: 'Kan stadig nås', SAD: 'Nås ikke' },
  economy: { HAPPY: 'Budget overholdt', SAD: 'Budget ikke overholdt' },
  status: {
    NOT_RECORDED: 'Ikke oplyst',
    NOT_DUE: 'Kommer senere',
    NO_MILESTONE: 'Ingen milepæl sat',
    WITHDRAWN: 'Trukket tilbage',
    NO_FOLLOW_UP_KNOWN: 'Ingen opfølgning kendt',
  },
  period: {
    FIRST: '1. opfølgning',
    SECOND: '2. opfølgning',
    THIRD: '3. opfølgning',
    YEAR_END: 'Årets udgang',
  },
  economyState: {
    ALLOCATED: 'Afsat',
    NONE_ALLOCATED: 'Ikke afsat økonomi',
    NEUTRAL: 'Udgiftsneutral',
    SAVING: 'Besparelse',
    INCOME: 'Indtægt',
    UNKNOWN: 'Ikke oplyst',
  },
  noAccount: 'Konto ikke oplyst',
  derived: 'Vores tolkning',
};

export const DANISH_POSTPONEMENT_WORDS: PostponementWords = {
  partiesPosition: {
    SUPPORTED: 'Bakker op',
    KEPT: 'Vil fastholde indsatsen',
    ALTERNATIVE: 'Foreslår noget andet',
    QUESTION: 'Spørger',
    REFERENCE: 'Henviser til en anden indsats',
  },
  postponementOutcome: {
    POSTPONED: 'Udskudt',
    NOT_POSTPONED: 'Ikke udskudt',
    PARTLY_POSTPONED: 'Delvist udskudt',
  },
};

export const DANISH_RECONCILIATION_WORDS: Record<ReconciliationOutcome, string> = {
  EQUAL: 'Ens',
  EQUAL_AFTER_ROUNDING: 'Ens efter afrunding',
  CONTRADICTION: 'Ikke ens',
  ONLY_IN_TEXT: 'Kun i teksten',
  ONLY_IN_ANNEX: 'Kun i bilaget',
};
