import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_BASES } from '../money/money.js';
import { amountYears, type TextAmount } from './amount-years.js';

function amount(part: Partial<TextAmount>): TextAmount {
  return {
    fromYear: null,
    toYear: null,
    openEnded: false,
    perYear: true,
    thousandKroner: 300,
    basis: 'UNSPECIFIED',
    ...part,
  };
}
const years = (value: TextAmount) => amountYears(value).amounts.map(({ year }) => year);

describe('amountYears', () => {
  it.each([
    ['each year of a period', { fromYear: 2024, toYear: 2027 }, [2024, 2025, 2026, 2027], false],
    ['a single year', { fromYear: 2024, toYear: 2024 }, [2024], false],
    ['one amount of a single year', { fromYear: 2024, toYear: 2024, perYear: false }, [2024], false],
    ['one amount of a year without a last year', { fromYear: 2024, perYear: false }, [2024], false],
    ['each year, from one on', { fromYear: 2025, openEnded: true }, [2025], true],
    [
      'each year of a period, and on',
      { fromYear: 2024, toYear: 2026, openEnded: true },
      [2024, 2025, 2026],
      true,
    ],
  ])('%s', (_name, part, expected, openEnded) => {
    const value = amount(part);
    expect(years(value)).toEqual(expected);
    expect(amountYears(value)).toMatchObject({ openEnded, unplaced: null });
    for (const entry of amountYears(value).amounts)
      expect(entry).toMatchObject({ thousandKroner: 300, basis: 'UNSPECIFIED' });
  });

  it.each([
    ['one amount for several years', { fromYear: 2024, toYear: 2027, perYear: false }],
    ['one amount from a year on', { fromYear: 2024, openEnded: true, perYear: false }],
    ['one amount for a year, and on', { fromYear: 2024, toYear: 2024, openEnded: true, perYear: false }],
    ['each year, but which?', {}],
    ['each year from now on', { openEnded: true }],
    ['one amount without a year', { perYear: false }],
    ['until a year', { toYear: 2026 }],
    ['a period that ends before it begins', { fromYear: 2027, toYear: 2024 }],
  ])('%s has no entry and is handed on whole', (_name, part) => {
    const value = amount(part);
    expect(amountYears(value)).toEqual({ amounts: [], openEnded: false, unplaced: value });
  });

  const year = fc.integer({ min: 1970, max: 2200 });
  const amounts: fc.Arbitrary<TextAmount> = fc.record({
    fromYear: fc.option(year),
    toYear: fc.option(year),
    openEnded: fc.boolean(),
    perYear: fc.boolean(),
    thousandKroner: fc.integer({ min: -1e6, max: 1e6 }),
    basis: fc.constantFrom(...AMOUNT_BASES),
  });

  it('either has years or is unplaced', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const { amounts: entries, unplaced } = amountYears(value);
        expect(entries.length > 0).toBe(unplaced === null);
      }),
    );
  });

  it('names no year outside the period, each once and ascending, with the amount as printed', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const named = years(value);
        const last = value.toYear ?? value.fromYear ?? 0;
        expect(named.every((it) => it >= (value.fromYear ?? Infinity) && it <= last)).toBe(true);
        expect(named).toEqual([...new Set(named)].sort((a, b) => a - b));
        for (const { thousandKroner } of amountYears(value).amounts)
          expect(thousandKroner).toBe(value.thousandKroner);
      }),
    );
  });

  it('never lets one amount stand in more than one year', () => {
    fc.assert(fc.property(amounts, (value) => value.perYear || years(value).length <= 1));
  });
});
