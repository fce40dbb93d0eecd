const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const SHORTEST_MONTH = 3;

/** "5. april 2018", "5. apr. 2018", "05.04.2018", "5/4-2018", "2018-04-05". */
const DAY = String.raw`(?:(\d{1,2})\. ?(\p{L}+)\.? (\d{4})|(\d{1,2})[./-] ?(\d{1,2})[./ -] ?(\d{4})|(\d{4})-(\d\d)-(\d\d))(?!\d)`;
const LABELLED = new RegExp(String.raw`^\s*(?:Dato|Indgået(?=[:\t])):?\s*(?:den )?${DAY}`, 'iu');
const ALONE = new RegExp(
  String.raw`^\s*(?!Offentliggjort|Udgivet|Opdateret|Udskrevet|Revideret)(?:\p{Lu}\p{L}+(?:(?: og)? \p{Lu}\p{L}+)?,? (?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den |d\. ?)?|Den )?${DAY}(?:,? kl\. \d{1,2}[.:]\d\d)?\s*$`,
  'u',
);
const SIGNED = new RegExp(
  String.raw`(?<!\p{L})(?:indgået|indgik|underskrevet|dateret|vedtaget|aftale pr\.)(?: (?:i|på) [^.:,\d]{2,60},?)?(?: (?:mellem|af) [^.:]{1,200})?(?: (?:man|tirs|ons|tors|fre|lør|søn)dag)?(?: den| d\.)? ${DAY}`,
  'iu',
);
const AGREED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:er|har|blev)(?: [^.:,\d]{2,40})? )?den ${DAY} (?:(?:blevet )?enige|indgået|indgik|indgår)`,
  'iu',
);

/** The day that a letter is dated, as YYYY-MM-DD: what is said to be the date, else the first
 * line that is nothing but a date, or a meeting's with its hour, else when the text says that it was made ("indgået den 4. maj 2026"). */
export function dateIn(lines: readonly string[]): string | null {
  return firstDay(LABELLED, lines) ?? firstDay(ALONE, lines.filter(beginsItself)) ?? dayOfAgreement(lines);
}

/** The day that a sentence says an agreement was made, as YYYY-MM-DD. */
export const dayOfAgreement = (lines: readonly string[]): string | null =>
  firstDay(SIGNED, paragraphsOf(lines)) ?? firstDay(AGREED, paragraphsOf(lines));

/** A day that ends what stands on the line above it ("status pr. / 31. december 2019") is not the letter's. */
const beginsItself = (_: string, n: number, lines: readonly string[]): boolean =>
  !/(?:^|\s)(?:pr\.|den|senest|til|fra)\s*$/u.test(lines[n - 1] ?? '');

/** A sentence may go on over a line's end. */
const paragraphsOf = (lines: readonly string[]): string[] =>
  lines
    .map((it) => it.trim())
    .join('\n')
    .split(/\n{2,}/u)
    .map((it) => it.replace(/\n/g, ' '));

/** The day that is said to be the date ("Dato: 5. april 2018"), as YYYY-MM-DD. */
export const labelledDate = (lines: readonly string[]): string | null => firstDay(LABELLED, lines);

function firstDay(pattern: RegExp, lines: readonly string[]): string | null {
  for (const line of lines.flatMap(columnsOf)) {
    const match = pattern.exec(line);
    const date = match && isoDay(match.slice(1));
    if (date) return date;
  }
  return null;
}

/** A letterhead's columns, parted by spaces. */
const columnsOf = (line: string): string[] => line.trim().split(/ {3,}/u);

/** What the groups of `DAY` found; null where there is no such day. */
function isoDay(groups: readonly (string | undefined)[]): string | null {
  const [day, name, year, dayOf, monthOf, yearOf, isoYear, isoMonth, isoDayOf] = groups;
  const month = name === undefined ? Number(monthOf ?? isoMonth) : monthNamed(name);
  const digits = (value: number) => String(value).padStart(2, '0');
  const date = `${year ?? yearOf ?? isoYear}-${digits(month)}-${digits(Number(day ?? dayOf ?? isoDayOf))}`;
  const found = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(date) ? date : null;
}

/** 1 to 12; 0 where the word is no month. It may be cut after three letters. */
function monthNamed(word: string): number {
  const lower = word.toLowerCase();
  return lower.length < SHORTEST_MONTH ? 0 : MONTHS.findIndex((it) => it.startsWith(lower)) + 1;
}
