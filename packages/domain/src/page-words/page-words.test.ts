import { describe, expect, it } from 'vitest';
import { AGREEMENT_KINDS, COVERAGE_EXTENTS, DOCUMENT_KINDS } from '../agreement/agreement.js';
import { BODY_KINDS, RESPONSIBILITY_ROLES } from '../body/body.js';
import { ORIGINS } from '../draft/draft.js';
import { MILESTONE_CHANGE_KINDS } from '../milestone-change/milestone-change.js';
import { AMOUNT_BASES, LINK_BASES } from '../money/money.js';
import { PARTIES_POSITIONS, POSTPONEMENT_OUTCOMES } from '../postponement/postponement.js';
import { PROMISE_LINK_BASES } from '../promise/promise.js';
import { DIFFERENCE_KINDS, RECONCILIATION_OUTCOMES } from '../reconciliation/reconciliation.js';
import { MILESTONE_STATES, ROUND_KINDS } from '../round/round.js';
import { SMILEY_BASES } from '../smiley/smiley.js';
import { LANGUAGES, WORDS } from '../words/words.js';
import { PAGE_WORDS, type PageWords } from './page-words.js';

const VALUES: Record<keyof PageWords, readonly string[]> = {
  agreementKind: AGREEMENT_KINDS,
  coverageExtent: COVERAGE_EXTENTS,
  documentKind: DOCUMENT_KINDS,
  bodyKind: BODY_KINDS,
  responsibilityRole: RESPONSIBILITY_ROLES,
  roundKind: ROUND_KINDS,
  milestoneState: MILESTONE_STATES,
  milestoneChangeKind: MILESTONE_CHANGE_KINDS,
  smileyBasis: SMILEY_BASES,
  amountBasis: AMOUNT_BASES,
  linkBasis: LINK_BASES,
  partiesPosition: PARTIES_POSITIONS,
  postponementOutcome: POSTPONEMENT_OUTCOMES,
  promiseLinkBasis: PROMISE_LINK_BASES,
  reconciliationOutcome: RECONCILIATION_OUTCOMES,
  differenceKind: DIFFERENCE_KINDS,
  origin: ORIGINS,
};

describe.each(LANGUAGES)('the words of pages in "%s"', (language) => {
  it.each(Object.entries(VALUES))('%s: one for every value, and no two alike', (name, values) => {
    const words = PAGE_WORDS[language][name as keyof PageWords] as Record<string, string>;
    expect(Object.keys(words).sort()).toEqual([...values].sort());
    for (const word of Object.values(words)) expect(word).toMatch(/^\S.*\S$/);
    expect(new Set(Object.values(words)).size).toBe(values.length);
  });

  it('says the same as the elements do', () => {
    expect(PAGE_WORDS[language].smileyBasis.DERIVED).toBe(WORDS[language].derived);
    expect(PAGE_WORDS[language].milestoneState.NONE_SET).toBe(WORDS[language].status.NO_MILESTONE);
    expect(PAGE_WORDS[language].milestoneState.WITHDRAWN).toBe(WORDS[language].status.WITHDRAWN);
  });
});
