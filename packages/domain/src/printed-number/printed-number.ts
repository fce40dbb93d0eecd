/**
 * A number as an agreement prints it: "3.01", "1.4.1", "3.33.2", without the last full stop. A number is text, not a
 * decimal: "3.01" is not "3.1", and both are kept as printed. Their order is by the number in each place.
 */

/** The pattern of a printed number, for schemas and refs. */
export const PRINTED_NUMBER_PATTERN = '\\d{1,3}(?:\\.\\d{1,3}){0,5}';
const PRINTED_NUMBER = new RegExp(`^${PRINTED_NUMBER_PATTERN}$`);
const DIGITS = /^\d+$/;

export function isPrintedNumber(value: string): boolean {
  return PRINTED_NUMBER.test(value);
}

/**
 * Orders printed numbers as a reader does: 1.4.1 before 1.10, 3.33.2 after 3.33.1, a section before its parts. Any other
 * text has a place too, so that one wrong number cannot disorder a list: after the numbers, by its characters.
 */
export function comparePrintedNumbers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const x = left[place];
    const y = right[place];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    const order = comparePlaces(x, y);
    if (order !== 0) return order;
  }
  // "3.1" and "3.01" are the same place in the order; the text decides, so that the order is total.
  return compare(a, b);
}

function comparePlaces(x: string, y: string): number {
  const [xIsNumber, yIsNumber] = [DIGITS.test(x), DIGITS.test(y)];
  if (xIsNumber && yIsNumber) return compare(Number(x), Number(y));
  if (xIsNumber !== yIsNumber) return xIsNumber ? -1 : 1;
  return compare(x, y);
}

function compare<Value extends number | string>(x: Value, y: Value): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
