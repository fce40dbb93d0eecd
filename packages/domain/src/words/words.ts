/**
 * The words that readers see for the vocabulary, in Danish and English. A smiley's word says what the printed definition
 * says, never the colour. These are the words that the elements carry to every page; see `page-words` for the rest.
 */
import type { Account, InitiativeAccount } from '../account/account.js';
import { DANISH_WORDS } from '../danish-words/danish-words.js';
import { ENGLISH_WORDS } from '../english-words/english-words.js';
import type { EconomyState } from '../money/money.js';
import type { FollowUpPeriod } from '../round/round.js';
import type { Axis, EconomySmiley, EffortSmiley } from '../smiley/smiley.js';
import type { StatusCode } from '../status/status.js';

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a `lang` value: English for "en" and its variants ("en-GB", "en_GB"), Danish for everything else. */
export function languageOf(lang: string | null | undefined): Language {
  return /^\s*en(?![\p{L}\p{N}])/iu.test(lang ?? '') ? 'en' : 'da';
}

export interface Words {
  axis: Record<Axis, string>;
  account: Record<InitiativeAccount, string>;
  effort: Record<EffortSmiley, string>;
  economy: Record<EconomySmiley, string>;
  status: Record<Exclude<StatusCode, 'SMILEY'>, string>;
  period: Record<FollowUpPeriod, string>;
  economyState: Record<EconomyState, string>;
  /** What has no account. */
  noAccount: string;
  derived: string;
}

export const WORDS: Record<Language, Words> = { da: DANISH_WORDS, en: ENGLISH_WORDS };

/** "Drift" or "Operating"; what has no account is "Konto ikke oplyst". */
export function accountWord(account: Account | InitiativeAccount | null, language: Language): string {
  return account === null ? WORDS[language].noAccount : WORDS[language].account[account];
}
