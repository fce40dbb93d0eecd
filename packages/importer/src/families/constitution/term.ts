/** A council is elected in November of each fourth year (2021, 2025), and its term begins on the 1st of January after. */
const isElectionYear = (year: number): boolean => year % 4 === 1;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/u;
const BEGINS: readonly RegExp[] = [
  /(?:valg)?perioden?(?: fra)?(?: \d{1,2}\. \p{L}+)? (20\d\d)(?!\d)/u,
  /(?<!\p{L})(?:tiltræder|træder|gælder|fra|pr\.)[^.]{0,30} 1\. januar (20\d\d)(?!\d)/u,
];
const ELECTED =
  /(?:valget|konstituerende møde) (?:i|den|d\.)(?: \d{1,2}\.)?(?: november| december)? (20\d\d)(?!\d)/u;

/** The years of a council's term. */
export interface Term {
  periodFrom: number;
  /** Null where it is not printed. */
  periodTo: number | null;
}

/**
 * The term that an agreement is for: by its title, else by what its text says of when the term begins or of the election,
 * else by its own date where that is of an election's year; null where none tells. It ends in the year that is printed after the first ("2026-2029").
 */
export function termOf(
  title: string,
  { front, text, date }: { front: string; text: string; date: string | null },
): Term | null {
  const titled = YEAR.exec(title)?.[1];
  const dated = Number(date?.slice(0, 4));
  const from =
    titled === undefined ? (beginsIn(text) ?? (isElectionYear(dated) ? dated : null)) : Number(titled);
  if (from === null) return null;
  const to = lastYear(from, `${title} ${front}`);
  if (to !== null) return { periodFrom: from, periodTo: to };
  const first = isElectionYear(from) ? from + 1 : from;
  return { periodFrom: first, periodTo: lastYear(first, `${title} ${front}`) };
}

function lastYear(first: number, text: string): number | null {
  const to = String.raw`\s*(?:[-–—]|til)\s*(?:\d{1,2}\. \p{L}+ )?(20\d\d)(?!\d)`;
  const last = new RegExp(`${first}${to}`, 'u').exec(text)?.[1];
  return last === undefined ? null : Number(last);
}

function beginsIn(text: string): number | null {
  const begins = BEGINS.map((it) => it.exec(text)?.[1]).find(Boolean);
  const elected = ELECTED.exec(text)?.[1];
  if (begins !== undefined) return Number(begins);
  return elected === undefined ? null : Number(elected);
}
