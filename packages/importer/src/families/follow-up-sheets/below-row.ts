import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import type { ReadMilestone } from '../../sheet-reading/sheet-reading.js';
import { NOTHING, SHEET_DOUBTS } from '../../sheet-words/sheet-words.js';
import { faceAtEnd, type Faces } from '../../smiley/smiley.js';

export type AddDoubt = (line: number, field: string, value: string, message: string) => void;

export const NOTE = /^Status:/;
/** What neither a name nor a cell ends with. */
export const UNFINISHED = /(?:[,-]|(?:^|\s)(?:og|samt|for|i|til|af|under|med))\s*$/u;

/** A round's label that a narrow column cuts: "1.", "1. budget-", "1. budgetopfølgning". */
const CUT_LABEL = /(?:^|\s)[1-4lI]\.(?: ?budget-?|(?: ?budget)? ?opfølgning)?\s*$/u;
const LABEL_GOES_ON = /^\s*(?:budget-?\s*$|(?:budget)?opfølgning(?!\p{L})|\d{4}(?!\d))/u;

/** The rows' lines with each round's label whole, which may go on on the lines below it. */
export function wholeLabels(lines: readonly TextLine[]): TextLine[] {
  const whole: TextLine[] = [];
  for (const entry of lines) {
    const above = whole.at(-1);
    if (above && CUT_LABEL.test(above.text) && LABEL_GOES_ON.test(entry.text)) {
      const isWord = /budget-?\s*$/u.test(above.text);
      const text = `${above.text.trimEnd().replace(/(?<=budget)-$/u, '')}${isWord ? '' : ' '}${entry.text.trim()}`;
      whole[whole.length - 1] = { ...above, text };
    } else whole.push(entry);
  }
  return whole;
}

/** The lines between a row and the next: its face, its status note, and the end of a cell that a page cut. */
export class BelowRow {
  readonly #row: ReadMilestone;
  readonly #faces: Faces;
  readonly #doubt: AddDoubt;
  /** The lines of the note that the line above is of. */
  #note: TextLine[] = [];

  constructor(row: ReadMilestone, faces: Faces, doubt: AddDoubt) {
    this.#row = row;
    this.#faces = faces;
    this.#doubt = doubt;
  }

  /** Whether the line is of the row, which then has what it says. */
  takes(entry: TextLine): boolean {
    const text = entry.text.trim();
    const isNote = text !== '' && (this.#note.length > 0 || NOTE.test(text));
    if (isNote) this.#addToNote({ ...entry, text: text.replace(NOTE, '') });
    else this.#note = [];
    return isNote || text === '' || this.#takesFace(entry) || this.#takesEnd(text);
  }

  #addToNote(entry: TextLine): void {
    this.#note.push(entry);
    const value = joinLines(this.#note.map(({ text }) => text));
    if (value !== null) this.#row.note = { value, line: this.#note[0]!.line };
  }

  /** A face, or the dash for none, on a line of its own is beside the row that ends above it; two are none that can be told. */
  #takesFace({ text, line }: TextLine): boolean {
    const face = faceAtEnd(text, this.#faces);
    if (NOTHING.test(text.trim())) return true;
    const isLost = !/[\p{L}\p{N}]/u.test(text) && !face;
    if (isLost) this.#doubt(line, 'effort', text.trim(), SHEET_DOUBTS.sign);
    if (isLost) return true;
    if (face?.before.trim() !== '') return false;
    const isUnclear = this.#row.face !== null || face.smiley === null;
    if (isUnclear) this.#doubt(line, 'effort', face.printed, SHEET_DOUBTS.sign);
    this.#row.face = isUnclear ? null : { value: face.smiley!, line };
    return true;
  }

  /** The round's label stands beside the first half of a cell that a page cut. */
  #takesEnd(text: string): boolean {
    const { labelText, note } = this.#row;
    if (!labelText || note || !UNFINISHED.test(labelText)) return false;
    this.#row.labelText = joinLines([labelText, text]);
    return true;
  }
}
