import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementAmounts, initiativeAmounts, sectionAmounts } from './amount-table-view.js';
import {
  annex,
  initiative,
  line,
  section,
  textAmount,
  type TextAmount,
} from './amount-table-view.fixtures.js';

const pageOf = (ref: string) => `https://aftaler.example/${ref}`;
const rowsOf = (view: ReturnType<typeof initiativeAmounts>) =>
  view?.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)) ?? [];

describe('annex lines', () => {
  const view = sectionAmounts(
    section({
      budgetLines: [line('3', 'Selve afsnittet', { 2025: 10 })],
      sections: [
        {
          number: '3.2',
          title: 'Veje',
          budgetLines: [
            line('3.2', 'Cykelsti', { 2025: 400, 2027: -150 }, { account: 'CAPITAL' }),
            line(
              '3.2',
              'Nabobus',
              { 2025: 0.1, 2026: 0.2 },
              { initiative: { ref: 'eksempel/budget-2025/3.06' } },
            ),
          ],
          sections: [{ budgetLines: [line('3.2.1', 'Belysning', { 2025: 0.2 })] }],
        },
        { number: '3.3', title: 'Uden linjer', budgetLines: [], sections: [] },
      ],
    }),
    'eksempel/budget-2025/3',
    pageOf,
  );

  it('make one table for each account, and nothing adds the two', () => {
    expect(view?.tables.map(({ account }) => account)).toEqual(['OPERATING', 'CAPITAL']);
    expect(view?.tables[0]?.totals).toEqual([
      { year: 2025, thousandKroner: 10.3 },
      { year: 2026, thousandKroner: 0.2 },
    ]);
  });

  it('stand under the section one level down, in printed order; one without lines is left out', () => {
    const groups = view?.tables[0]?.groups.map(({ number, title, rows }) => [
      number,
      title,
      rows.map((row) => row.title),
    ]);
    expect(groups).toEqual([
      ['3', 'Klima, veje og byrum', ['Selve afsnittet']],
      ['3.2', 'Veje', ['Nabobus', 'Belysning']],
    ]);
  });

  it('keep an empty year as a column without a cell or a sum, never 0', () => {
    const capital = view?.tables[1];
    expect(capital?.years).toEqual([2025, 2026, 2027, 2028]);
    expect(capital?.groups[0]?.rows[0]?.amounts.map(({ year }) => year)).toEqual([2025, 2027]);
    expect(view?.tables[0]?.totals?.some(({ year }) => year === 2028)).toBe(false);
  });

  it('have no sum when there is one', () => expect(view?.tables[1]?.totals).toBeNull());

  it('lead to the page of the initiative that they pay for, and name where they are printed', () => {
    const rows = rowsOf(view);
    expect(rows.find(({ title }) => title === 'Nabobus')?.href).toBe(
      'https://aftaler.example/eksempel/budget-2025/3.06',
    );
    expect(rows.find(({ title }) => title === 'Belysning')).toMatchObject({ href: null, number: '3.2.1' });
    expect(view?.source).toMatchObject({
      page: 38,
      line: 1138,
      href: 'https://aftaler.example/eksempel/budget-2025/3',
    });
  });

  it('are nothing where there are none', () => {
    expect(sectionAmounts(section(), 'eksempel/budget-2025/3', pageOf)).toBeNull();
    expect(agreementAmounts(annex(), [], pageOf)).toBeNull();
    expect(initiativeAmounts(initiative(), pageOf)).toBeNull();
  });

  it('of a whole annex stand under their chapter; lines without a section come first', () => {
    const lines = ['10.1', '9.2', null, '9', '77'].map((number) =>
      line(number, `Linje ${number}`, { 2025: 1 }),
    );
    const sections = [
      { number: null, title: 'Vision' },
      { number: '9', title: 'Ni' },
      { number: '9.2', title: 'Ni to' },
      { number: '10', title: 'Ti' },
    ];
    const groups = agreementAmounts(annex({ sections }), lines, pageOf)?.tables[0]?.groups;
    expect(groups?.map(({ number, title, rows }) => [number, title, rows.length])).toEqual([
      [null, 'Uden afsnit', 1],
      ['9', 'Ni', 2],
      ['10', 'Ti', 1],
      ['77', 'Afsnit 77', 1],
    ]);
  });

  it('give sums of exactly the rows shown, whatever they are', () => {
    const cells = fc.dictionary(
      fc.constantFrom('2025', '2026', '2027', '2028'),
      fc.integer({ min: -99_999, max: 99_999 }),
      { minKeys: 1 },
    );
    const account = fc.constantFrom('OPERATING' as const, 'CAPITAL' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, account), { minLength: 1, maxLength: 30 }), (all) => {
        const lines = all.map(([amounts, of], index) =>
          line(`${index % 4}.1`, 'x', amounts, { account: of }),
        );
        for (const table of agreementAmounts(annex(), lines, pageOf)?.tables ?? []) {
          const own = all
            .filter(([, of]) => of === table.account)
            .map(([amounts]) => amounts as Record<string, number>);
          expect(table.groups.flatMap(({ rows }) => rows)).toHaveLength(own.length);
          for (const { year, thousandKroner } of table.totals ?? [])
            expect(thousandKroner).toBe(own.reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0));
        }
      }),
    );
  });
});

