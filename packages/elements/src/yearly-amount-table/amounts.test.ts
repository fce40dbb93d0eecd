import type { AmountBasis } from '@aftalespor/domain/money';
import type { AccountTableView } from '@aftalespor/domain/view-model';
import { expect, test } from 'vitest';
import { barOf, basisOf, longestOf, rowsOf } from './amounts.js';
import { tables } from './yearly-amount-table.fixtures.js';

const table = (bases: AmountBasis[]): AccountTableView => ({
  account: 'CAPITAL',
  years: [2026, 2027],
  totals: null,
  groups: [
    {
      number: '1',
      title: 'Gruppe',
      rows: bases.map((basis, index) => ({
        title: 'Post',
        number: null,
        href: null,
        openEnded: index === 1,
        amounts: [{ year: 2026, thousandKroner: index ? -62.5 : 1000, basis }],
      })),
    },
  ],
});

test.each([
  [0, 1000, 0],
  [1, 100_000, 2],
  [-1, 100_000, 2],
  [500, 1000, 50],
  [-1000, 1000, 100],
])('barOf(%s, %s) is %s percent: what is not 0 can be seen', (amount, longest, percent) => {
  expect(barOf(amount, longest)).toBe(percent);
});

test('bars are measured on the greatest amount, minus or not', () => {
  expect(longestOf(tables.negatives.tables[0] as AccountTableView)).toBe(2400);
});

test('a table without amounts measures on nothing and throws nothing', () => {
  expect(longestOf(table([]))).toBe(0);
  expect(rowsOf(table([]))).toEqual([]);
});

test.each<[AmountBasis[], AmountBasis]>([
  [['CHANGE', 'CHANGE'], 'CHANGE'],
  [['TOTAL'], 'TOTAL'],
  [['TOTAL', 'CHANGE'], 'UNSPECIFIED'],
  [[], 'UNSPECIFIED'],
])('%j is said as %s: nothing is claimed that only some amounts are', (bases, basis) => {
  expect(basisOf(table(bases))).toBe(basis);
});

test('the annex fixture has the printed lines and sums', () => {
  const [annex] = tables.annex.tables;
  expect(annex && rowsOf(annex)).toHaveLength(62);
  expect(annex?.totals?.map(({ thousandKroner }) => thousandKroner)).toEqual([
    222294, 203800, 159600, 161300,
  ]);
});
