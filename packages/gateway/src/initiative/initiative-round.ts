import type { Prisma } from '@aftalespor/database/client';
import { inForceOn, roundsUpTo, statedBy } from '@aftalespor/domain/as-of';
import type { MilestoneView, RoundView } from '@aftalespor/domain/view-model';
import type { AsOf } from '../as-of/as-of.js';
import { builder } from '../builder/builder.js';
import { MilestoneStateEnum } from '../milestone/milestone.js';
import { FollowUpPeriodEnum } from '../round/round.js';
import { EconomyAssessmentType, EffortAssessmentType } from '../smiley/smiley.js';

const inPrintedOrder = { orderBy: { position: 'asc' } } as const;

/** What the rounds of an initiative are made of. */
export const roundsSelect = {
  agreement: { select: { rounds: inPrintedOrder } },
  milestones: { ...inPrintedOrder, include: { versions: inPrintedOrder } },
  followUps: { ...inPrintedOrder, where: { currentKey: { not: null } } },
} as const satisfies Prisma.InitiativeSelect;

/** The same with the records that were corrected since, for a day in the past. */
export const roundsThenSelect = {
  ...roundsSelect,
  followUps: inPrintedOrder,
} as const satisfies Prisma.InitiativeSelect;

/** A round with its id, by which its texts are found. */
export interface InitiativeRoundShape extends RoundView {
  id: string;
}

/** The rounds of the agreement, each with what is known of this initiative. Rounds that nobody writes about are left out. */
export function roundViews(
  initiative: Prisma.InitiativeGetPayload<{ select: typeof roundsSelect }>,
  { day, isLastRound }: AsOf = { day: null, isLastRound: null },
): InitiativeRoundShape[] {
  const followUps = inForceOn(initiative.followUps, day);
  return roundsUpTo(initiative.agreement.rounds, isLastRound)
    .filter((round) => round.kind === 'WRITTEN')
    .map(({ id, period, label, dueOn, reportedOn }) => {
      const all = initiative.milestones.find((it) => it.roundId === id)?.versions ?? [];
      const versions = statedBy(all, day);
      const current = versions.at(-1);
      const followUp = followUps.find((it) => it.roundId === id);
      return {
        id,
        period,
        label,
        dueOn,
        // The follow-up of a later day was not known then.
        reportedOn: day !== null && reportedOn !== null && reportedOn > day ? null : reportedOn,
        milestone: current
          ? {
              state: current.state,
              label: current.label,
              earlier: versions
                .slice(0, -1)
                .map(({ state, label, statedOn }) => ({ state, label, statedOn })),
            }
          : null,
        effort:
          followUp?.effortSmiley && followUp.effortBasis
            ? { smiley: followUp.effortSmiley, basis: followUp.effortBasis, reason: followUp.effortReason }
            : null,
        economy:
          followUp?.economySmiley && followUp.economyBasis
            ? { smiley: followUp.economySmiley, basis: followUp.economyBasis, reason: followUp.economyReason }
            : null,
        effortNote: followUp?.effortNote ?? null,
        economyNote: followUp?.economyNote ?? null,
        correctedOn: followUp?.supersedesId ? followUp.recordedAt : null,
      };
    });
}

const EarlierMilestoneType = builder
  .objectRef<MilestoneView['earlier'][number]>('EarlierMilestone')
  .implement({
    description: 'What a milestone said before',
    fields: (t) => ({
      state: t.field({ type: MilestoneStateEnum, description: 'State then', resolve: (it) => it.state }),
      label: t.exposeString('label', { nullable: true, description: 'Our label; null where none was set' }),
      statedOn: t.exposeString('statedOn', { description: "The document's date, YYYY-MM-DD" }),
    }),
  });

const RoundMilestoneType = builder.objectRef<MilestoneView>('RoundMilestone').implement({
  description: 'The milestone of a round, as it stands now',
  fields: (t) => ({
    state: t.field({ type: MilestoneStateEnum, description: 'State', resolve: (it) => it.state }),
    label: t.exposeString('label', { nullable: true, description: 'Our label; null where none is set' }),
    earlier: t.field({
      type: [EarlierMilestoneType],
      description: 'Earlier versions, oldest first',
      resolve: (it) => it.earlier,
    }),
  }),
});

export const InitiativeRoundType = builder.objectRef<RoundView>('InitiativeRound').implement({
  description:
    'One written round of follow-up on one initiative, ready to show: its milestone, and what was recorded',
  fields: (t) => ({
    period: t.field({
      type: FollowUpPeriodEnum,
      nullable: true,
      description: 'Which of the four it is; null for another',
      resolve: (it) => it.period,
    }),
    label: t.exposeString('label', { description: 'As printed: "1. budgetopfølgning 2018"' }),
    dueOn: t.exposeString('dueOn', {
      nullable: true,
      description: 'Day it is due, YYYY-MM-DD; null when none is printed',
    }),
    reportedOn: t.exposeString('reportedOn', {
      nullable: true,
      description: 'Day of the follow-up, YYYY-MM-DD; null when no follow-up of this round is known',
    }),
    milestone: t.field({
      type: RoundMilestoneType,
      nullable: true,
      description: 'null when no milestone row is known, which is not the same as none set',
      resolve: (it) => it.milestone,
    }),
    effort: t.field({
      type: EffortAssessmentType,
      nullable: true,
      description: 'The smiley on effort; null where none is recorded',
      resolve: (it) => it.effort,
    }),
    economy: t.field({
      type: EconomyAssessmentType,
      nullable: true,
      description: 'The smiley on economy; null where none is recorded',
      resolve: (it) => it.economy,
    }),
    effortNote: t.exposeString('effortNote', {
      nullable: true,
      description: 'The status note in our words; null without one',
    }),
    economyNote: t.exposeString('economyNote', {
      nullable: true,
      description: 'The note on the economy in our words; null without one',
    }),
    correctedOn: t.exposeString('correctedOn', {
      nullable: true,
      description: 'Day of the correction, YYYY-MM-DD; null where the first record stands',
    }),
  }),
});
