/** The vocabulary in English. */
import type { PostponementWords } from '../postponement-words/postponement-words.js';
import type { ReconciliationOutcome } from '../reconciliation/reconciliation.js';
import type { Words } from '../words/words.js';

export const ENGLISH_WORDS: Words = {
  axis: { EFFORT: 'Effort', ECONOMY: 'Economy' },
  account: { OPERATING: 'Operating', CAPITAL: 'Capital', BOTH: 'Operating and capital' },
  effort: { HAPPY: 'Met', NEUTRAL: 'Still achievable', SAD: 'Will not be met' },
  economy: { HAPPY: 'Within budget', SAD: 'Not within budget' },
  status: {
    NOT_RECORDED: 'Not recorded',
    NOT_DUE: 'Not due yet',
    NO_MILESTONE: 'No milestone set',
    WITHDRAWN: 'Withdrawn',
    NO_FOLLOW_UP_KNOWN: 'No follow-up known',
  },
  period: { FIRST: '1st follow-up', SECOND: '2nd follow-up', THIRD: '3rd follow-up', YEAR_END: 'Year end' },
  economyState: {
    ALLOCATED: 'Allocated',
    NONE_ALLOCATED: 'No money allocated',
    NEUTRAL: 'Cost-neutral',
    SAVING: 'Saving',
    INCOME: 'Income',
    UNKNOWN: 'Not stated',
  },
  noAccount: 'Account not stated',
  derived: 'Our reading',
};

export const ENGLISH_POSTPONEMENT_WORDS: PostponementWords = {
  partiesPosition: {
    SUPPORTED: 'Support it',
    KEPT: 'Want the initiative kept',
    ALTERNATIVE: 'Propose something else',
    QUESTION: 'Ask a question',
    REFERENCE: 'Refer to another initiative',
  },
  postponementOutcome: {
    POSTPONED: 'Postponed',
    NOT_POSTPONED: 'Not postponed',
    PARTLY_POSTPONED: 'Partly postponed',
  },
};

export const ENGLISH_RECONCILIATION_WORDS: Record<ReconciliationOutcome, string> = {
  EQUAL: 'The same',
  EQUAL_AFTER_ROUNDING: 'The same after rounding',
  CONTRADICTION: 'Not the same',
  ONLY_IN_TEXT: 'Only in the text',
  ONLY_IN_ANNEX: 'Only in the annex',
};
