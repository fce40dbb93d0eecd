import type { EffortSmiley } from '@aftalespor/domain/smiley';
import type { TextLine } from '../document-text/document-text.js';

const HEAD =
  /^\s*(?:smileys? på \p{L}+ (?:gives|bliver givet)|definition(?:er)? af (?:smileys?|status\p{L}*)|signaturforklaring|(?:farve|status)forklaring|forklaring (?:af|på|til) (?:smileys?|status\p{L}*|farve\p{L}*)|betydning(?:en)? af (?:smileys?|status\p{L}*|farve\p{L}*))[^:]*:?/iu;
/** "På sporet: ☺", "☺ = på sporet", a sign and its words in two cells. */
const ENTRY = /^\s*(?:[-•]\s+)?(.+?)\s*(?:[:=\t]|\s[-–—]\s)\s*(.+?)\.?\s*$/u;
const SEVERAL = /\s*\/\s*|\s+eller\s+/u;

/** Words as a legend and a cell may print them differently. */
const plain = (words: string): string => words.trim().replace(/\.$/u, '').toLocaleLowerCase('da');

/** The words of a document's status that its own legend says are a face; null where it says two. */
export type LegendWords = ReadonlyMap<string, EffortSmiley | null>;

interface Entry {
  face: EffortSmiley;
  said: string;
}

/** Whether a line says that what signs mean stands below it. */
export const isLegendHead = (text: string): boolean => HEAD.test(text);

/** Reads the legends of a document: lines of a sign and its words below the words for a legend, or beside them. */
export function legendOf(
  lines: readonly TextLine[],
  faceOf: (sign: string) => EffortSmiley | null,
): LegendWords {
  const words = new Map<string, EffortSmiley | null>();
  const entry = (text: string): Entry | null => {
    const [, left = '', right = ''] = ENTRY.exec(text) ?? [];
    const [face, said] = faceOf(left) === null ? [faceOf(right), left] : [faceOf(left), right];
    return face === null ? null : { face, said };
  };
  /** A line may have several, and a definition may have a comma. */
  const entriesIn = (text: string) => {
    const parts = text.split(/[,;]\s+/u).map(entry);
    return parts.every((it) => it !== null) ? parts : [entry(text)].filter((it) => it !== null);
  };
  let isOpen = false;
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    const head = HEAD.exec(text);
    const entries: Entry[] = head || isOpen ? entriesIn(text.slice(head?.[0].length ?? 0)) : [];
    isOpen = head !== null || entries.length > 0;
    for (const { face, said } of entries)
      for (const it of said.split(SEVERAL).map(plain))
        words.set(it, words.has(it) && words.get(it) !== face ? null : face);
  }
  return words;
}

/** The face that the legend gives these words; null where it gives none. */
export const faceByLegend = (legend: LegendWords, words: string): EffortSmiley | null =>
  legend.get(plain(words)) ?? null;
