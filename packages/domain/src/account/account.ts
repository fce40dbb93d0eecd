/** Whether money pays for running costs (`OPERATING`, drift) or for construction (`CAPITAL`, anlæg). The two are never added together. */
export const ACCOUNTS = ['OPERATING', 'CAPITAL'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** An initiative's account as its heading prints it: "Drift", "Anlæg" or "Anlæg og drift". */
export const INITIATIVE_ACCOUNTS = ['OPERATING', 'CAPITAL', 'BOTH'] as const;
export type InitiativeAccount = (typeof INITIATIVE_ACCOUNTS)[number];
