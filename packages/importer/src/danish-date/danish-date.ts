const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const LABELLED = /^\s*Dato:?\s*(\d{1,2})\. ?(\p{L}+)\.? (\d{4})/iu;
const ALONE = /^\s*(?:\p{Lu}\p{L}+,? (?:den )?|Den )?(\d{1,2})\. ?(\p{L}+) (\d{4})\s*$/u;

/** "5", "april", "2018" as YYYY-MM-DD; null where the word is no month, in small letters. */
export function isoDate(day: string, month: string, year: string): string | null {
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The day that a letter is dated, as YYYY-MM-DD: what is said to be the date, else the first line that is nothing but a date. */
export function dateIn(lines: readonly string[]): string | null {
  for (const pattern of [LABELLED, ALONE])
    for (const line of lines) {
      const [, day = '', month = '', year = ''] = pattern.exec(line) ?? [];
      const date = isoDate(day, month.toLowerCase(), year);
      if (date) return date;
    }
  return null;
}
