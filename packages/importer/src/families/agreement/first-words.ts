const LONGEST = 60;
const SHORTEST = 12;
const CLAUSE = /[:;–]\s|,\s|\s-\s|\s(?:som|der|hvor|så|for at|herunder)\s/gu;
/** A full stop that ends a sentence: not one after an abbreviation or an ordinal, and followed by a capital or a number. */
const SENTENCE =
  /(?<!(?:^|[\s(])(?:mio|mia|kr|ca|pct|kl|nr|inkl|ekskl|evt|maks|min|mv|jf|pr|st|f\.eks|bl\.a|m\.v|m\.m|\d{1,2}))\.\s(?=[\p{Lu}\d])/giu;
/** Words that lead on to something, and end no title. */
const LEADING =
  /,?(?:\s(?:og|eller|i|på|at|af|til|med|for|fra|en|et|den|det|de|der|er|som|så|hvorved|hvilket))+$|,$/u;

/** A title for a bullet that has none: its own first sentence, or its first words to the end of a clause, at most 60 characters. */
export function firstWords(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const sentence = flat
    .slice(
      0,
      ends(flat, SENTENCE).find((at) => at >= SHORTEST),
    )
    .replace(/(?<!\bkr)\.$/u, '');
  if (sentence.length <= LONGEST) return sentence;
  const cut = ends(sentence, CLAUSE).findLast((at) => at >= SHORTEST && at <= LONGEST);
  const word = sentence.lastIndexOf(' ', LONGEST);
  return sentence
    .slice(0, cut ?? (word > 0 ? word : LONGEST))
    .replace(LEADING, '')
    .trim();
}

function ends(text: string, at: RegExp): number[] {
  return [...text.matchAll(at)].map(({ index }) => index);
}
