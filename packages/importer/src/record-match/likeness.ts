import { searchWords } from '@aftalespor/database/search';
import { lettersOf } from '../letters-of/letters-of.js';

/** From 0 to 1: how many of two titles' words, without their endings, stand in both. */
export function likeness(one: string, other: string): number {
  if (lettersOf(one) === lettersOf(other)) return 1;
  const words = new Set(searchWords(one));
  const others = new Set(searchWords(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size + others.size === 0 ? 0 : (2 * shared) / (words.size + others.size);
}
