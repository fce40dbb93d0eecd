/**
 * The words that readers see for the vocabulary, in Danish and English. A smiley's word says what the printed definition
 * says, never the colour. These are the words that the elements carry to every page; see `page-words` for the rest.
 */
import type { Account, InitiativeAccount } from '../account/account.js';
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
  derived: string;
}

export const WORDS: Record<Language, Words> = {
  da: {
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
    derived: 'Vores tolkning',
  },
  en: {
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
    derived: 'Our reading',
  },
};

/** "Drift" or "Operating"; what has no account is "Konto ikke oplyst". */
export function accountWord(account: Account | InitiativeAccount | null, language: Language): string {
  if (account !== null) return WORDS[language].account[account];
  return language === 'da' ? 'Konto ikke oplyst' : 'Account not stated';
}