describe('amounts that only a text names', () => {
  const view = (...textAmounts: TextAmount[]) => initiativeAmounts(initiative({ textAmounts }), pageOf);
  const cells = (...textAmounts: TextAmount[]) =>
    rowsOf(view(...textAmounts)).map(({ amounts, openEnded }) => [
      Object.fromEntries(amounts.map(({ year, thousandKroner }) => [year, thousandKroner])),
      openEnded,
    ]);

  it('are left out where the annex has lines', () => {
    const both = initiativeAmounts(
      initiative({
        textAmounts: [textAmount({ fromYear: 2025 })],
        budgetLines: [line('1.01', 'Linje', { 2025: 5 })],
      }),
      pageOf,
    );
    expect(both).toMatchObject({ origin: 'ANNEX', source: { line: 1138 } });
    expect(rowsOf(both).map(({ title }) => title)).toEqual(['Linje']);
  });

  it('are never summed, and have their place in the text as source', () =>
    expect(view(textAmount({ fromYear: 2025, toYear: 2025 }))).toMatchObject({
      origin: 'TEXT',
      tables: [{ account: 'OPERATING', totals: null, years: [2025] }],
      source: { line: 210 },
    }));

  it('are not spread over years: one amount for a period says the period and fills no cell', () => {
    const [row] = rowsOf(view(textAmount({ fromYear: 2025, toYear: 2028, thousandKroner: 1200 })));
    expect(row?.amounts).toEqual([]);
    expect(row?.title.replaceAll('\u00a0', ' ')).toBe('1,2 mio. kr. i alt for 2025-2028');
  });

  it('fill each year when they are so much a year, and to the end of the period when they go on', () => {
    expect(cells(textAmount({ fromYear: 2025, toYear: 2026, perYear: true }))).toEqual([
      [{ 2025: 100, 2026: 100 }, false],
    ]);
    expect(cells(textAmount({ fromYear: 2027, openEnded: true, perYear: true }))).toEqual([
      [{ 2027: 100, 2028: 100 }, true],
    ]);
  });

  it('that follow each other are one row, and those that name the same year are two', () => {
    const series = [
      textAmount({ fromYear: 2025, toYear: 2025, thousandKroner: 762 }),
      textAmount({ fromYear: 2026, toYear: 2026, thousandKroner: 938 }),
      textAmount({ fromYear: 2027, openEnded: true, perYear: true, thousandKroner: 900 }),
    ];
    expect(cells(...series)).toEqual([[{ 2025: 762, 2026: 938, 2027: 900, 2028: 900 }, true]]);
    expect(cells(...series.slice(0, 1), ...series.slice(0, 1))).toHaveLength(2);
    const change = textAmount({ fromYear: 2026, toYear: 2026, basis: 'CHANGE' });
    expect(cells(...series.slice(0, 1), change)).toHaveLength(2);
  });

  it('without a year say so', () => {
    const titles = rowsOf(
      view(textAmount({}), textAmount({ perYear: true }), textAmount({ toYear: 2027 })),
    ).map(({ title }) => title.replaceAll('\u00a0', ' '));
    expect(titles).toEqual([
      '0,1 mio. kr., årstal ikke oplyst',
      '0,1 mio. kr. om året, årstal ikke oplyst',
      '0,1 mio. kr. til og med 2027',
    ]);
  });

  it('have a table of their own when their account is not known', () =>
    expect(
      view(
        textAmount({ fromYear: 2025, account: null }),
        textAmount({ fromYear: 2025, account: 'CAPITAL' }),
      )?.tables.map(({ account }) => account),
    ).toEqual(['CAPITAL', null]));

  it("are shown once when the follow-up sheet's economy row repeats them, and kept when it says something else", () => {
    const said = textAmount({ fromYear: 2025, toYear: 2025, thousandKroner: 762 });
    const again = textAmount({ thousandKroner: 762, account: null });
    const other = textAmount({ thousandKroner: 800 });
    const rows = rowsOf(
      initiativeAmounts(
        initiative({
          textAmounts: [said, again, other],
          economyStatements: [{ amounts: [{ id: again.id }, { id: other.id }] }],
        }),
        pageOf,
      ),
    );
    expect(rows.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
      'Nævnt beløb',
      '0,8 mio. kr., årstal ikke oplyst',
    ]);
  });
});
