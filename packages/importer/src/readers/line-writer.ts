import type { TextLine } from '../document-text/document-text.js';
import { plainLine } from '../document-text/plain-line.js';

/** Parts the paragraphs of a cell, which is one line. */
export const PARAGRAPH = '\u2029';
/** Parts the rows of a table that is all on one line. */
export const ROW = '\u2028';

/** A line that surely goes on: it ends with a comma, a hyphen, or a word that no sentence ends with. */
const UNFINISHED =
  /\p{L}[,-]$|(?:^|\s)(?:i|og|på|til|af|for|med|at|der|som|fra|den|det|de|en|et|om|ved|eller|samt|skal|kan|vil|har)$/u;
const ENDED = /[.:;!?"”»)\]>]$/u;

/** Numbers lines as they are written. */
export class LineWriter {
  readonly lines: TextLine[] = [];
  #goesOn = false;
  #isPageEnd = false;

  /** `heading`: the level of a heading, 0 where the line is none. */
  write(text: string, page: number | null = null, heading = 0): void {
    if (this.#isPageEnd && text !== '') this.#endPage(text);
    this.#goesOn = false;
    this.lines.push({
      ...{ line: this.lines.length + 1, page, text: plainLine(text) },
      ...(heading > 0 && { heading }),
    });
  }

  /** An empty line, unless one stands there already. */
  gap(page: number | null = null): void {
    if (!this.#goesOn && this.lines.length > 0 && this.lines.at(-1)!.text !== '') this.write('', page);
  }

  /** A page ends: an empty line, unless what is written next surely goes on with what stands above it. */
  pageEnd(page: number): void {
    this.gap(page);
    this.#isPageEnd = true;
  }

  #endPage(next: string): void {
    this.#isPageEnd = false;
    const isCut = UNFINISHED.test(this.last) || (/^\p{Ll}/u.test(next) && !ENDED.test(this.last));
    if (isCut && !this.last.includes('\t') && !next.includes('\t')) this.goOn();
  }

  /** What is written next goes on with what stands above it: no empty line is between them. */
  goOn(): void {
    if (this.lines.at(-1)?.text === '') this.lines.pop();
    this.#goesOn = true;
  }

  /** The last line with text. */
  get last(): string {
    return this.lines.findLast(({ text }) => text !== '')?.text ?? '';
  }

  row(cells: readonly string[], page: number | null = null): void {
    this.write(cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t'), page);
  }
}
