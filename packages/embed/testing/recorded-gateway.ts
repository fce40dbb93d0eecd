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
  initiatives: InitiativeForViewFragment[];
  promises: InitiativeThreadFragment[];
  amounts: InitiativeAmountsFragment[];
  sections: SectionAmountsFragment[];
  agreements: AgreementAmountsFragment[];
}

/** As the gateway does: unknown refs are left out, sections keep the order asked, and old refs still lead on. */
export function answerFrom(records: Records, variables: ElementsQueryVariables): { data: ElementsQuery } {
  const wanted = <Item extends { ref: string; aliases: readonly string[] }>(
    items: Item[],
    refs: string | readonly string[],
  ) => items.filter(({ ref, aliases }) => [ref, ...aliases].some((name) => refs.includes(name)));
  return {
    data: {
      initiatives: { nodes: wanted(records.initiatives, variables.initiatives) },
      promises: { nodes: wanted(records.promises, variables.promises) },
      amounts: { nodes: wanted(records.amounts, variables.amounts) },
      sections: [variables.sections]
        .flat()
        .map((ref) => records.sections.find((section) => section.ref === ref) ?? null),
      agreements: { nodes: records.agreements.filter(({ ref }) => variables.agreements.includes(ref)) },
    },
  };
}
