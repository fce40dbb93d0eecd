/** CONFIRMED: the documents' own words make it the same promise. SUGGESTED: it looks the same; nobody has decided. REJECTED: decided not to be. */
export const PROMISE_LINK_BASES = ['CONFIRMED', 'SUGGESTED', 'REJECTED'] as const;
export type PromiseLinkBasis = (typeof PROMISE_LINK_BASES)[number];
