/** BUDGET: what the parties agree on for a budget year. CONSTITUTION: what a new council's majority agrees on for its term. */
export const AGREEMENT_KINDS = ['BUDGET', 'CONSTITUTION'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/**
 * How much of an agreement is known. FULL: its text. FOLLOW_UP: only the follow-up sheets, which repeat the text.
 * POSTPONEMENTS: only a postponement note.
 */
export const COVERAGE_EXTENTS = ['FULL', 'FOLLOW_UP', 'POSTPONEMENTS'] as const;
export type CoverageExtent = (typeof COVERAGE_EXTENTS)[number];

/** What a document is: an agreement's own text, the plan for carrying it out, a follow-up, a list of postponements, or a constitution agreement. */
export const DOCUMENT_KINDS = [
  'AGREEMENT',
  'IMPLEMENTATION',
  'FOLLOW_UP',
  'POSTPONEMENTS',
  'CONSTITUTION',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
