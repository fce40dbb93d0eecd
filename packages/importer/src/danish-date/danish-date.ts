const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const LABELLED = /^\s*Dato:?\s*(\d{1,2})\. ?(\p{L}+)\.? (\d{4})/iu;
const ALONE = /^\s*(?:\p{Lu}\p{L}+,? (?:den )?|Den )?(\d{1,2})\. ?(\p{L}+) (\d{4})\s*$/u;

const SIGNED =
  /(?<!\p{L})(?:indgået|underskrevet|dateret|vedtaget)(?: i \p{Lu}\p{L}+,?)?(?: den| d\.)? (\d{1,2})\. ?(\p{L}+) (\d{4})/iu;

/** "5", "april", "2018" as YYYY-MM-DD; null where the word is no month, in small letters. */
export function isoDate(day: string, month: string, year: string): string | null {
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The day that a letter is dated, as YYYY-MM-DD: what is said to be the date, else the first
 * line that is nothing but a date, else when the text says that it was made ("indgået den 4. maj 2026"). */
export function dateIn(lines: readonly string[]): string | null {
  for (const pattern of [LABELLED, ALONE, SIGNED])
    for (const line of lines) {
      const [, day = '', month = '', year = ''] = pattern.exec(line) ?? [];
      const date = isoDate(day, month.toLowerCase(), year);
      if (date) return date;
    }
  return null;
}
