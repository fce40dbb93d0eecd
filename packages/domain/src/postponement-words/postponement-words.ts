/** The words for a proposed postponement, apart from `page-words`, because the elements carry them too. */
import type { PartiesPosition, PostponementOutcome } from '../postponement/postponement.js';
import type { Language } from '../words/words.js';

export interface PostponementWords {
  /** The parties' answer; the subject is "partierne". */
  partiesPosition: Record<PartiesPosition, string>;
  postponementOutcome: Record<PostponementOutcome, string>;
}

export const POSTPONEMENT_WORDS: Record<Language, PostponementWords> = {
  da: {
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
  },
  en: {
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
  },
};
