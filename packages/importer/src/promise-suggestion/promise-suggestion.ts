import { searchWords } from '@aftalespor/database/search';
import type { Draft } from '@aftalespor/domain/draft';

/** Two initiatives of different agreements that look like one promise. Nobody has decided it. */
export interface PromiseSuggestion {
  /** Keys, in the order of the agreements. */
  initiatives: readonly [string, string];
  /** From 0 to 1: how much of the two titles, by the rarity of their words, stands in both. */
  likeness: number;
  /** In Danish words. */
  reason: string;
}

const ENOUGH = 0.6;
/** A word that stands in more titles than this tells nothing apart. */
const COMMON = 6;

interface Title {
  key: string;
  agreement: string;
  /** The title's word as printed, by its stem. */
  words: Map<string, string>;
}

/**
 * Initiatives of a municipality whose titles share so many of their rare words that they may be one promise, the likeliest
 * first. Two that stand in one thread already are not suggested, whatever was decided about them.
 */
export function suggestPromises({
  agreements,
  promises,
}: Pick<Draft, 'agreements' | 'promises'>): PromiseSuggestion[] {
  const titles = agreements.flatMap(({ key: agreement, initiatives }) =>
    initiatives.map(({ key, title }): Title => ({ key, agreement, words: wordsOf(title) })),
  );
  const rarity = rarityOf(titles);
  const decided = new Set(
    promises.flatMap(({ links }) =>
      links.flatMap((one) => links.map((other) => `${one.initiative} ${other.initiative}`)),
    ),
  );
  return titles
    .flatMap((one, n) =>
      titles.slice(n + 1).flatMap((other) => {
        if (one.agreement === other.agreement || decided.has(`${one.key} ${other.key}`)) return [];
        return compare(one, other, rarity) ?? [];
      }),
    )
    .sort((a, b) => b.likeness - a.likeness);
}

function compare(one: Title, other: Title, rarity: ReadonlyMap<string, number>): PromiseSuggestion | null {
  const shared = [...one.words.keys()].filter((stem) => other.words.has(stem) && rarity.get(stem)! > 0);
  if (shared.length === 0) return null;
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + rarity.get(stem)!, 0);
  const likeness = (2 * weight(shared)) / (weight(one.words.keys()) + weight(other.words.keys()));
  if (likeness < ENOUGH) return null;
  const words = shared.map((stem) => `"${one.words.get(stem)!}"`);
  return {
    initiatives: [one.key, other.key],
    likeness,
    reason: `Begge titler har ${words.length === 1 ? 'ordet' : 'ordene'} ${inDanish(words)}.`,
  };
}

function wordsOf(title: string): Map<string, string> {
  return new Map(
    title
      .split(/[^\p{L}\p{N}-]+/u)
      .flatMap((word) => searchWords(word).map((stem) => [stem, word.toLowerCase()] as const)),
  );
}

/** The rarer a word, the more it says; 0 for one that is common. */
function rarityOf(titles: readonly Title[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of titles)
    for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, count > COMMON ? 0 : 1 / Math.sqrt(count)]));
}

function inDanish(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} og ${words.at(-1)!}`;
}
