import type { ProseAmount } from './prose-amount.js';

/** "yderligere 1 mio. kr., så der i alt er 3 mio. kr." */
export const SO_THAT_IN_ALL =
  /,\s+så (?:der (?:samlet|i alt)\b|de[nt]? (?:samlede|årlige) (?:\p{L}+ )?\p{L}+ (?:er|bliver|udgør)(?!\p{L}))/iu;
/** Between a change and the level that it is from, before that level, and between it and the new one. */
const FROM_LEVEL = /^\s+fra\s+$/iu;
const ENDS_IN_FROM = /(?<!\p{L})fra\s+$/iu;
const BECOMES = /^\s+til\s+$/iu;
const CHANGES_BY =
  /(?<!\p{L})(?:forhøjes|hæves|øges|løftes|opjusteres|udvides|reduceres|nedsættes|sænkes|nedjusteres) (?:\p{L}+ ){0,2}med\s+$/iu;
/** "10 mio. kr. i 2031-2034, svarende til 2,5 mio. kr. årligt": the same, told in two ways. */
const IN_OTHER_WORDS = /(?<!\p{L})(?:svarende til|fordelt (?:på|over) [\d–— -]+ med)\s+$/iu;

/** The sums of a sentence by what its words say of one and the next: a part and the whole, a level and another, the same told in two ways. */
export function relatedSums(amounts: readonly ProseAmount[], sentence: string): ProseAmount[] {
  return amounts
    .map((amount, at) => withYearsOfWhole(amount, amounts[at + 1], sentence))
    .flatMap((amount, at, all) => withoutLevels(amount, { at, all }, sentence))
    .flatMap((amount, at, all) => toldOnce(amount, { before: all[at - 1], after: all[at + 1] }, sentence));
}

/**
 * "hæves med 2 mio. kr. fra 1 mio. kr. til 3 mio. kr. i 2031": what was there is none that is set aside, nor is what it
 * becomes where the change is told, whose year that is.
 */
function withoutLevels(
  amount: ProseAmount,
  { at, all }: { at: number; all: readonly ProseAmount[] },
  sentence: string,
): ProseAmount[] {
  const isBefore = (n: number, words: RegExp) =>
    all[n] !== undefined &&
    all[n + 1] !== undefined &&
    words.test(sentence.slice(all[n].end, all[n + 1]!.start));
  const isOld = (n: number) => isBefore(n, BECOMES) && ENDS_IN_FROM.test(sentence.slice(0, all[n]!.start));
  const isChange = (n: number) => isBefore(n, FROM_LEVEL) && isOld(n + 1);
  if (isOld(at)) return [];
  // "forhøjes med 1 mio. kr. til 3 mio. kr.": what it becomes.
  const becomes = (n: number) =>
    isBefore(n, BECOMES) && CHANGES_BY.test(sentence.slice(0, all[n]!.start)) ? all[n + 1] : undefined;
  if (becomes(at - 1)) return [];
  if (isOld(at - 1)) return isChange(at - 2) ? [] : [{ ...amount, basis: 'TOTAL' }];
  const level = becomes(at) ?? (isChange(at) ? all[at + 2] : undefined);
  if (!level || amount.fromYear !== null) return [amount];
  const { fromYear, toYear, openEnded, doubt } = level;
  return [{ ...amount, fromYear, toYear, openEnded, basis: 'CHANGE', doubt }];
}

/** A sum for several years that the next one tells for each of them is that one. */
function toldOnce(
  amount: ProseAmount,
  { before, after }: { before: ProseAmount | undefined; after: ProseAmount | undefined },
  sentence: string,
): ProseAmount[] {
  const isSame = (whole: ProseAmount, each: ProseAmount) =>
    each.perYear &&
    each.fromYear === null &&
    whole.fromYear !== whole.toYear &&
    IN_OTHER_WORDS.test(sentence.slice(whole.end, each.start));
  if (after && isSame(amount, after)) return [];
  if (!before || !isSame(before, amount)) return [amount];
  const { fromYear, toYear, openEnded } = before;
  return [{ ...amount, fromYear, toYear, openEnded }];
}

/** "yderligere … årligt, så der i alt er … i perioden 2031-2033": one period for both. */
function withYearsOfWhole(part: ProseAmount, whole: ProseAmount | undefined, sentence: string): ProseAmount {
  const joined = whole && SO_THAT_IN_ALL.test(sentence.slice(part.end, whole.start));
  if (!joined || part.fromYear !== null || !part.perYear || !whole.perYear) return part;
  const { fromYear, toYear, openEnded } = whole;
  return { ...part, fromYear, toYear, openEnded, doubt: whole.doubt };
}
