import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../account/account.js';
import { annexTotals, type AnnexLine } from './annex-total.js';

const year = fc.integer({ min: 2024, max: 2027 });
/** Amounts in hundredths of a thousand kroner, so that the true sum can be had in whole numbers. */
const cell = fc.record({ year, hundredths: fc.integer({ min: -1e9, max: 1e9 }) });
const hundredthLines = fc.array(
  fc.record({ account: fc.constantFrom(...ACCOUNTS), cells: fc.array(cell, { maxLength: 4 }) }),
  { maxLength: 40 },
);
const asLine = ({
  account,
  cells,
}: {
  account: AnnexLine['account'];
  cells: { year: number; hundredths: number }[];
}): AnnexLine => ({
  account,
  amounts: cells.map(({ year: of, hundredths }) => ({ year: of, thousandKroner: hundredths / 100 })),
});

describe('annexTotals', () => {
  const lines: AnnexLine[] = [
    {
      account: 'OPERATING',
      amounts: [
        { year: 2025, thousandKroner: 0.1 },
        { year: 2024, thousandKroner: -350 },
      ],
    },
    { account: 'OPERATING', amounts: [{ year: 2025, thousandKroner: 0.2 }] },
    { account: 'CAPITAL', amounts: [{ year: 2024, thousandKroner: 1000 }] },
  ];

  it('adds the lines of one account, year by year', () => {
    expect(annexTotals(lines, 'OPERATING')).toEqual([
      { year: 2024, thousandKroner: -350 },
      { year: 2025, thousandKroner: 0.3 },
    ]);
    expect(annexTotals(lines, 'CAPITAL')).toEqual([{ year: 2024, thousandKroner: 1000 }]);
  });

  it('has no sum for a year in which no cell is filled, and none for no lines', () => {
    expect(annexTotals([{ account: 'CAPITAL', amounts: [] }], 'CAPITAL')).toEqual([]);
    expect(annexTotals([], 'OPERATING')).toEqual([]);
  });

  it('keeps the 0 of amounts that cancel each other, and writes no -0', () => {
    const [a, b] = [7.1, -7.1].map((thousandKroner): AnnexLine => ({
      account: 'CAPITAL',
      amounts: [{ year: 2024, thousandKroner }],
    }));
    expect(annexTotals([a, b] as AnnexLine[], 'CAPITAL')).toEqual([{ year: 2024, thousandKroner: 0 }]);
  });

  it('is exact to the hundredth', () => {
    fc.assert(
      fc.property(hundredthLines, fc.constantFrom(...ACCOUNTS), (given, account) => {
        const sums = new Map<number, number>();
        for (const line of given.filter((it) => it.account === account))
          for (const { year: of, hundredths } of line.cells) sums.set(of, (sums.get(of) ?? 0) + hundredths);
        const exact = [...sums]
          .sort(([a], [b]) => a - b)
          .map(([of, sum]) => ({ year: of, thousandKroner: sum / 100 }));
        expect(annexTotals(given.map(asLine), account)).toEqual(exact);
      }),
    );
  });

  it('does not depend on the order of the lines, nor on lines of the other account', () => {
    fc.assert(
      fc.property(hundredthLines, (given) => {
        const all = given.map(asLine);
        const operating = all.filter(({ account }) => account === 'OPERATING');
        expect(annexTotals(all.toReversed(), 'OPERATING')).toEqual(annexTotals(operating, 'OPERATING'));
      }),
    );
  });
});
