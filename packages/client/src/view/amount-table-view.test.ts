import { describe, expect, it } from 'vitest';
import { toAmountTableView } from './view.js';
import { agreement, amountTable, row } from './view.fixtures.js';

const pageOf = (path: string) => `https://aftaler.example/${path}`;
const section = {
  __typename: 'Section',
  ref: 'eksempel/budget-2025/3',
  number: '3',
  title: 'Klima, veje og byrum',
  href: '/eksempel/budget-2025/3',
  agreement,
  amountTable: amountTable(row(), row({ title: 'Nabobus', href: '/eksempel/budget-2025/3.06' })),
} as const;

describe('a table of amounts', () => {
  const view = toAmountTableView(section, pageOf);

  it('is as the gateway gives it', () =>
    expect(view).toMatchObject({
      ref: 'eksempel/budget-2025/3',
      scope: 'SECTION',
      number: '3',
      title: 'Klima, veje og byrum',
      origin: 'ANNEX',
      tables: [{ account: 'CAPITAL', years: [2025, 2026], totals: null }],
    }));

  it('has absolute addresses: of its page, its agreement, the initiatives of its rows, the file', () => {
    const rows = view?.tables[0]?.groups[0]?.rows;
    expect([view?.href, view?.agreement.href, rows?.[0]?.href, rows?.[1]?.href, view?.csvHref]).toEqual([
      'https://aftaler.example/eksempel/budget-2025/3',
      'https://aftaler.example/eksempel/budget-2025',
      null,
      'https://aftaler.example/eksempel/budget-2025/3.06',
      'https://aftaler.example/csv/eksempel/budget-2025/3',
    ]);
  });

  it('leads to the document where it has an address; where it has none, an element leads to its own page', () => {
    expect(view?.source).toEqual({
      title: 'Aftale om budget 2025',
      date: '2024-10-09',
      page: 9,
      line: 210,
      href: null,
    });
    const published = {
      ...section.amountTable,
      source: {
        page: 1,
        line: 2,
        document: { title: 'x', date: null, href: 'https://ballerup.example/a.pdf' },
      },
    };
    expect(toAmountTableView({ ...section, amountTable: published }, pageOf)?.source?.href).toBe(
      'https://ballerup.example/a.pdf',
    );
  });

  it('of an agreement stands under its own title', () =>
    expect(
      toAmountTableView({ __typename: 'Agreement', ...agreement, amountTable: amountTable(row()) }, pageOf),
    ).toMatchObject({
      ref: agreement.ref,
      scope: 'AGREEMENT',
      number: null,
      title: agreement.title,
      agreement: { ...agreement, href: 'https://aftaler.example/eksempel/budget-2025' },
    }));

  it('is nothing where the gateway has none', () =>
    expect(toAmountTableView({ ...section, amountTable: null }, pageOf)).toBeNull());
});
