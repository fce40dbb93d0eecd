import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePrintedNumbers, isPrintedNumber } from './printed-number.js';

const place = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map(String),
  fc.constantFrom('0', '1', '01', '001', '10', '2', '02'),
);
const printed = fc.array(place, { minLength: 1, maxLength: 4 }).map((places) => places.join('.'));
/** What a file may hold by mistake. */
const anything = fc.oneof(
  printed,
  fc.string(),
  fc.constantFrom('', '.', '1.', '.1', '3a', '1.x', 'NaN', '1e3', '-1', '9'.repeat(400), '9'.repeat(401)),
);

describe('comparePrintedNumbers', () => {
  it.each([
    ['1.4.1', '1.10'],
    ['3.33.1', '3.33.2'],
    ['2.02.1', '2.02.2'],
    ['3.3', '3.3.1'],
    ['3.01', '3.02'],
    ['3.09', '3.10'],
    ['9.99', '10.01'],
    ['3.01', '3.1'],
    ['2', '11'],
    ['11.2', '11.x'],
    ['12', ''],
  ])('puts %s before %s', (first, second) => {
    expect(comparePrintedNumbers(first, second)).toBeLessThan(0);
    expect(comparePrintedNumbers(second, first)).toBeGreaterThan(0);
  });

  it('is 0 only for the same text', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(comparePrintedNumbers(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(Math.sign(comparePrintedNumbers(a, b)) + Math.sign(comparePrintedNumbers(b, a))).toBe(0);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(fc.tuple(anything, anything, anything), (three) => {
        const [a, b, c] = [...three].sort(comparePrintedNumbers) as [string, string, string];
        expect(comparePrintedNumbers(a, b)).toBeLessThanOrEqual(0);
        expect(comparePrintedNumbers(b, c)).toBeLessThanOrEqual(0);
        expect(comparePrintedNumbers(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('sorts a list alike from every order it arrives in', () => {
    const lists = fc
      .uniqueArray(anything, { minLength: 2, maxLength: 12 })
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(shuffled.sort(comparePrintedNumbers)).toEqual([...list].sort(comparePrintedNumbers));
      }),
    );
  });
});

describe('isPrintedNumber', () => {
  it.each(['1', '3.01', '1.4.1', '2.02.2', '11.10'])('takes %s', (value) => {
    expect(isPrintedNumber(value)).toBe(true);
  });

  it.each(['', '3.', '.3', '3..1', '3,1', '3a', '3.01\n', ' 3', '-3', '1.4.1-2', '1234', '1.2.3.4.5.6.7'])(
    'refuses %j',
    (value) => {
      expect(isPrintedNumber(value)).toBe(false);
    },
  );

  it('takes whatever is made of places', () => {
    fc.assert(fc.property(printed, (value) => isPrintedNumber(value)));
  });
});
