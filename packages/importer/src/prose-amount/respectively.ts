import type { Kroner } from './kroner.js';

const YEARS =
  /((?:19|20)\d\d)(?:\s*(?:[-–—]|til)\s*((?:19|20)\d\d)|((?:,\s*(?:19|20)\d\d)*)\s+og\s+((?:19|20)\d\d))(?!\d)[^.]{0,40}\bhenholdsvis\s*$/iu;
const BETWEEN = /^(?:\s*,\s*|\s+og\s+|\s*,?\s+samt\s+)$/u;

/**
 * "i 2031 og 2032 på henholdsvis 1 mio. kr. og 2 mio. kr.": each sum's year, by the sum's place among `sums`. Empty where
 * there are not as many years as sums.
 */
export function yearsRespectively(sentence: string, sums: readonly Kroner[]): ReadonlyMap<number, number> {
  for (const [first, sum] of sums.entries()) {
    const named = YEARS.exec(sentence.slice(0, sum.start));
    if (!named) continue;
    const years = yearsOf(named);
    const ends = sums.findIndex(
      (it, n) => n > first && !BETWEEN.test(sentence.slice(sums[n - 1]!.end, it.start)),
    );
    const count = (ends === -1 ? sums.length : ends) - first;
    return count === years.length ? new Map(years.map((year, n) => [first + n, year])) : new Map();
  }
  return new Map();
}

function yearsOf([, from, to, more, last]: RegExpExecArray): number[] {
  const first = Number(from);
  if (to === undefined) return [first, ...(more?.match(/\d{4}/g) ?? []).map(Number), Number(last)];
  return Array.from({ length: Math.max(0, Number(to) - first + 1) }, (_, n) => first + n);
}
