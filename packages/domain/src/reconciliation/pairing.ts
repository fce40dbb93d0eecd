import { sameWord, tellingWords } from './names.js';
import type { ReconcilableInitiative, ReconcilableLine } from './reconciliation.js';

/**
 * The initiative that each line belongs to, by line id: the linked one, or for a line without a link the only one of the
 * agreement that has just its words ("Renovering af legepladser - skoler", although its section is another).
 */
export function pairUnlinked(
  initiatives: readonly ReconcilableInitiative[],
  lines: readonly ReconcilableLine[],
): Map<string, string> {
  const known = new Set(initiatives.map((initiative) => initiative.id));
  const owners = new Map<string, string>();
  for (const line of lines) {
    if (line.initiativeId !== null) {
      if (known.has(line.initiativeId)) owners.set(line.id, line.initiativeId);
      continue;
    }
    const alike = initiatives.filter((initiative) => sameWords(initiative.title, line.title));
    const [only] = alike;
    if (only && alike.length === 1) owners.set(line.id, only.id);
  }
  return owners;
}

function sameWords(one: string, other: string): boolean {
  const left = tellingWords(one);
  const right = tellingWords(other);
  const within = (words: string[], others: string[]) =>
    words.every((word) => others.some((candidate) => sameWord(word, candidate)));
  return left.length > 0 && right.length > 0 && within(left, right) && within(right, left);
}
