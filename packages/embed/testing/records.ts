/** Records of a fictional agreement, as many as a test wants. */
import type {
  AmountTableForViewFragment,
  InitiativeForViewFragment,
  InitiativeThreadFragment,
} from '@aftalespor/client/operations';
import type { Records } from './recorded-gateway.js';

const agreement = {
  ref: 'eksempel/budget-2025',
  title: 'Aftale om budget 2025',
  kind: 'BUDGET',
  budgetYear: 2025,
  followUpNote: null,
  href: '/eksempel/budget-2025',
} as const;
const source = {
  page: 9,
  line: 210,
  document: { title: 'Aftale om budget 2025', date: '2024-10-09', href: null },
};

export const refAt = (index: number) => `${agreement.ref}/1.${String(index).padStart(2, '0')}`;

function initiative(index: number): Omit<InitiativeForViewFragment, 'promise'> {
  return {
    ref: refAt(index),
    aliases: [`${agreement.ref}/9.${index}`],
    number: `1.${String(index).padStart(2, '0')}`,
    title: `Indsats nummer ${index}`,
    account: 'OPERATING',
    summary: 'Flere voksne i kommunens dagtilbud.',
    href: `/${refAt(index)}`,
    agreement,
    section: { number: '1', title: 'Børn, unge og uddannelse' },
    responsible: [{ body: { name: 'Økonomiudvalget', kind: 'COMMITTEE' } }],
    involved: [],
    contributors: [],
    rounds: (['FIRST', 'SECOND', 'THIRD', 'YEAR_END'] as const).map((period, place) => ({
      period,
      label: `${place + 1}. budgetopfølgning 2025`,
      dueOn: `2025-0${place * 2 + 3}-08`,
      reportedOn: `2025-0${place * 2 + 3}-08`,
      milestone: { state: 'SET', label: 'Udbud afsluttet', earlier: [] },
      effort: { smiley: 'HAPPY', basis: 'STATED', reason: null },
      economy: { smiley: 'SAD', basis: 'STATED', reason: null },
      effortNote: null,
      economyNote: null,
      correctedOn: null,
    })),
    postponements: [],
    economy: [{ state: 'ALLOCATED', summary: null }],
    source,
  };
}

/** The promise that an initiative is in: itself, and the same in the year before. */
function thread(
  of: Omit<InitiativeForViewFragment, 'promise'>,
): NonNullable<InitiativeThreadFragment['promise']> {
  const before = {
    ...agreement,
    ref: 'eksempel/budget-2023',
    title: 'Aftale om budget 2023',
    budgetYear: 2023,
    href: '/eksempel/budget-2023',
    followUpNote: 'Aftalen følges op mundtligt.',
  };
  const link = { basis: 'CONFIRMED', reason: 'Samme navn.' } as const;
  const earlier = {
    ...of,
    ref: of.ref.replace('2025', '2023'),
    rounds: [],
    href: of.href.replace('2025', '2023'),
    agreement: before,
  };
  return {
    title: of.title,
    summary: null,
    steps: [
      { ...link, initiative: earlier },
      { ...link, initiative: of },
    ],
    notSame: [],
  };
}

function promise(of: Omit<InitiativeForViewFragment, 'promise'>): InitiativeForViewFragment['promise'] {
  const { notSame: _, ...same } = thread(of);
  return same;
}

function amountTable(
  ref: string,
  titles: string[],
  accounts: ('OPERATING' | 'CAPITAL')[] = ['OPERATING'],
): AmountTableForViewFragment {
  return {
    origin: 'ANNEX',
    csvHref: `/csv/${ref}`,
    source,
    tables: accounts.map((account) => ({
      account,
      years: [2025, 2026, 2027, 2028],
      totals: titles[1] ? [{ year: 2025, thousandKroner: 1500 * titles.length }] : null,
      groups: [
        {
          number: '1',
          title: 'Børn, unge og uddannelse',
          rows: titles.map((title, index) => ({
            title,
            number: '1',
            href: `/${refAt(index + 1)}`,
            openEnded: false,
            comparison: null,
            amounts: [{ year: 2025, thousandKroner: 1500, basis: 'CHANGE' }],
            unplaced: [],
          })),
        },
      ],
    })),
  };
}

/** `count` initiatives, each with one annex line; a section of them and the agreement. */
export function records(count: number): Records {
  const all = Array.from({ length: count }, (_, index) => initiative(index + 1));
  const titles = all.map(({ title }) => title);
  const section = `${agreement.ref}/1`;
  return {
    initiative: all.map((each) => ({ ...each, promise: promise(each) })),
    promise: all.map((each) => ({ ...each, promise: thread(each) })),
    initiativeAmounts: all.map(({ ref, aliases, number, title, href }) => ({
      __typename: 'Initiative',
      ref,
      aliases,
      number,
      title,
      href,
      agreement,
      amountTable: amountTable(ref, [title]),
      comparisons: [],
    })),
    sectionAmounts: [
      {
        __typename: 'Section',
        ref: section,
        number: '1',
        title: 'Børn, unge og uddannelse',
        href: `/${section}`,
        agreement,
        amountTable: amountTable(section, titles),
      },
    ],
    agreementAmounts: [
      {
        __typename: 'Agreement',
        ...agreement,
        amountTable: amountTable(agreement.ref, titles, ['OPERATING', 'CAPITAL']),
      },
    ],
  };
}
