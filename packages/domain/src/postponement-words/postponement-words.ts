/** The words for a proposed postponement, apart from `page-words`, because the elements carry them too. */
import { DANISH_POSTPONEMENT_WORDS } from '../danish-words/danish-words.js';
import { ENGLISH_POSTPONEMENT_WORDS } from '../english-words/english-words.js';
import type { PartiesPosition, PostponementOutcome } from '../postponement/postponement.js';
import type { Language } from '../words/words.js';

export interface PostponementWords {
  /** The parties' answer; the subject is "partierne". */
  partiesPosition: Record<PartiesPosition, string>;
  postponementOutcome: Record<PostponementOutcome, string>;
}

export const POSTPONEMENT_WORDS: Record<Language, PostponementWords> = {
  da: DANISH_POSTPONEMENT_WORDS,
  en: ENGLISH_POSTPONEMENT_WORDS,
};
