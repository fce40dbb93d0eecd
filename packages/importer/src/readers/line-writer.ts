import type { TextLine } from '../document-text/document-text.js';

/** Parts the paragraphs of a cell, which is one line. */
export const PARAGRAPH = '\u2029';

/** Numbers lines as they are written. */
export class LineWriter {
  readonly lines: TextLine[] = [];
  #goesOn = false;

  /** `heading`: the level of a heading, 0 where the line is none. */
  write(text: string, page: number | null = null, heading = 0): void {
    this.#goesOn = false;
    this.lines.push({ line: this.lines.length + 1, page, text, ...(heading > 0 && { heading }) });
  }

  /** An empty line, unless one stands there already. */
  gap(page: number | null = null): void {
    if (!this.#goesOn && this.lines.length > 0 && this.lines.at(-1)!.text !== '') this.write('', page);
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
