/** Words that say nothing of what a line is about. */
const FILLERS = new Set('a af den der det en et for fra i la med og om på ved til'.split(' '));
/** What Danish names of places end in: the first word of a title has a capital anyway, so the ending has to tell. */
const PLACE =
  /(?:vej|gade|plads|torv|park|gård|vang|vænge|lund|have|plæne|kvarter|skole|hus|mose|bro|sti)(?:en|et|e|t|n)?$/u;

const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];

/** The words that tell one line from another, in small letters. */
export function tellingWords(title: string): string[] {
  return wordsOf(title.toLowerCase()).filter((word) => !FILLERS.has(word));
}

/** Whether two words are one: the same, one a part of the other ("institutioner", "dagsinstitutioner"), or spelt a little longer ("Telegrafkvarteret", "Telegrafvejskvarteret"). */
export function sameWord(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  if (short === long) return true;
  if (short.length < 4) return false;
  return long.includes(short) || insertedInto(short, long);
}

/** Whether the long word is the short one with one piece put in. */
function insertedInto(short: string, long: string): boolean {
  let before = 0;
  while (before < short.length && short[before] === long[before]) before++;
  return before >= 4 && short.length - before >= 3 && long.endsWith(short.slice(before));
}

/** The names of places and things in a title: capitals within it, and a first word that ends as a place does. */
function names(title: string): string[] {
  return wordsOf(title).filter((word, place) => /^\p{Lu}/u.test(word) && (place > 0 || PLACE.test(word)));
}

/**
 * Whether two titles can be of one thing. They differ where each has a name that the other lacks: Birkegården
 * on one side and Hedeparken on the other. Other words may differ; the two are never worded alike.
 */
export function sameName(one: string, other: string): boolean {
  const lacks = (text: string, from: string) =>
    names(from).some((name) => !wordsOf(text).some((word) => sameWord(name, word)));
  return !(lacks(one, other) && lacks(other, one));
}
