import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountTableView } from '../view-model/view-model.js';
import {
  annexTables,
  textTables,
  type NamedAmount,
  type TableGroup,
  type TableLine,
} from './amount-table.js';

const PERIOD = { periodFrom: 2025, periodTo: 2028 };
const rowsOf = (tables: AccountTableView[]) =>
  tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

function line(title: string, amounts: Record<number, number>, over: Partial<TableLine> = {}): TableLine {
  return {
    title,
    sectionNumber: '3',
    account: 'OPERATING',
    href: null,
    amounts: Object.entries(amounts).map(([year, thousandKroner]) => ({
      year: Number(year),
      thousandKroner,
      basis: 'CHANGE',
    })),
    ...over,
  };
}

describe('annex lines', () => {
  const groups: TableGroup[] = [
    { number: '3', title: 'Klima, veje og byrum', lines: [line('Selve afsnittet', { 2025: 10 })] },
    {
      number: '3.2',
      title: 'Veje',
      lines: [
        line('Cykelsti', { 2025: 400, 2027: -150 }, { account: 'CAPITAL' }),
        line('Nabobus', { 2025: 0.1, 2026: 0.2 }, { href: '/eksempel/budget-2025/3.06' }),
        line('Belysning', { 2025: 0.2 }, { sectionNumber: '3.2.1' }),
      ],
    },
    { number: '3.3', title: 'Uden linjer', lines: [] },
  ];
  const [operating, capital, ...more] = annexTables(groups, PERIOD);

  it('make one table for each account, and nothing adds the two', () => {
    expect([operating?.account, capital?.account, more]).toEqual(['OPERATING', 'CAPITAL', []]);
    expect(operating?.totals).toEqual([
      { year: 2025, thousandKroner: 10.3 },
      { year: 2026, thousandKroner: 0.2 },
    ]);
  });

  it('stand in their groups, in printed order; a group without lines is left out', () =>
    expect(operating?.groups.map(({ number, rows }) => [number, rows.map(({ title }) => title)])).toEqual([
      ['3', ['Selve afsnittet']],
      ['3.2', ['Nabobus', 'Belysning']],
    ]));

  it('keep their number and the link to what they pay for', () =>
    expect(operating?.groups[1]?.rows).toMatchObject([
      { href: '/eksempel/budget-2025/3.06', number: '3' },
      { href: null, number: '3.2.1' },
    ]));

  it('keep an empty year as a column without a cell or a sum, never 0', () => {
    expect(capital?.years).toEqual([2025, 2026, 2027, 2028]);
    expect(capital?.groups[0]?.rows[0]?.amounts.map(({ year }) => year)).toEqual([2025, 2027]);
    expect(operating?.totals?.some(({ year }) => year === 2028)).toBe(false);
  });

  it('have no sum when there is one', () => expect(capital?.totals).toBeNull());

  it('are nothing where there are none', () => expect(annexTables(groups.slice(2), PERIOD)).toEqual([]));

  it('give sums of exactly the rows shown, whatever they are', () => {
    const cells = fc.dictionary(
      fc.constantFrom('2025', '2026', '2027', '2028'),
      fc.integer({ min: -99_999, max: 99_999 }),
      { minKeys: 1 },
    );
    const account = fc.constantFrom('OPERATING' as const, 'CAPITAL' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, account), { minLength: 1, maxLength: 30 }), (all) => {
        const lines = all.map(([amounts, of]) => line('x', amounts, { account: of }));
        for (const table of annexTables([{ number: '3', title: 'x', lines }], PERIOD)) {
          const own = all.filter(([, of]) => of === table.account).map(([amounts]) => amounts);
          expect(rowsOf([table])).toHaveLength(own.length);
          for (const { year, thousandKroner } of table.totals ?? [])
            expect(thousandKroner).toBe(own.reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0));
        }
      }),
    );
  });
});

describe('amounts that only a text names', () => {
  const named = (over: Partial<NamedAmount>): NamedAmount => ({
    account: 'OPERATING',
    restated: false,
    basis: 'UNSPECIFIED',
    fromYear: null,
    toYear: null,
    openEnded: false,
    perYear: false,
    thousandKroner: 100,
    ...over,
  });
  const tables = (...amounts: NamedAmount[]) => textTables({ number: '1.01', title: 'Indsats' }, amounts);
  const cells = (...amounts: NamedAmount[]) =>
    rowsOf(tables(...amounts)).map((row) => [
      Object.fromEntries(row.amounts.map(({ year, thousandKroner }) => [year, thousandKroner])),
      row.openEnded,
    ]);

  it('are never summed, and have the years that they name', () =>
    expect(tables(named({ fromYear: 2025, toYear: 2025 }))).toMatchObject([
      { account: 'OPERATING', totals: null, years: [2025], groups: [{ number: '1.01', title: 'Indsats' }] },
    ]));

  it('are not spread over years: one amount for a period fills no cell', () => {
    const [row] = rowsOf(tables(named({ fromYear: 2025, toYear: 2028, thousandKroner: 1200 })));
    expect(row?.amounts).toEqual([]);
    expect(row?.unplaced).toMatchObject([{ fromYear: 2025, toYear: 2028, thousandKroner: 1200 }]);
  });

  it('fill each year that is named when they are so much a year, and none after when they go on', () => {
    expect(cells(named({ fromYear: 2025, toYear: 2026, perYear: true }))).toEqual([
      [{ 2025: 100, 2026: 100 }, false],
    ]);
    expect(cells(named({ fromYear: 2027, openEnded: true, perYear: true }))).toEqual([[{ 2027: 100 }, true]]);
  });

  it('that follow each other are one row, and those that name the same year are two', () => {
    const series = [
      named({ fromYear: 2025, toYear: 2025, thousandKroner: 762 }),
      named({ fromYear: 2026, toYear: 2026, thousandKroner: 938 }),
      named({ fromYear: 2027, openEnded: true, perYear: true, thousandKroner: 900 }),
    ];
    expect(cells(...series)).toEqual([[{ 2025: 762, 2026: 938, 2027: 900 }, true]]);
    expect(cells(...series.slice(0, 1), ...series.slice(0, 1))).toHaveLength(2);
    const change = named({ fromYear: 2026, toYear: 2026, basis: 'CHANGE' });
    expect(cells(...series.slice(0, 1), change)).toHaveLength(2);
  });

  it('have a table of their own when their account is not known', () =>
    expect(
      tables(named({ fromYear: 2025, account: null }), named({ fromYear: 2025, account: 'CAPITAL' })).map(
        ({ account }) => account,
      ),
    ).toEqual(['CAPITAL', null]));

  it("are shown once when the follow-up sheet's economy row repeats them, and kept when it says something else", () => {
    const said = named({ fromYear: 2025, toYear: 2025, thousandKroner: 762 });
    const again = named({ thousandKroner: 762, account: null, restated: true });
    const other = named({ thousandKroner: 800, restated: true });
    const rows = rowsOf(tables(said, again, other));
    expect(
      rows.map(({ amounts, unplaced }) => amounts.length + (unplaced?.[0]?.thousandKroner ?? 0)),
    ).toEqual([1, 800]);
  });
});
