/**
 * The budget parties' answer to a proposed postponement, as we read their remark. SUPPORTED: they back it. KEPT: they
 * want the initiative kept. ALTERNATIVE: they propose something else. QUESTION: they ask before they answer.
 * REFERENCE: they point to their remark on another initiative.
 */
export const PARTIES_POSITIONS = ['SUPPORTED', 'KEPT', 'ALTERNATIVE', 'QUESTION', 'REFERENCE'] as const;
export type PartiesPosition = (typeof PARTIES_POSITIONS)[number];

/** What came of a proposed postponement; null until a later document tells. */
export const POSTPONEMENT_OUTCOMES = ['POSTPONED', 'NOT_POSTPONED', 'PARTLY_POSTPONED'] as const;
export type PostponementOutcome = (typeof POSTPONEMENT_OUTCOMES)[number];
