import type { BodyView, InitiativeView } from '@aftalespor/domain/view-model';
import type { InitiativeForViewFragment, ResponsibilityRole } from '../generated/graphql.js';
import { sourceView, type PageOf } from '../source-view/source-view.js';

/** One initiative of an `Elements` answer, as the card and the timeline show it. What is null there stays null. */
export function toInitiativeView(initiative: InitiativeForViewFragment, pageOf: PageOf): InitiativeView {
  const {
    aliases: _,
    responsibilities,
    milestones,
    followUps,
    economyStatements,
    sources,
    ...same
  } = initiative;
  const { rounds, followUpNote, ...agreement } = same.agreement;
  const href = pageOf(same.ref);
  const bodies = (wanted: ResponsibilityRole): BodyView[] =>
    responsibilities.filter(({ role }) => role === wanted).map(({ body }) => body);
  return {
    ...same,
    href,
    agreement: { ...agreement, href: pageOf(agreement.ref) },
    responsible: bodies('RESPONSIBLE'),
    involved: bodies('INVOLVED'),
    contributors: bodies('CONTRIBUTOR'),
    // The agreement says which rounds there are; the initiative says what it has in each, which may be nothing.
    rounds: rounds.map(({ id, ...round }) => {
      const ofRound = (it: { round: { id: string } }) => it.round.id === id;
      const milestone = milestones.find(ofRound);
      const followUp = followUps.find(ofRound);
      return {
        ...round,
        milestone: milestone
          ? {
              state: milestone.state,
              label: milestone.label,
              // The last version is the one in force, which the milestone itself repeats.
              earlier: milestone.versions.slice(0, -1),
            }
          : null,
        effort: followUp?.effort ?? null,
        economy: followUp?.economy ?? null,
        effortNote: followUp?.effortNote ?? null,
        economyNote: followUp?.economyNote ?? null,
        correctedOn: followUp?.supersedes ? followUp.recordedAt : null,
      };
    }),
    economy: [...economyStatements],
    followUpNote,
    source: sourceView(sources[0], href),
  };
}
