import type { DraftBudgetLine } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { readProseAmounts } from '../../prose-amount/prose-amount.js';
import { amountByAnnex } from './amount-by-annex.js';

const line = (...values: number[]): DraftBudgetLine => ({
  ...{ key: 'a', section: null, sectionNumber: '1.1', title: 'Stier', account: 'OPERATING', basis: 'CHANGE' },
  amounts: values.map((thousandKroner, n) => ({ year: 2031 + n, thousandKroner })),
  ...{ initiative: 'b', linkBasis: 'STATED', linkReason: 'Samme navn.' },
  source: { document: 'c', line: 1 },
});
const [OVER_YEARS] = readProseAmounts('Der gives 2 mio. kr. i perioden 2031-2032.');
const [SHARE] = readProseAmounts('Kommunens andel heraf er 3 mio. kr. i 2031.');

describe('an amount that the words leave open', () => {
  it.each([
    ['each year', [line(2000, 1999.9)], { perYear: true, thousandKroner: 2000, doubt: null }],
    ['all years', [line(500, 1500)], { perYear: false, thousandKroner: 2000, doubt: null }],
    [
      'each year, and the other sign elsewhere',
      [line(-2000, -2000), line(2000, 2000)],
      { thousandKroner: 2000 },
    ],
  ])('is for %s where the annex has it so', (_, lines, told) => {
    expect(amountByAnnex(OVER_YEARS!, lines)).toMatchObject(told);
  });

  it('takes the sign and the basis of the line', () => {
    expect(amountByAnnex(SHARE!, [line(-3000)])).toMatchObject({
      thousandKroner: -3000,
      basis: 'CHANGE',
      doubt: null,
    });
  });

  it.each([
    ['no line has it', [line(700, 700)]],
    ['a year is missing', [line(2000)]],
    ['two lines mean different things', [line(2000, 2000), line(500, 1500)]],
    ['there is no line', []],
  ])('stays in doubt where %s', (_, lines) => {
    expect(amountByAnnex(OVER_YEARS!, lines)).toBe(null);
  });
});
