import type { MilestoneState } from '../round/round.js';

/** SET: there was none before. REMOVED: there is none any more. REWORDED: other words. UNCHANGED: the same words, but for misprints. */
export const MILESTONE_CHANGE_KINDS = ['SET', 'REMOVED', 'REWORDED', 'UNCHANGED'] as const;
export type MilestoneChangeKind = (typeof MILESTONE_CHANGE_KINDS)[number];

export interface StatedMilestone {
  state: MilestoneState;
  /** Our label, and the document's own text; null where there is none, or it is not known. */
  label: string | null;
  labelText: string | null;
}

export interface MilestoneChange {
  kind: MilestoneChangeKind;
  /** The words that came and those that went, as printed and in their order. Empty where the words are not known. */
  added: string[];
  removed: string[];
}

/** What differs between two versions of a milestone: in the document's words where both are known, else in our labels. */
export function milestoneChange(from: StatedMilestone, to: StatedMilestone): MilestoneChange {
  const known = from.labelText !== null && to.labelText !== null;
  const wordsOf = (version: StatedMilestone) =>
    words((known ? version.labelText : (version.label ?? version.labelText)) ?? '');
  if (from.state !== 'SET' && to.state !== 'SET') return { kind: 'UNCHANGED', added: [], removed: [] };
  if (from.state !== 'SET') return { kind: 'SET', added: wordsOf(to), removed: [] };
  if (to.state !== 'SET') return { kind: 'REMOVED', added: [], removed: wordsOf(from) };
  const difference = wordDifference(wordsOf(from), wordsOf(to));
  // A document that states a set milestone anew has something else to say, also where its words are not known here.
  const unknown = !known && (from.label === null || to.label === null);
  const same = difference.added.length + difference.removed.length === 0 && !unknown;
  return { kind: same ? 'UNCHANGED' : 'REWORDED', ...(unknown ? { added: [], removed: [] } : difference) };
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** By the longest common run of words. A word split, joined or misspelt is the same; a number never is. */
function wordDifference(from: string[], to: string[]): Pick<MilestoneChange, 'added' | 'removed'> {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = from.length - 1; row >= 0; row--)
    for (let column = to.length - 1; column >= 0; column--)
      (lengths[row] ??= [])[column] = misprint(from[row] ?? '', to[column] ?? '')
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const added: string[] = [];
  const removed: string[] = [];
  let run = { from: [] as string[], to: [] as string[] };
  const close = () => {
    // "opfølgnings mødet" and "opfølgningsmødet" are one word.
    if (!misprint(run.from.join(''), run.to.join(''))) {
      removed.push(...run.from);
      added.push(...run.to);
    }
    run = { from: [], to: [] };
  };
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    if (row < from.length && column < to.length && misprint(from[row] ?? '', to[column] ?? '')) {
      close();
      row++;
      column++;
    } else if (column >= to.length || (row < from.length && at(row + 1, column) >= at(row, column + 1)))
      run.from.push(from[row++] ?? '');
    else run.to.push(to[column++] ?? '');
  }
  close();
  return { added, removed };
}

/** The same word, or in a word of five letters and more one letter too many, too few or other. */
function misprint(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (short === long) return true;
  if (short.length < 5 || long.length - short.length > 1 || /\d/.test(short + long)) return false;
  let before = 0;
  while (before < short.length && short[before] === long[before]) before++;
  return short.slice(before + (short.length === long.length ? 1 : 0)) === long.slice(before + 1);
}
