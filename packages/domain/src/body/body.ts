/** What a body of the municipality is. */
export const BODY_KINDS = ['COMMITTEE', 'CENTRE', 'ADMINISTRATION', 'EXECUTIVE_BOARD', 'OTHER'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A body's part in an initiative, as printed: responsible, involved ("i dialog med") or contributor ("væsentlig bidragsyder"). */
export const RESPONSIBILITY_ROLES = ['RESPONSIBLE', 'INVOLVED', 'CONTRIBUTOR'] as const;
export type ResponsibilityRole = (typeof RESPONSIBILITY_ROLES)[number];
