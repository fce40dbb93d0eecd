import { describe, expect, it } from 'vitest';
import { moneyOf } from './sheet-money.js';

const sumsOf = (summaryText: string, economyText: string): string[] =>
  moneyOf({
    ...{ account: 'OPERATING', summaryText, economyText, economyNote: null },
    summaryLines: [{ text: summaryText, line: 7, page: null }],
    economyLines: [{ text: economyText, line: 9, page: null }],
  }).amounts.map(
    ({ line, value }) =>
      `${line}: ${value.fromYear}-${value.toYear} ${value.thousandKroner}${value.doubt === null ? '' : ' ?'}`,
  );

describe('a sum that the text names for two years one by one', () => {
  const TEXT = 'Til lodsens kurser afsættes 0,4 mio. kr. i 2031 og 2032.';

  it.each(['Der er afsat 0,4 mio. kr. til kurserne.', 'Der er afsat 0,4 mio. kr. i 2031.'])(
    "is each year's where the row says: %s",
    (row) => {
      expect(sumsOf(TEXT, row)).toEqual(['7: 2031-2031 400', '7: 2032-2032 400']);
    },
  );

  it.each([
    'Der er afsat 0,2 mio. kr. i 2031.',
    'Der er afsat i alt 0,4 mio. kr.',
    'Der er afsat 0,4 mio. kr. i 2030.',
    'Midlerne anvendes i 2031.',
  ])('stays open where it says: %s', (row) => {
    expect(sumsOf(TEXT, row)).toEqual(['7: 2031-2032 400 ?']);
  });

  it('stays open where the years are a period', () => {
    expect(sumsOf('Til kurser afsættes 0,4 mio. kr. i 2031-2032.', 'Der er afsat 0,4 mio. kr.')).toEqual([
      '7: 2031-2032 400 ?',
    ]);
  });
});
