import type { Placed } from '../reading/reading.js';
import { contributorsAtStart } from './contributors.js';

const COMMITTEE = /^(\p{Lu}[\p{L}, -]*?udvalget)(?:, | og | samt |\.?$)/u;

/**
 * The committees that a field lists: by the names that are known, else each up to the word that ends its name; the whole as one
 * name where it tells of no list.
 */
export function committeesOf(field: Placed | null, known: readonly string[]): Placed[] {
  if (!field) return [];
  const names = committeesIn(field.value, known);
  return (names.length === 0 ? [field.value] : names).map((value) => ({ ...field, value }));
}

function committeesIn(text: string, known: readonly string[]): string[] {
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
