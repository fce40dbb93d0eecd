/** Records of a fictional agreement, as many as a test wants. */
import type { AnnexLineFragment, InitiativeForViewFragment } from '@aftalespor/client/operations';
import type { Records } from './recorded-gateway.js';

const agreement = {
  ref: 'eksempel/budget-2025',
  title: 'Aftale om budget 2025',
  kind: 'BUDGET',
  budgetYear: 2025,
} as const;
const period = { ...agreement, periodFrom: 2025, periodTo: 2028 };
const source = {
  page: 9,
  line: 210,
  document: { title: 'Aftale om budget 2025', date: '2024-10-09', url: null },
};
const rounds = (['FIRST', 'SECOND', 'THIRD', 'YEAR_END'] as const).map((name, index) => ({
  id: String(index),
  period: name,
  label: `${index + 1}. budgetopfølgning 2025`,
  dueOn: `2025-0${index * 2 + 3}-08`,
  reportedOn: `2025-0${index * 2 + 3}-08`,
}));

export const refAt = (index: number) => `${agreement.ref}/1.${String(index).padStart(2, '0')}`;

function initiative(index: number): InitiativeForViewFragment {
  return {
    ref: refAt(index),
    aliases: [`${agreement.ref}/9.${index}`],
    number: `1.${String(index).padStart(2, '0')}`,
    title: `Indsats nummer ${index}`,
    account: 'OPERATING',
    summary: 'Flere voksne i kommunens dagtilbud.',
    agreement: { ...agreement, followUpNote: null, rounds },
    section: { number: '1', title: 'Børn, unge og uddannelse' },
    responsibilities: [{ role: 'RESPONSIBLE', body: { name: 'Økonomiudvalget', kind: 'COMMITTEE' } }],
    milestones: rounds.map(({ id }) => ({
      round: { id },
      state: 'SET',
      label: 'Udbud afsluttet',
      versions: [],
    })),
    followUps: rounds.map(({ id }) => ({
      round: { id },
      recordedAt: '2025-04-08',
      effort: { smiley: 'HAPPY', basis: 'STATED', reason: null },
      economy: { smiley: 'SAD', basis: 'STATED', reason: null },
      effortNote: null,
      economyNote: null,
      supersedes: null,
    })),
    economyStatements: [{ state: 'ALLOCATED', summary: null }],
    sources: [source],
  };
}

export function line(
  title: string,
  over: Partial<AnnexLineFragment> = {},
): AnnexLineFragment & { source: typeof source } {
  return {
    title,
    sectionNumber: '1',
    account: 'OPERATING',
    amounts: [{ year: 2025, thousandKroner: 1500, basis: 'CHANGE' }],
    initiative: { ref: refAt(1) },
    source,
    ...over,
  };
}

const page = (nodes: AnnexLineFragment[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });

/** `count` initiatives, each with one annex line; a section of them and the agreement. */
export function records(count: number): Records {
  const initiatives = Array.from({ length: count }, (_, index) => initiative(index + 1));
  const lines = initiatives.map(({ title }) => line(title));
  return {
    initiatives,
    amounts: initiatives.map(({ ref, aliases, number, title }) => ({
      ref,
      aliases,
      number,
      title,
      agreement: period,
      budgetLines: [line(title)],
      textAmounts: [],
      economyStatements: [],
      sources: [source],
    })),
    sections: [
      {
        ref: `${agreement.ref}/1`,
        number: '1',
        title: 'Børn, unge og uddannelse',
        agreement: period,
        budgetLines: lines,
        sections: [],
      },
    ],
    agreements: [
      {
        ...period,
        operating: page(lines),
        capital: page([]),
        firstLine: { nodes: [{ source }] },
        sections: [{ number: '1', title: 'Børn, unge og uddannelse' }],
      },
    ],
  };
}
