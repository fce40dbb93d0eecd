/** A sum as printed: its value in thousands of kroner, and where in the text it stands. */
export interface Kroner {
  readonly thousandKroner: number;
  readonly start: number;
  readonly end: number;
  /** The upper end of a span: "3-4 mio. kr.". */
  readonly spans: boolean;
}

const SUM =
  /(?<![\d.,\-−–—])(\d[\d.,]*(?:[-–—]| [-–—] ))?([-−])?(\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?![\d½¼¾])|\d*[½¼¾])(?:,(\d+))?\s*(mio\.?|mia\.?|millioner|milliarder|t\.?)?\s*(?:kr\b\.?|kroner\b)/giu;

/** "kr. 200.000", where no sum ends in that unit. */
const UNIT_FIRST =
  /(?<!\p{L}|\d\s?|(?:mio|mia)\.?\s?|t\.?\s?|millioner\s)kr\.?\s?(?:(\d{1,3}(?:\.\d{3})+)(?![\d.,]*\d|\s*(?:kr|mio|mia|t\.))(?:,-)?|(\d+(?:,\d+)?)\s*(mio|mia)\b\.?(?!\s*kr))/giu;

/** "halvanden million kroner", "to mio. kr." */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ 'en halv': 0.5, halvanden: 1.5, en: 1, én: 1, to: 2, tre: 3, fire: 4, fem: 5 },
  ...{ seks: 6, syv: 7, otte: 8, ni: 9, ti: 10 },
};
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(${Object.keys(NUMBER_WORDS).join('|')})\s+(mio\.?|mia\.?|million(?:er)?|milliard(?:er)?)\s+(?:kr\b\.?|kroner\b)`,
  'giu',
);

/** What the numbers of a table count: "beløb i 1.000 kr.", "(1.000 kr.)", "1.000 kr. i 2031-priser:". */
const IS_UNIT = /(?:(?:^|[\s(])(?:i|hele)\s+|\()1\.000\s*kr\b\.?$/iu;
const LEADS_TO_TABLE = /(?:^|\.)\s*1\.000\s*kr\b[^:]{0,30}:$/iu;

/** Sums that measure something else than an allocation: per inhabitant, a distance from an average, the whole country's. */
const MEASURE =
  /^\s*(?:pr\.|per)\s+(?!år)|^\s*(?:om (?:måneden|ugen|dagen)|i timen|månedligt)(?!\p{L})|^\s*(?:over(?!\s+(?:\p{L}+\s+){0,3}(?:år(?:ene)?|perioden?)(?!\p{L}))|under|højere|lavere)\s|^[^,.]*\bpå landsplan\b/iu;
/** "De 10 mio. kr." are those that were named before. */
const NAMED_BEFORE = /(?:^|\s)(?:de|disse)\s+$/iu;
/** "De 10 mio. kr. fra Havnefonden" are told by what follows. */
const FROM_A_NAME = /^\s+fra\s+(?:den\s+)?\p{Lu}/u;

/** "mellem 1 og 2 mio. kr.", "mellem 1 mio. kr. og 2 mio. kr." */
const UP_TO_THIS = /(?<!\p{L})mellem -?\d[\d.,]*(?: ?(?:mio|mia|t)\.?)?(?: ?kr\.?)? og $/iu;
const FROM_THIS = /(?<!\p{L})mellem $/iu;
const TO_ANOTHER = /^ og \d/u;

const unitInThousands = (unit: string | undefined): number => {
  if (!unit) return 0.001;
  if (/^t/iu.test(unit)) return 1;
  return /^mi(?:a|lliard)/iu.test(unit) ? 1_000_000 : 1_000;
};

/** Every sum of money in `text` in reading order. */
export function kronerIn(text: string): Kroner[] {
  return [...inFigures(text), ...afterUnit(text), ...inWords(text)]
    .map((it) => ({ ...it, spans: it.spans || isEndOfSpan(text.slice(0, it.start), text.slice(it.end)) }))
    .filter(({ start, end }) => isSum(text.slice(0, start), text.slice(start, end), text.slice(end)))
    .sort((a, b) => a.start - b.start);
}

const isEndOfSpan = (before: string, after: string): boolean =>
  UP_TO_THIS.test(before) || (FROM_THIS.test(before) && TO_ANOTHER.test(after));

const isSum = (before: string, printed: string, after: string): boolean =>
  !MEASURE.test(after) &&
  !(NAMED_BEFORE.test(before) && !FROM_A_NAME.test(after)) &&
  !IS_UNIT.test(before + printed) &&
  !LEADS_TO_TABLE.test(before + printed + after);

function inFigures(text: string): Kroner[] {
  return [...text.matchAll(SUM)].map((match) => {
    const [printed, span = '', minus, whole = '', decimals = '', unit] = match;
    const [figures, fraction] = wholeAndFraction(whole);
    const value = (Number(`${figures}.${decimals || '0'}`) + fraction) * unitInThousands(unit);
    // Sums are printed to the krone: six decimals remove what binary fractions add.
    const thousandKroner = Math.round(value * 1e6) / 1e6;
    return {
      thousandKroner: minus ? -thousandKroner : thousandKroner,
      ...{ start: match.index + span.length, end: match.index + printed.length, spans: span !== '' },
    };
  });
}

/** "2½" is two, and a half. */
function wholeAndFraction(printed: string): [string, number] {
  const fraction = FRACTIONS[printed.at(-1)!] ?? 0;
  return [printed.replace(/[.\s½¼¾]/gu, ''), fraction];
}
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

function afterUnit(text: string): Kroner[] {
  return [...text.matchAll(UNIT_FIRST)].map(({ 0: printed, 1: whole, 2: scaled = '', 3: unit, index }) => ({
    thousandKroner:
      whole === undefined
        ? Math.round(Number(scaled.replace(',', '.')) * unitInThousands(unit) * 1e6) / 1e6
        : Number(whole.replaceAll('.', '')) / 1000,
    ...{ start: index, end: index + printed.length, spans: false },
  }));
}

function inWords(text: string): Kroner[] {
  return [...text.matchAll(IN_WORDS)].map(({ 0: printed, 1: word = '', 2: unit, index }) => ({
    thousandKroner: NUMBER_WORDS[word.toLowerCase().replace(/\s+/gu, ' ')]! * unitInThousands(unit),
    ...{ start: index, end: index + printed.length, spans: false },
  }));
}
