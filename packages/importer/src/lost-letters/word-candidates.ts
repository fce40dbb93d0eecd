/** What OCR prints for æ, ø and å, and how far the print is from the letter. */
type Printed = readonly [printed: string, letter: string, cost: number, place?: 'start'];
const PRINTED: readonly Printed[] = [
  ...(['ee', 'ae', 'ze'] as const).map((it) => [it, 'æ', 1] as [string, string, number]),
  ...(['aee', 'eze', 'eae', 'zee', 'aé', 'eé', 'ez'] as const).map(
    (it) => [it, 'æ', 1.5] as [string, string, number],
  ),
  ['se', 'æ', 2, 'start'],
  ['ge', 'æ', 2.5, 'start'],
  ['a', 'æ', 2.5],
  ['e', 'æ', 3],
  ['g', 'ø', 1],
  ['ag', 'ø', 1.5],
  ['o', 'ø', 1.5],
  ['oe', 'ø', 1],
  ['a', 'ø', 2.2],
  ['e', 'ø', 2.2],
  ['a', 'å', 1],
  ['aa', 'å', 1],
  ['éa', 'å', 1],
  ['a&', 'å', 1],
  ['é', 'å', 1],
  ['d', 'å', 2.5, 'start'],
];
/** For a capital it prints one of the same shape. */
const PRINTED_CAPITALS: readonly Printed[] = [
  ['ae', 'æ', 1],
  ['ze', 'æ', 1],
  ['a', 'æ', 1.5],
  ['a', 'å', 1],
  ['o', 'ø', 1.5],
];
const MOST_LETTERS = 4;
const HIGHEST_COST = 7;

export interface Candidate {
  word: string;
  cost: number;
  /** The cost of its farthest letter. */
  farthest: number;
}

/** The words that a printed word may have been, in lower case, each with its lowest cost; the printed one is not among them. */
export function candidatesOf(printed: string, isCapital: boolean): Candidate[] {
  const found = new Map<string, Candidate>();
  const walk = (at: number, { word, cost, farthest }: Candidate, letters: number): void => {
    if (at >= printed.length) {
      if (letters > 0 && cost < (found.get(word)?.cost ?? Infinity))
        found.set(word, { word, cost, farthest });
      return;
    }
    walk(at + 1, { word: word + printed[at]!, cost, farthest }, letters);
    if (letters === MOST_LETTERS) return;
    for (const [from, letter, more, place] of isCapital && at === 0 ? PRINTED_CAPITALS : PRINTED)
      if (cost + more <= HIGHEST_COST && printed.startsWith(from, at) && (place !== 'start' || at === 0))
        walk(
          at + from.length,
          { word: word + letter, cost: cost + more, farthest: Math.max(farthest, more) },
          letters + 1,
        );
  };
  walk(0, { word: '', cost: 0, farthest: 0 }, 0);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
