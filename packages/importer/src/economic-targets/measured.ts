/** A number with its unit, as a sentence prints it. */
export interface Measured {
  /** In its unit. */
  value: number;
  /** "mio. kr.", "pct.", "promille", "kr. pr. indbygger". */
  unit: string;
  start: number;
  end: number;
}

const NUMBER = /(?<![\d.,])(?<!\d ?[-–] ?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d.]*\d)/u.source;
const UNIT =
  /\s*(mia\.?|mio\.?|t\.?|millioner|milliarder|1\.000)?\s*(kr(?:oner)?\b\.?|pct\b\.?|procent\b|%|promille\b|‰)(\s*(?:pr\.?|per) indbygger)?/iu
    .source;
const WITH_UNIT = new RegExp(NUMBER + UNIT, 'giu');
/** What is named after its unit needs none: "Udskrivningsprocent på 25,5". */
const NAMED_UNIT = new RegExp(
  String.raw`\p{L}*(procent|promille)(?:en|n)?\b(?: (?:er|udgør|fastholdes|forbliver|fastsættes))?(?: uændret)?(?: på| til)?:? ${NUMBER}(?!${UNIT})`,
  'giu',
);

/** Every number of a sentence that has a unit, in reading order. */
export function measuredIn(sentence: string): Measured[] {
  const own = [...sentence.matchAll(WITH_UNIT)].map((match) => {
    const [printed, whole, decimals, scale = '', what, each] = match;
    return {
      ...{ value: valueOf(whole!, decimals), unit: unitOf(scale, what!, each !== undefined) },
      ...{ start: match.index, end: match.index + printed.length },
    };
  });
  const named = [...sentence.matchAll(NAMED_UNIT)].map((match) => ({
    ...{
      value: valueOf(match[2]!, match[3]),
      unit: match[1]!.toLowerCase() === 'procent' ? 'pct.' : 'promille',
    },
    ...{ start: match.index, end: match.index + match[0].length },
  }));
  return [
    ...own,
    ...named.filter((it) => !own.some(({ start }) => it.start <= start && start < it.end)),
  ].sort((a, b) => a.start - b.start);
}

const valueOf = (whole: string, decimals: string | undefined): number =>
  Number(`${whole.replaceAll('.', '')}.${decimals ?? '0'}`);

function unitOf(scale: string, what: string, each: boolean): string {
  if (/^(?:pct|procent|%)/iu.test(what)) return 'pct.';
  if (/^(?:promille|‰)/iu.test(what)) return 'promille';
  const scales: readonly [RegExp, string][] = [
    [/^mi[al]/iu, /^mia|^milliard/iu.test(scale) ? 'mia. kr.' : 'mio. kr.'],
    [/^mio/iu, 'mio. kr.'],
    [/^(?:t|1\.000)/iu, '1.000 kr.'],
  ];
  const unit = scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 'kr.';
  return each ? `${unit} pr. indbygger` : unit;
}
