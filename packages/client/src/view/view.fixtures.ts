/** An answer of the gateway as the operation gives it, for the fictional Eksempelkommunen. */
import type {
  AgreementForViewFragment,
  AmountTableForViewFragment,
  SourceForViewFragment,
} from '../generated/graphql.js';

export const source: SourceForViewFragment = {
  page: 9,
  line: 210,
  document: { title: 'Aftale om budget 2025', date: '2024-10-09', href: null },
};

export const agreement: AgreementForViewFragment = {
  ref: 'eksempel/budget-2025',
  title: 'Aftale om budget 2025',
  kind: 'BUDGET',
  budgetYear: 2025,
  followUpNote: null,
  href: '/eksempel/budget-2025',
};

type Row = AmountTableForViewFragment['tables'][number]['groups'][number]['rows'][number];
export const row = (over: Partial<Row> = {}): Row => ({
  title: 'Cykelsti',
  number: '3.2',
  href: null,
  openEnded: false,
  comparison: null,
  amounts: [{ year: 2025, thousandKroner: 400, basis: 'CHANGE' }],
  unplaced: [],
  ...over,
});

export const amountTable = (...rows: Row[]): AmountTableForViewFragment => ({
  origin: 'ANNEX',
  csvHref: '/csv/eksempel/budget-2025/3',
  source,
  tables: [
    {
      account: 'CAPITAL',
      years: [2025, 2026],
      totals: null,
      groups: [{ number: '3.2', title: 'Veje', rows }],
    },
  ],
});
