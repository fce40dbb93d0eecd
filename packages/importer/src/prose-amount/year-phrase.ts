/** The years that a phrase names, both included; `openEnded` for "og frem". */
export interface YearPhrase {
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly openEnded: boolean;
  /** The phrase itself says that the sum is for each year: "i både 2024 og 2025", "2024 og frem". */
  readonly perYear: boolean;
  /** Two years that are named one by one: "2031 og 2032". */
  readonly isPair: boolean;
  readonly start: number;
  readonly end: number;
}

/** None of prices: "i 2031-priser". */
const YEAR = String.raw`(?<!\d)(?:19|20)\d\d(?!\d|-p)`;
const LEAD = String.raw`(?<!i forhold )(?<!\p{L})(?<lead>(?:i perioden fra|i perioden|i (?:overslags)?årene|i hvert af årene|i både|i budget(?:tet)?(?: for)?|i|(?:fra )?den 1\. januar|fra og med|fra|til|perioden|over(?=\s+20\d\d\s*[-–—])|årligt|pr\. år|om året|hvert år|kr\.)\s+)`;
const OPEN = String.raw`\s+ff\.?(?!\p{L})|\s+og\s+(?:(?:i\s+)?hvert\s+af\s+)?(?:(?:årene\s+)?frem(?:adrettet|efter|over|ad)?(?!\p{L})|(?:de\s+)?(?:efter)?følgende\s+år|(?:de\s+)?(?:(?:efter)?følgende\s+)?overslagsår(?:ene)?(?!\p{L}))`;
const PHRASE = new RegExp(
  `${LEAD}(?<first>${YEAR})(?:(?<open>${OPEN})|\\s*(?:[-–—]|\\s+til(?:\\s+og\\s+med)?\\s+)\\s*(?<to>${YEAR}|(?<=20\\d\\d[-–—])\\d\\d(?![\\d,%]|\\.\\d))|(?<others>(?:,\\s*${YEAR})*\\s+og\\s+(?:i\\s+)?${YEAR}(?!\\s+\\d)))?`,
  'giu',
);
/** A list of years that is cut. */
const GOES_ON = new RegExp(String.raw`^,\s*${YEAR}(?:,|\s+og\s)`, 'u');

/** "årligt i tre år fra 2031" */
const FOR_YEARS = /(?<!\p{L})i (to|tre|fire|fem) år,? $/iu;
const COUNTS: Readonly<Record<string, number>> = { to: 2, tre: 3, fire: 4, fem: 5 };

/** "2031-33" ends in the first year's century. */
const yearOf = (printed: string, first: number): number =>
  printed.length === 2 ? first - (first % 100) + Number(printed) : Number(printed);

/** Every year phrase of `text` in reading order. A year that no preposition leads to ("budget 2025") is not one. */
export function yearPhrases(text: string): YearPhrase[] {
  return [...text.matchAll(PHRASE)].flatMap((match) => {
    const { lead = '', to, open, others = '' } = match.groups!;
    const first = Number(match.groups!.first);
    const named = (others.match(/\d{4}/gu) ?? []).map(Number);
    const years = FOR_YEARS.exec(text.slice(0, match.index))?.[1]?.toLowerCase();
    const last =
      named.at(-1) ?? (to === undefined ? first + (COUNTS[years ?? ''] ?? 1) - 1 : yearOf(to, first));
    const end = match.index + match[0].length;
    // A move ("fra 2025 til 2024") and years with a gap between them are no period.
    if (last < first || named.some((year, n) => year !== first + n + 1) || GOES_ON.test(text.slice(end)))
      return [];
    const leads = lead.trim().toLowerCase();
    const alone = last === first && to === undefined;
    const openEnded = open !== undefined || (alone && leads.startsWith('fra'));
    return [
      {
        fromYear: first,
        toYear: openEnded ? null : last,
        openEnded,
        perYear: openEnded || leads === 'i både' || leads === 'i hvert af årene',
        isPair: named.length === 1,
        ...{ start: match.index, end },
      },
    ];
  });
}
