/** The follow-ups that a budget agreement's sheets print; a round of another kind has no period (null). */
export const FOLLOW_UP_PERIODS = ['FIRST', 'SECOND', 'THIRD', 'YEAR_END'] as const;
export type FollowUpPeriod = (typeof FOLLOW_UP_PERIODS)[number];

/** WRITTEN: a published sheet with smileys. ORAL: a spoken status in committee. OVERVIEW: a quarterly list of tasks. */
export const ROUND_KINDS = ['WRITTEN', 'ORAL', 'OVERVIEW'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** SET: a milestone is printed. NONE_SET: the row is printed and empty. WITHDRAWN: it was set and has been taken back. */
export const MILESTONE_STATES = ['SET', 'NONE_SET', 'WITHDRAWN'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];
