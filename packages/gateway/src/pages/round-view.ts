import type { Prisma } from '@aftalespor/database/client';
import type { RoundView } from '@aftalespor/domain/view-model';

/** What the pages read of an initiative. */
export const initiativeInclude = {
  agreement: {
    include: {
      municipality: true,
      rounds: { orderBy: { position: 'asc' } },
      source: { include: { document: true } },
    },
  },
  section: true,
  responsibilities: { orderBy: { position: 'asc' }, include: { body: true } },
  milestones: {
    orderBy: { position: 'asc' },
    include: { versions: { orderBy: { position: 'asc' } } },
  },
  followUps: { where: { currentKey: { not: null } }, orderBy: { position: 'asc' } },
  economyStatements: { orderBy: { position: 'asc' } },
  textAmounts: { orderBy: { position: 'asc' } },
  budgetLines: { orderBy: { position: 'asc' }, include: { amounts: { orderBy: { year: 'asc' } } } },
  postponements: { orderBy: { position: 'asc' }, include: { committee: true } },
  sources: { orderBy: { position: 'asc' }, include: { source: { include: { document: true } } } },
} as const satisfies Prisma.InitiativeInclude;

export type PageInitiative = Prisma.InitiativeGetPayload<{ include: typeof initiativeInclude }>;

/** The rounds of the agreement, each with what is known of this initiative. */
export function roundViews(initiative: PageInitiative): RoundView[] {
  return initiative.agreement.rounds.map((round) => {
    const versions = initiative.milestones.find((it) => it.roundId === round.id)?.versions ?? [];
    const current = versions.at(-1);
    const followUp = initiative.followUps.find((it) => it.roundId === round.id);
    return {
      period: round.period,
      label: round.label,
      dueOn: round.dueOn,
      reportedOn: round.reportedOn,
      milestone: current
        ? {
            state: current.state,
            label: current.label,
            earlier: versions.slice(0, -1).map(({ state, label, statedOn }) => ({ state, label, statedOn })),
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
