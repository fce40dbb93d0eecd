/** A sum as printed: its value in thousands of kroner, and where in the text it stands. */
export interface Kroner {
  readonly thousandKroner: number;
  readonly start: number;
  readonly end: number;
  /** The upper end of a span: "3-4 mio. kr.". */
  readonly spans: boolean;
}

const SUM =
  /(?<![\d.,\-−–—])(\d[\d.,]*(?:[-–—]| [-–—] ))?([-−])?(\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:,(\d+))?\s*(mio\.?|mia\.?|millioner|milliarder|t\.?)?\s*(?:kr\b\.?|kroner\b)/giu;

/** Sums that measure something else than an allocation: per inhabitant, a distance from an average, the whole country's. */
const MEASURE =
  /^\s*(?:pr\.|per)\s+(?!år)|^\s*(?:over(?!\s+(?:\p{L}+\s+){0,3}(?:år(?:ene)?|perioden?)(?!\p{L}))|under|højere|lavere)\s|^[^,.]*\bpå landsplan\b/iu;
/** "De 10 mio. kr." are those that were named before. */
const NAMED_BEFORE = /(?:^|\s)(?:de|disse)\s+$/iu;
/** "De 10 mio. kr. fra Havnefonden" are told by what follows. */
const FROM_A_NAME = /^\s+fra\s+(?:den\s+)?\p{Lu}/u;

const unitInThousands = (unit: string | undefined): number => {
  if (!unit) return 0.001;
  if (/^t/iu.test(unit)) return 1;
  return /^mi(?:a|lliard)/iu.test(unit) ? 1_000_000 : 1_000;
};

/** Every sum of money in `text` in reading order. */
export function kronerIn(text: string): Kroner[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const [printed, span = '', minus, whole = '', decimals = '', unit] = match;
    const start = match.index + span.length;
    const end = match.index + printed.length;
    const after = text.slice(end);
    const isNamedBefore = NAMED_BEFORE.test(text.slice(0, start)) && !FROM_A_NAME.test(after);
    if (MEASURE.test(after) || isNamedBefore) return [];
    const value = Number(`${whole.replace(/[.\s]/gu, '')}.${decimals || '0'}`) * unitInThousands(unit);
    // Sums are printed to the krone: six decimals remove what binary fractions add.
    const thousandKroner = Math.round(value * 1e6) / 1e6;
    return [{ thousandKroner: minus ? -thousandKroner : thousandKroner, start, end, spans: span !== '' }];
  });
}
