import { describe, expect, it } from 'vitest';
import type { AccountTableView, AmountRowView } from '../view-model/view-model.js';
import { amountTableCsv } from './amount-table-csv.js';

const row = (over: Partial<AmountRowView> = {}): AmountRowView => ({
  title: 'Post',
  number: null,
  href: null,
  openEnded: false,
  amounts: [{ year: 2026, thousandKroner: 1000, basis: 'CHANGE' }],
  ...over,
});
const table = (...rows: AmountRowView[]): AccountTableView => ({
  account: 'CAPITAL',
  years: [2026, 2027],
  totals: null,
  groups: [{ number: '1', title: 'Gruppe', rows }],
});

describe('a table as a file', () => {
  it('has a byte order mark, semicolons and decimal commas; an empty cell where nothing is known', () =>
    expect(
      amountTableCsv([
        table(
          row(),
          row({
            number: '1.2',
            openEnded: true,
            amounts: [{ year: 2027, thousandKroner: -62.5, basis: 'CHANGE' }],
          }),
        ),
      ]),
    ).toBe(
      [
        '\uFEFFKonto;Nummer;Post;2026 (1.000 kr.);2027 (1.000 kr.);Og frem;Uden enkelt år',
        '"Anlæg";"1";"Post";1000;;nej;""',
        '"Anlæg";"1.2";"Post";;-62,5;ja;""',
        '',
      ].join('\r\n'),
    ));

  it('has the years of all its tables', () =>
    expect(amountTableCsv([table(), { ...table(), years: [2024, 2026] }])).toContain(
      'Post;2024 (1.000 kr.);2026 (1.000 kr.);2027 (1.000 kr.);',
    ));

  it('says in words what stands in no single year', () => {
    const unplaced = (
      fromYear: number | null,
      toYear: number | null,
      openEnded: boolean,
      perYear: boolean,
    ) => ({
      fromYear,
      toYear,
      openEnded,
      perYear,
      thousandKroner: 1200,
      basis: 'TOTAL' as const,
    });
    const csv = amountTableCsv([
      table(
        row({
          amounts: [],
          unplaced: [unplaced(2026, 2029, false, false), unplaced(null, null, true, true)],
        }),
      ),
    ]).replaceAll('\u00a0', ' ');
    expect(csv).toContain('"Post";;;nej;"1,2 mio. kr. i alt 2026-2029, 1,2 mio. kr. om året og frem"');
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['-x', `"'-x"`],
    ['@x', `"'@x"`],
    ['a "b"; c', '"a ""b""; c"'],
  ])('%j is text in every spreadsheet', (title, cell) =>
    expect(amountTableCsv([table(row({ title }))])).toContain(`;${cell};`),
  );
});
