import { describe, expect, it } from 'vitest';
import { ACCOUNTS, INITIATIVE_ACCOUNTS } from '../account/account.js';
import { ECONOMY_STATES } from '../money/money.js';
import { FOLLOW_UP_PERIODS } from '../round/round.js';
import { AXES, ECONOMY_SMILEYS, EFFORT_SMILEYS } from '../smiley/smiley.js';
import { STATUS_CODES } from '../status/status.js';
import { LANGUAGES, WORDS, accountWord, languageOf, type Words } from './words.js';

const VALUES: Record<Exclude<keyof Words, 'noAccount' | 'derived'>, readonly string[]> = {
  axis: AXES,
  account: INITIATIVE_ACCOUNTS,
  effort: EFFORT_SMILEYS,
  economy: ECONOMY_SMILEYS,
  status: STATUS_CODES.filter((code) => code !== 'SMILEY'),
  period: FOLLOW_UP_PERIODS,
  economyState: ECONOMY_STATES,
};

describe.each(LANGUAGES)('the words in "%s"', (language) => {
  it.each(Object.entries(VALUES))('%s: one for every value, and no two alike', (name, values) => {
    const words = WORDS[language][name as keyof typeof VALUES] as Record<string, string>;
    expect(Object.keys(words).sort()).toEqual([...values].sort());
    for (const word of Object.values(words)) expect(word).toMatch(/^\S.*\S$/);
    expect(new Set(Object.values(words)).size).toBe(values.length);
  });

  it('tells the states of an axis from every smiley', () => {
    const { effort, economy, status } = WORDS[language];
    const all = [effort, economy, status].flatMap((words) => Object.values(words));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has a word for what no account is known of', () => {
    const words = [...ACCOUNTS, null].map((account) => accountWord(account, language));
    expect(new Set(words).size).toBe(ACCOUNTS.length + 1);
  });
});

describe('languageOf', () => {
  it.each(['en', 'EN', 'en-GB', 'en_US', ' en-us', 'en-x-plain'])('%j is English', (lang) => {
    expect(languageOf(lang)).toBe('en');
  });

  it.each(['da', 'da-DK', '', null, undefined, 'de', 'eng', 'enø', 'sv-en', '-en', 'kl'])(
    '%j is Danish',
    (lang) => {
      expect(languageOf(lang)).toBe('da');
    },
  );
});
