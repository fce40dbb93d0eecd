/**
 * What an amount says. CHANGE: against the budget before the agreement (an annex line). TOTAL: all there is for the
 * purpose in that year. UNSPECIFIED: the document does not tell which.
 */
export const AMOUNT_BASES = ['CHANGE', 'TOTAL', 'UNSPECIFIED'] as const;
export type AmountBasis = (typeof AMOUNT_BASES)[number];

/**
 * What a follow-up sheet's economy row says. ALLOCATED: money is set aside. NONE_ALLOCATED: "der er ikke afsat
 * økonomi". NEUTRAL: "udgiftsneutral" or no cost expected. SAVING and INCOME as the sheet calls them. UNKNOWN: the row
 * says something else, or nothing. None of these is the number 0.
 */
export const ECONOMY_STATES = [
  'ALLOCATED',
  'NONE_ALLOCATED',
  'NEUTRAL',
  'SAVING',
  'INCOME',
  'UNKNOWN',
] as const;
export type EconomyState = (typeof ECONOMY_STATES)[number];

/**
 * How well the link from an annex line to an initiative is founded. STATED: the document prints the section and the
 * name. CONFIRMED: a person decided it. SUGGESTED: a rule found it; nobody has decided.
 */
export const LINK_BASES = ['STATED', 'CONFIRMED', 'SUGGESTED'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

/** Larger than any municipality's whole budget, in thousands of kroner: a larger number is misread, or kroner by mistake. */
export const LARGEST_AMOUNT = 100_000_000;
