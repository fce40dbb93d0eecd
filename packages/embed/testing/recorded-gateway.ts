/** Answers the operation of the elements from records: those of a test, or those that were taken from a real gateway. */
import type {
  AgreementAmountsFragment,
  ElementsQuery,
  ElementsQueryVariables,
  InitiativeAmountsFragment,
  InitiativeForViewFragment,
  InitiativeThreadFragment,
  SectionAmountsFragment,
} from '@aftalespor/client/operations';

export interface GraphqlAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: { code: string } }[];
}

export interface Records {
  initiative: InitiativeForViewFragment[];
  promise: InitiativeThreadFragment[];
  initiativeAmounts: InitiativeAmountsFragment[];
  sectionAmounts: SectionAmountsFragment[];
  agreementAmounts: AgreementAmountsFragment[];
}

/** As the gateway does: unknown refs are left out, sections keep the order asked, and old refs still lead on. */
export function answerFrom(records: Records, variables: ElementsQueryVariables): { data: ElementsQuery } {
  const asked = (kind: keyof Records) => [variables[kind] ?? []].flat();
  const wanted = <Item extends { ref: string; aliases: readonly string[] }>(
    items: Item[],
    kind: keyof Records,
  ) => items.filter(({ ref, aliases }) => [ref, ...aliases].some((name) => asked(kind).includes(name)));
  return {
    data: {
      initiative: { nodes: wanted(records.initiative, 'initiative') },
      promise: { nodes: wanted(records.promise, 'promise') },
      initiativeAmounts: { nodes: wanted(records.initiativeAmounts, 'initiativeAmounts') },
      sectionAmounts: asked('sectionAmounts').map(
        (ref) => records.sectionAmounts.find((section) => section.ref === ref) ?? null,
      ),
      agreementAmounts: {
        nodes: records.agreementAmounts.filter(({ ref }) => asked('agreementAmounts').includes(ref)),
      },
    },
  };
}
