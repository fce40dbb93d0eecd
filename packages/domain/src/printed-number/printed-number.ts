/**
 * A number as an agreement prints it: "3.01", "1.4.1", "3.33.2", without the last full stop. A number is text, not a
 * decimal: "3.01" is not "3.1", and both are kept as printed. Their order is by the number in each place.
 */
const PRINTED_NUMBER = /^\d{1,3}(\.\d{1,3}){0,5}$/;

export function isPrintedNumber(value: string): boolean {
  return PRINTED_NUMBER.test(value);
}

/** Orders printed numbers as a reader does: 1.4.1 before 1.10, 3.33.2 after 3.33.1, a section before its parts. */
export function comparePrintedNumbers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const x = left[place];
    const y = right[place];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    const difference = Number(x) - Number(y);
    if (difference !== 0) return difference;
  }
  // "3.1" and "3.01" are the same place in the order; the text decides, so that the order is total.
  return a === b ? 0 : a < b ? -1 : 1;
}
