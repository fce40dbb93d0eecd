import { WORD, type RestoredWord } from '../lost-letters/lost-letters.js';

/** A word whose letters a scan had lost, as a report tells it. */
export interface ReportRestored extends RestoredWord {
  document: string;
  /** Of the first line; null where the document has no pages. */
  page: number | null;
}

/** Where a restored word stands in a passage's line, and what it is read as. */
export interface RestoredMark {
  from: number;
  to: number;
  word: string;
  how: 'SURE' | 'LIKELY';
}

/** By what is printed. */
export type RestoredWords = ReadonlyMap<string, Pick<RestoredWord, 'word' | 'how'>>;

/** The words of a printed line that are read as others. */
export function restoredIn(text: string, words: RestoredWords): RestoredMark[] {
  if (words.size === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ index, 0: printed }) => {
    const { word = null, how } = words.get(printed) ?? {};
    if (word === null || how === undefined || how === 'UNKNOWN') return [];
    return [{ from: index, to: index + printed.length, word, how }];
  });
}
