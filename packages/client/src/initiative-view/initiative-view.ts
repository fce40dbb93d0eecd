import type { BodyView, InitiativeView, RoundView } from '@aftalespor/domain/view-model';
import type { InitiativeForViewFragment, ResponsibilityRole } from '../generated/graphql.js';
import { agreementView, sourceView, type PageOf } from '../source-view/source-view.js';

/** One initiative of an `Elements` answer, as the card and the timeline show it. What is null there stays null. */
export function toInitiativeView(initiative: InitiativeForViewFragment, pageOf: PageOf): InitiativeView {
  const { ref, number, title, account, summary, agreement, section, economyStatements, sources } = initiative;
  const href = pageOf(ref);
  return {
    ref,
    number,
    title,
    account,
    summary,
    href,
    agreement: agreementView(agreement, pageOf),
    section,
    responsible: bodies(initiative, 'RESPONSIBLE'),
    involved: bodies(initiative, 'INVOLVED'),
    contributors: bodies(initiative, 'CONTRIBUTOR'),
    rounds: agreement.rounds.map((round) => toRoundView(round, initiative)),
    economy: economyStatements.map(({ state, summary: said }) => ({ state, summary: said })),
    followUpNote: agreement.followUpNote,
    source: sourceView(sources[0], href),
  };
}

function bodies({ responsibilities }: InitiativeForViewFragment, wanted: ResponsibilityRole): BodyView[] {
  return responsibilities
    .filter(({ role }) => role === wanted)
    .map(({ body: { name, kind } }) => ({ name, kind }));
}

type Round = InitiativeForViewFragment['agreement']['rounds'][number];

/** The agreement says which rounds there are; the initiative says what it has in each, which may be nothing. */
function toRoundView(round: Round, { milestones, followUps }: InitiativeForViewFragment): RoundView {
  const milestone = milestones.find((it) => it.round.id === round.id);
  const followUp = followUps.find((it) => it.round.id === round.id);
  return {
    period: round.period,
    label: round.label,
    dueOn: round.dueOn,
    reportedOn: round.reportedOn,
    milestone: milestone
      ? {
          state: milestone.state,
          label: milestone.label,
          // The last version is the one in force, which the milestone itself repeats.
          earlier: milestone.versions.slice(0, -1).map(({ state, label, statedOn }) => ({ state, label, statedOn })),
        }
      : null,
    effort: followUp?.effort ?? null,
    economy: followUp?.economy ?? null,
    effortNote: followUp?.effortNote ?? null,
    economyNote: followUp?.economyNote ?? null,
    correctedOn: followUp?.supersedes ? followUp.recordedAt : null,
  };
}
