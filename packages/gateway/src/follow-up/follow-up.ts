import type { EconomyAssessment, EffortAssessment } from '@aftalespor/domain/smiley';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { EconomyAssessmentType, EffortAssessmentType } from '../smiley/smiley.js';

export const FollowUpType = builder.prismaNode('FollowUp', {
  ...node,
  description:
    'What was recorded of an initiative in one round. A correction is a record of its own; nothing is overwritten',
  fields: (t) => ({
    round: t.relation('round', { description: 'The round' }),
    effort: t.field({
      type: EffortAssessmentType,
      nullable: true,
      description: 'The smiley on effort; null where none is recorded, which is not a smiley',
      select: { effortSmiley: true, effortBasis: true, effortReason: true },
      resolve: (it): EffortAssessment | null =>
        it.effortSmiley && it.effortBasis
          ? { smiley: it.effortSmiley, basis: it.effortBasis, reason: it.effortReason }
          : null,
    }),
    economy: t.field({
      type: EconomyAssessmentType,
      nullable: true,
      description: 'The smiley on economy; null where none is recorded',
      select: { economySmiley: true, economyBasis: true, economyReason: true },
      resolve: (it): EconomyAssessment | null =>
        it.economySmiley && it.economyBasis
          ? { smiley: it.economySmiley, basis: it.economyBasis, reason: it.economyReason }
          : null,
    }),
    effortNote: t.exposeString('effortNote', {
      nullable: true,
      description: 'The status note in our words; null without one',
    }),
    effortNoteText: t.exposeString('effortNoteText', {
      nullable: true,
      description: "The status note's own text; null until imported, or without one",
    }),
    economyNote: t.exposeString('economyNote', {
      nullable: true,
      description: 'The note on the economy in our words; null without one',
    }),
    economyNoteText: t.exposeString('economyNoteText', {
      nullable: true,
      description: "The note's own text; null until imported, or without one",
    }),
    recordedAt: t.exposeString('recordedAt', { description: 'Day it was recorded, YYYY-MM-DD' }),
    recordedBy: t.exposeString('recordedBy', {
      nullable: true,
      description: 'Who recorded it; null when it comes from a document',
    }),
    supersedes: t.relation('supersedes', {
      nullable: true,
      description: 'The record that this one corrects; null when it is the first',
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});
