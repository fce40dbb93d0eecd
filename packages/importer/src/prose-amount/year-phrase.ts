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

const YEAR = String.raw`(?<!\d)((?:19|20)\d\d)(?!\d)`;
const PHRASE = new RegExp(
  String.raw`(?<!i forhold )(?<lead>(?:i perioden fra|i perioden|i årene|i hvert af årene|i både|i budget(?:tet)?(?: for)?|i|(?:fra )?den 1\. januar|fra|til|perioden|årligt|kr\.)\s+)` +
    `${YEAR}(?:(?<open>\\s+og\\s+(?:frem(?:adrettet|efter|over|ad)?(?!\\p{L})|(?:de\\s+)?(?:efter)?følgende\\s+år))|\\s*(?<range>[-–—]|\\s+til\\s+)\\s*${YEAR}|\\s+og\\s+${YEAR})?`,
  'giu',
);

/** Every year phrase of `text` in reading order. A year that no preposition leads to ("budget 2025") is not one. */
export function yearPhrases(text: string): YearPhrase[] {
  return [...text.matchAll(PHRASE)].flatMap((match) => {
    const first = Number(match[2]);
    const last = Number(match[5] ?? match[6] ?? first);
    const lead = (match.groups?.lead ?? '').trim().toLowerCase();
    // A move ("fra 2025 til 2024") and years with a gap between them are no period.
    if (last < first || (match[6] && last !== first + 1)) return [];
    const alone = last === first && !match.groups?.range;
    const openEnded = match.groups?.open !== undefined || (alone && lead.startsWith('fra'));
    return [
      {
        fromYear: first,
        toYear: openEnded ? null : last,
        openEnded,
        perYear: openEnded || lead === 'i både' || lead === 'i hvert af årene',
        isPair: match[6] !== undefined,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}
