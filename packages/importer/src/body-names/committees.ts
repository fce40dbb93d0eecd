import { contributorsAtStart } from './contributors.js';

const COMMITTEE = /^(\p{Lu}[\p{L}, -]*?udvalget)(?:, | og | samt |\.?$)/u;

/** The committees that a text lists: by the names that are known, else each up to the word that ends its name. Empty where it says more. */
export function committeesIn(text: string, known: readonly string[]): string[] {
  const { names, rest } = contributorsAtStart(text, known);
  if (rest === '') return names;
  const found: string[] = [];
  let left = text.trim();
  while (left !== '') {
    const committee = COMMITTEE.exec(left);
    if (!committee) return [];
    found.push(committee[1]!);
    left = left.slice(committee[0].length);
  }
  return found;
}
