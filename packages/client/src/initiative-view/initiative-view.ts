import type { BodyView, InitiativeView } from '@aftalespor/domain/view-model';
import type { InitiativeForViewFragment, ResponsibilityRole } from '../generated/graphql.js';
import { sourceView, type PageOf } from '../source-view/source-view.js';

/** One initiative of an `Elements` answer, as the card and the timeline show it. What is null there stays null. */
export function toInitiativeView(initiative: InitiativeForViewFragment, pageOf: PageOf): InitiativeView {
  const { aliases: _, responsibilities, sources, agreement, ...same } = initiative;
  const { followUpNote, ...shown } = agreement;
  const href = pageOf(same.ref);
  const bodies = (wanted: ResponsibilityRole): BodyView[] =>
    responsibilities.filter(({ role }) => role === wanted).map(({ body }) => body);
  return {
    ...same,
    href,
    agreement: { ...shown, href: pageOf(shown.ref) },
    responsible: bodies('RESPONSIBLE'),
    involved: bodies('INVOLVED'),
    contributors: bodies('CONTRIBUTOR'),
    followUpNote,
    source: sourceView(sources[0], href),
  };
}
