/** Answers of the gateway as the operations give them, for the fictional Eksempelkommunen. */
import type {
  AgreementAmountsFragment,
  AnnexLineFragment,
  InitiativeAmountsFragment,
  SectionAmountsFragment,
  SourceForViewFragment,
} from '../generated/graphql.js';

export const source: SourceForViewFragment = {
  page: 9,
  line: 210,
  document: { title: 'Aftale om budget 2025', date: '2024-10-09', url: null },
};

const agreement = {
  ref: 'eksempel/budget-2025',
  title: 'Aftale om budget 2025',
  kind: 'BUDGET',
  budgetYear: 2025,
  periodFrom: 2025,
  periodTo: 2028,
} as const;

export type SourcedLine = AnnexLineFragment & { source: SourceForViewFragment };

export function line(
  sectionNumber: string | null,
  title: string,
  amounts: Record<number, number>,
  over: Partial<SourcedLine> = {},
): SourcedLine {
  return {
    title,
    sectionNumber,
    account: 'OPERATING',
    amounts: Object.entries(amounts).map(([year, thousandKroner]) => ({
      year: Number(year),
      thousandKroner,
      basis: 'CHANGE',
    })),
    initiative: null,
    source: { ...source, page: 38, line: 1138 },
    ...over,
  };
}

export function initiative(over: Partial<InitiativeAmountsFragment> = {}): InitiativeAmountsFragment {
  return {
    ref: 'eksempel/budget-2025/1.01',
    aliases: [],
    number: '1.01',
    title: 'Flere voksne i dagtilbud',
    agreement,
    budgetLines: [],
    textAmounts: [],
    economyStatements: [],
    sources: [source],
    ...over,
  };
}

export type TextAmount = InitiativeAmountsFragment['textAmounts'][number];
let ids = 0;
export function textAmount(over: Partial<TextAmount>): TextAmount {
  return {
    id: String(++ids),
    account: 'OPERATING',
    basis: 'UNSPECIFIED',
    fromYear: null,
    toYear: null,
    openEnded: false,
    perYear: false,
    thousandKroner: 100,
    ...over,
  };
}

export function section(over: Partial<SectionAmountsFragment> = {}): SectionAmountsFragment {
  return {
    ref: 'eksempel/budget-2025/3',
    number: '3',
    title: 'Klima, veje og byrum',
    agreement,
    budgetLines: [],
    sections: [],
    ...over,
  };
}

export function annex(over: Partial<AgreementAmountsFragment> = {}): AgreementAmountsFragment {
  const empty = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return {
    ...agreement,
    operating: empty,
    capital: empty,
    firstLine: { nodes: [{ source }] },
    sections: [],
    ...over,
  };
}
