import { mergeMarks } from './marks.js';
import type { Passage, ReportEntry } from './proposal-report.js';

/** Records beside the one passage that all of them were read from. */
export interface Pair {
  entries: ReportEntry[];
  /** null where the place is not known. */
  passage: Passage | null;
}

/** So many lines between two passages are left out; with fewer they are one. */
const GAP = 2;

/** The records of a group by where they stand: those that stand near each other share a passage. */
export function pairsOf(entries: readonly ReportEntry[]): Pair[] {
  const pairs: Pair[] = [];
  for (const entry of entries) {
    const passage = entry.passage && withLine(entry.passage);
    const near = pairs.find((pair) => (passage ? isNear(pair.passage, passage) : pair.passage === null));
    if (!near) pairs.push({ entries: [entry], passage });
    else {
      near.entries.push(entry);
      if (near.passage && passage) near.passage = joined(near.passage, passage);
    }
  }
  return pairs;
}

/** Passages that stand near each other as one. */
export function joinNear(passages: readonly Passage[]): Passage[] {
  const all: Passage[] = [];
  for (const passage of passages.map(withLine)) {
    const at = all.findIndex((it) => isNear(it, passage));
    if (at === -1) all.push(passage);
    else all[at] = joined(all[at]!, passage);
  }
  return all;
}

/** What is printed in other words has its whole line marked. */
export function withLine(passage: Passage): Passage {
  const isFound = passage.lines.some(({ marks, texts }) => marks.length + texts.length > 0);
  if (isFound) return passage;
  return {
    ...passage,
    lines: passage.lines.map((it) =>
      it.line === passage.line ? { ...it, texts: [[0, it.text.length] as const] } : it,
    ),
  };
}

function isNear(one: Passage | null, other: Passage): boolean {
  if (one?.document !== other.document) return false;
  const [from, to] = rangeOf(one);
  const [otherFrom, otherTo] = rangeOf(other);
  return otherFrom <= to + GAP && from <= otherTo + GAP;
}

function rangeOf({ line, lines }: Passage): [number, number] {
  return [lines[0]?.line ?? line, lines.at(-1)?.line ?? line];
}

function joined(one: Passage, other: Passage): Passage {
  const lines = new Map(one.lines.map((it) => [it.line, it]));
  for (const it of other.lines) {
    const own = lines.get(it.line);
    lines.set(
      it.line,
      own
        ? {
            ...it,
            marks: mergeMarks([...own.marks, ...it.marks]),
            texts: mergeMarks([...own.texts, ...it.texts]),
          }
        : it,
    );
  }
  const first = other.line < one.line ? other : one;
  return { ...first, lines: [...lines.values()].sort((a, b) => a.line - b.line) };
}
