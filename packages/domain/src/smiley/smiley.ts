/**
 * The scale for effort (indsats), as the follow-up sheets define it: HAPPY, the milestone is met; NEUTRAL, not fully
 * met, but the year's goal is still realistic; SAD, not met, and it will not be met within the period.
 */
export const EFFORT_SMILEYS = ['HAPPY', 'NEUTRAL', 'SAD'] as const;
export type EffortSmiley = (typeof EFFORT_SMILEYS)[number];

/** The scale for economy (økonomi): HAPPY, the budget is kept or the saving made; SAD, it is not. There is no middle. */
export const ECONOMY_SMILEYS = ['HAPPY', 'SAD'] as const;
export type EconomySmiley = (typeof ECONOMY_SMILEYS)[number];

/** STATED: the document prints the smiley. DERIVED: our reading of a status note against the printed definitions, with a reason. */
export const SMILEY_BASES = ['STATED', 'DERIVED'] as const;
export type SmileyBasis = (typeof SMILEY_BASES)[number];

/** The two axes of a follow-up. They have different scales and are never averaged. */
export const AXES = ['EFFORT', 'ECONOMY'] as const;
export type Axis = (typeof AXES)[number];

/** One axis of one follow-up: the smiley, how we know it, and for a DERIVED one the reason in plain words. */
export interface Assessment<Smiley extends EffortSmiley | EconomySmiley = EffortSmiley> {
  smiley: Smiley;
  basis: SmileyBasis;
  /** Why we read the note so. Always there when the basis is DERIVED, otherwise null. */
  reason: string | null;
}
export type EffortAssessment = Assessment<EffortSmiley>;
export type EconomyAssessment = Assessment<EconomySmiley>;
