import { restoredIn, type RestoredMark, type RestoredWords } from './restored.js';

/** A line of a document, with the letters that a value in it may have. */
export interface PrintedLine {
  line: number;
  text: string;
  /** The words in it that are read as others: a value has what they are read as. */
  restored: readonly RestoredMark[];
  /** Its letters as they are read. Spaces, hyphens and tags do not count. */
  letters: string;
  /** Where in the text each letter stands. */
  columns: Uint32Array;
}

const TAG = /<[^<>]*>/g;
const IGNORED = /[\s\u00ad-]/;

export function printedLine(line: number, text: string, restored: readonly RestoredMark[] = []): PrintedLine {
  const skipped = [...text.matchAll(TAG)].map(({ index, 0: tag }) => ({
    ...{ from: index, to: index + tag.length },
    word: '',
  }));
  // A word that is read as another comes before a tag that it stands in.
  const read = new Map([...skipped, ...restored].map((it) => [it.from, it]));
  let letters = '';
  const columns: number[] = [];
  // One code unit at a time, so that an index into the letters is an index into the columns.
  for (let column = 0; column < text.length; column++) {
    const { to, word } = read.get(column) ?? {};
    if (to !== undefined && word !== undefined) {
      letters += word;
      for (let n = 0; n < word.length; n++)
        columns.push(n === word.length - 1 ? to - 1 : Math.min(column + n, to - 1));
      column = to - 1;
    } else if (!IGNORED.test(text[column]!)) {
      letters += text[column];
      columns.push(column);
    }
  }
  return { line, text, restored, letters, columns: Uint32Array.from(columns) };
}

/** The lines of one document. Each is looked at once, however many values are looked for in it. */
export class PrintedLines {
  readonly #known = new Map<number, PrintedLine>();

  constructor(
    private readonly texts: readonly string[],
    private readonly words: RestoredWords = new Map(),
  ) {}

  /** From one line to another, both among them, as far as the document has them. */
  between(first: number, last: number): PrintedLine[] {
    const from = Math.max(1, first);
    const length = Math.max(0, Math.min(last, this.texts.length) - from + 1);
    return Array.from({ length }, (_, n) => this.#at(from + n));
  }

  #at(line: number): PrintedLine {
    const known = this.#known.get(line);
    if (known) return known;
    const text = this.texts[line - 1]!;
    const made = printedLine(line, text, restoredIn(text, this.words));
    this.#known.set(line, made);
    return made;
  }
}
