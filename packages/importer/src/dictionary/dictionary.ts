import { decodeTrie } from 'cspell-trie-lib';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** WORD: the dictionary has it. COMPOUND: it is two such words. FRAGMENTS: it can be cut into short ones, which says little. */
export type WordKind = 'WORD' | 'COMPOUND' | 'FRAGMENTS';

const SHORTEST_PART = 4;

const require = createRequire(import.meta.url);
type Trie = ReturnType<typeof decodeTrie>;
let trie: Trie | null = null;

/** What kind of Danish word it is, in any of its forms; null where it is none. The dictionary is read when it is first asked. */
export function wordKind(word: string): WordKind | null {
  trie ??= readDictionary();
  const found = find(word);
  if (found.found === false) return null;
  if (!found.compoundUsed) return 'WORD';
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const before = word.slice(0, at);
    if ((isWord(before) || (before.endsWith('s') && isWord(before.slice(0, -1)))) && isWord(word.slice(at)))
      return 'COMPOUND';
  }
  return 'FRAGMENTS';
}

function readDictionary(): Trie {
  const folder = dirname(require.resolve('@cspell/dict-da-dk'));
  return decodeTrie(readFileSync(join(folder, 'da_DK.trie')));
}

function isWord(word: string): boolean {
  return isWhole(find(word));
}

type Found = ReturnType<Trie['findWord']>;

/**
 * As it is spelled, or with a capital as a name: a search that takes no notice of case takes none of the ring on an å either,
 * and has "radgivning" for a word.
 */
function find(word: string): Found {
  const found = trie!.findWord(word, { caseSensitive: true });
  if (isWhole(found)) return found;
  const named = trie!.findWord(word[0]!.toUpperCase() + word.slice(1), { caseSensitive: true });
  return isWhole(named) ? named : found;
}

const isWhole = (it: Found): boolean => it.found !== false && !it.compoundUsed;
