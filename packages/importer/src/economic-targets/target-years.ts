/** The years that a target is for, both included; null where the words do not tell. */
export interface TargetYears {
  fromYear: number | null;
  toYear: number | null;
}

/** The year of the budget and the last of its estimate years; null where the document does not tell. */
export interface BudgetYears {
  budgetYear: number | null;
  lastYear: number | null;
}

const NOT_TOLD: TargetYears = { fromYear: null, toYear: null };
const SPAN = /(?<!\d)(20\d\d)\s*(?:[-–—]|til|og)\s*(20\d\d)(?!\d)/u;
const UNTIL = /\b(?:ved udgangen af|inden udgangen af|senest i|frem til) (20\d\d)(?!\d)/iu;
const FROM = /\bfra (20\d\d)(?!\d)|\bi (20\d\d) og frem/iu;
const IN = /\b(?:i|for) (?:budget(?:tet)? (?:for )?)?(20\d\d)(?!\d)/iu;
/** A period that has no years of its own: it is not the one that the list above is for. */
const OTHER_PERIOD = /\bvalgperiode|\bårig periode|\bover \p{L}+ år\b/iu;
/** When it is to be of use, which is not when it is to be. */
const PURPOSE = /,?\s+med henblik på\s/iu;

/**
 * The years that a sentence names: "i 2025", "2024 til 2026", "fra 2019 og frem", "ved udgangen af 2028", "i hele perioden",
 * "i budgetåret og overslagsårene". Undefined where it says nothing of years, so that those of the list's own words hold.
 */
export function targetYears(
  sentence: string,
  { budgetYear, lastYear }: BudgetYears,
): TargetYears | undefined {
  // "(ændret ved lov i 2023)" is not what it is for.
  const [words = '', purpose = ''] = sentence.replace(/\([^)]*\)/gu, '').split(PURPOSE);
  const [, first, last] = SPAN.exec(words) ?? [];
  if (first && last && first < last) return { fromYear: Number(first), toYear: Number(last) };
  const until = UNTIL.exec(words);
  if (until) return { fromYear: null, toYear: Number(until[1]) };
  const from = FROM.exec(words);
  if (from) return { fromYear: Number(from[1] ?? from[2]), toYear: null };
  const single = IN.exec(words);
  if (single) return { fromYear: Number(single[1]), toYear: Number(single[1]) };
  if (OTHER_PERIOD.test(words) || /(?<!\d)20\d\d(?!\d)/u.test(purpose)) return NOT_TOLD;
  if (/overslagsår|\bhele perioden\b/iu.test(words))
    return budgetYear === null || lastYear === null ? NOT_TOLD : { fromYear: budgetYear, toYear: lastYear };
  if (/\bbudgetåret\b/iu.test(words)) return { fromYear: budgetYear, toYear: budgetYear };
  return undefined;
}
