/** CONFIRMED: a person decided that it is the same promise. SUGGESTED: a rule found it; nobody has decided. REJECTED: decided not to be. */
export const PROMISE_LINK_BASES = ['CONFIRMED', 'SUGGESTED', 'REJECTED'] as const;
export type PromiseLinkBasis = (typeof PROMISE_LINK_BASES)[number];
