import type {
  AgreementView,
  BodyView,
  InitiativeThreadView,
  InitiativeView,
  PostponementView,
  PromiseStepView,
} from '@aftalespor/domain/view-model';
import type {
  AgreementForViewFragment,
  FollowedFragment,
  InitiativeForViewFragment,
  InitiativeThreadFragment,
  PromiseStepFragment,
  ResponsibilityRole,
} from '../generated/graphql.js';
import { sourceView, type PageOf } from '../source-view/source-view.js';

/** One initiative of an `Elements` answer, as the card and the postponement show it. What is null there stays null. */
export function toInitiativeView(initiative: InitiativeForViewFragment, pageOf: PageOf): InitiativeView {
  const { promise } = initiative;
  return {
    ...toView(initiative, pageOf),
    promise: promise && promiseView(promise, (link) => stepView(link, pageOf)),
  };
}

/** One initiative with how its promise went in every agreement, as the timeline and the promise thread show it. */
export function toInitiativeThreadView(
  initiative: InitiativeThreadFragment,
  pageOf: PageOf,
): InitiativeThreadView {
  const { promise } = initiative;
  return {
    ...toView(initiative, pageOf),
    promise: promise && {
      ...promiseView(promise, (link) => {
        const { responsible, rounds, postponements } = followedView(link.initiative, pageOf);
        const { followUpNote } = link.initiative.agreement;
        return { ...stepView(link, pageOf), responsible, rounds, postponements, followUpNote };
      }),
      notSame: promise.notSame.map((link) => stepView(link, pageOf)),
    },
  };
}

function toView(
  initiative: Omit<InitiativeForViewFragment, 'promise'>,
  pageOf: PageOf,
): Omit<InitiativeView, 'promise'> {
  const { ref, number, title, account, summary, section, economy, sources, agreement } = initiative;
  const href = pageOf(ref);
  return {
    ref,
    number,
    title,
    account,
    summary,
    section,
    economy,
    href,
    agreement: agreementView(agreement, pageOf),
    ...followedView(initiative, pageOf),
    followUpNote: agreement.followUpNote,
    source: sourceView(sources[0], href),
  };
}

function promiseView<Link, Step>(
  { title, summary, links }: { title: string; summary: string | null; links: Link[] },
  toStep: (link: Link) => Step,
) {
  return { title, summary, steps: links.map(toStep) };
}

function stepView({ basis, reason, initiative }: PromiseStepFragment, pageOf: PageOf): PromiseStepView {
  const { ref, number, title, agreement } = initiative;
  return {
    ref,
    number,
    title,
    href: pageOf(ref),
    agreement: agreementView(agreement, pageOf),
    basis,
    reason,
  };
}

function agreementView(
  { ref, title, kind, budgetYear }: AgreementForViewFragment,
  pageOf: PageOf,
): AgreementView {
  return { ref, title, kind, budgetYear, href: pageOf(ref) };
}

function followedView(
  { ref, responsibilities, rounds, postponements }: FollowedFragment & { ref: string },
  pageOf: PageOf,
) {
  const bodies = (wanted: ResponsibilityRole): BodyView[] =>
    responsibilities.filter(({ role }) => role === wanted).map(({ body }) => body);
  return {
    responsible: bodies('RESPONSIBLE'),
    involved: bodies('INVOLVED'),
    contributors: bodies('CONTRIBUTOR'),
    rounds,
    postponements: postponements.map(({ committee, refersTo, source, ...same }): PostponementView => ({
      ...same,
      committee: committee && committee.name,
      refersTo: refersTo.map(({ initiative: { ref: other, ...named } }) => ({
        ...named,
        href: pageOf(other),
      })),
      source: sourceView(source, pageOf(ref)),
    })),
  };
}
