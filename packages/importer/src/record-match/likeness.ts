import { searchWords } from '@aftalespor/database/search';
import { lettersOf } from '../letters-of/letters-of.js';

/** What a text is compared by: made once for one that is compared with many. */
export interface Comparable {
  letters: string;
  /** Without their endings. */
  words: ReadonlySet<string>;
}

export const comparable = (text: string): Comparable => ({
  letters: lettersOf(text),
  words: new Set(searchWords(text)),
});

/** From 0 to 1: how many of two texts' words stand in both. */
export function likenessOf(one: Comparable, other: Comparable): number {
  if (one.letters === other.letters) return 1;
  const all = one.words.size + other.words.size;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  return all === 0 ? 0 : (2 * shared) / all;
}

export const likeness = (one: string, other: string): number =>
  likenessOf(comparable(one), comparable(other));
