import {
  ECONOMY_SMILEYS,
  EFFORT_SMILEYS,
  SMILEY_BASES,
  type EconomyAssessment,
  type EffortAssessment,
} from '@aftalespor/domain/smiley';
import { builder } from '../builder/builder.js';
import { enumType } from '../builder/enum-type.js';

export const EffortSmileyEnum = enumType(builder, 'EffortSmiley', EFFORT_SMILEYS, {
  description:
    'The scale for effort (indsats), as the follow-up sheets define it. Never mixed with the scale for economy',
  values: {
    HAPPY: 'The milestone is met',
    NEUTRAL: "The milestone is not fully met, but the year's goal is still realistic",
    SAD: 'The milestone is not met, and it is not realistic to meet it within the period',
  },
});

export const EconomySmileyEnum = enumType(builder, 'EconomySmiley', ECONOMY_SMILEYS, {
  description: 'The scale for economy (økonomi): two values, no middle',
  values: {
    HAPPY: 'The budget is kept, or the saving is made',
    SAD: 'The budget is not kept, or the expected saving is not made in the period',
  },
});

export const SmileyBasisEnum = enumType(builder, 'SmileyBasis', SMILEY_BASES, {
  description: 'How a smiley is known',
  values: {
    STATED: 'The follow-up sheet prints it',
    DERIVED:
      'Our reading of a status note against the printed definitions; `reason` says why. Left out of filters and counts unless asked for',
  },
});

export const EffortAssessmentType = builder.objectRef<EffortAssessment>('EffortAssessment').implement({
  description: 'The smiley on effort at one follow-up',
  fields: (t) => ({
    smiley: t.field({ type: EffortSmileyEnum, description: 'The smiley', resolve: (it) => it.smiley }),
    basis: t.field({ type: SmileyBasisEnum, description: 'How it is known', resolve: (it) => it.basis }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was read so, in our words; null when STATED',
    }),
  }),
});

export const EconomyAssessmentType = builder.objectRef<EconomyAssessment>('EconomyAssessment').implement({
  description: 'The smiley on economy at one follow-up',
  fields: (t) => ({
    smiley: t.field({ type: EconomySmileyEnum, description: 'The smiley', resolve: (it) => it.smiley }),
    basis: t.field({ type: SmileyBasisEnum, description: 'How it is known', resolve: (it) => it.basis }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was read so, in our words; null when STATED',
    }),
  }),
});
