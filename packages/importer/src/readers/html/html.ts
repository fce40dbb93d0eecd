import type { TextLine } from '../../document-text/document-text.js';
import { FACE_SIGNS, faceInWords, UNTOLD_FACE, wingdingsFace } from '../../smiley/smiley.js';
import { LineWriter, PARAGRAPH } from '../line-writer.js';
import { parseMarkup } from '../parse-markup.js';

export const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol section article header footer main table caption blockquote dl dt dd'.split(
    ' ',
  ),
);
const WINGDINGS = /^Wingdings$/i;
const WINGDINGS_STYLE = /font(?:-family)?:[^;]*\bWingdings(?! \d)/i;
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript']);

/** A page as lines: a paragraph or a list item each, a table's row as one line with its cells parted by tabulators. @throws {ImportError} DAMAGED */
export function readHtml(markup: string, file: string): TextLine[] {
  const writer = new LineWriter();
  let text = '';
  let cells: string[] | null = null;
  /** How many rows below still have the cell of each column that stands above them. */
  let spans: number[] = [];
  const skipSpans = (row: string[]) => {
    while ((spans[row.length] ?? 0) > 0) {
      spans[row.length]!--;
      row.push('');
    }
  };
  let hidden = 0;
  /** The level of the heading that is being read. */
  let heading = 0;
  /** Whether each open element's text is in the font Wingdings. */
  const symbols: boolean[] = [];
  const flush = (gap: boolean) => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (cells) {
      // A paragraph within a cell.
      if (text.trim() !== '' && gap) text += PARAGRAPH;
      return;
    }
    if (line !== '') writer.write(line, null, heading);
    if (gap) writer.gap();
    text = '';
  };
  parseMarkup(markup, file, {
    onopentag(name, { alt, face, style, rowspan }) {
      const isSymbol = WINGDINGS.test(face ?? '') || WINGDINGS_STYLE.test(style ?? '');
      symbols.push(isSymbol || (symbols.at(-1) ?? false));
      if (HIDDEN.has(name)) hidden++;
      if (name === 'tr') {
        flush(false);
        cells = [];
      } else if (name === 'table') {
        flush(true);
        spans = [];
      } else if (name === 'td' || name === 'th') {
        text = '';
        if (cells) {
          skipSpans(cells);
          spans[cells.length] = Math.max(0, Number(rowspan ?? 1) - 1) || 0;
        }
      } else if (name === 'li') {
        flush(false);
        text += '• ';
      } else if (name === 'br' && cells) text += ' ';
      else if (name === 'br') flush(false);
      else if (BLOCKS.has(name)) flush(true);
      heading = levelOf(name) || heading;
      if (name === 'img' && alt !== undefined) {
        const smiley = faceInWords(alt);
        text += smiley ? FACE_SIGNS[smiley] : UNTOLD_FACE;
      }
    },
    ontext(data) {
      if (hidden > 0) return;
      const smiley = symbols.at(-1) ? wingdingsFace(data.trim()) : null;
      text += smiley ? FACE_SIGNS[smiley] : data;
    },
    onclosetag(name) {
      symbols.pop();
      if (HIDDEN.has(name)) hidden--;
      if ((name === 'td' || name === 'th') && cells) {
        cells.push(cellOf(text));
        text = '';
      } else if (name === 'tr') {
        if (cells) {
          skipSpans(cells);
          writer.row(cells);
        }
        cells = null;
        text = '';
      } else if (name === 'li') flush(false);
      else if (BLOCKS.has(name)) flush(true);
      if (levelOf(name) > 0) heading = 0;
    },
  });
  flush(false);
  return writer.lines;
}

const levelOf = (name: string): number => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);

/** A cell's text, its paragraphs parted. */
export const cellOf = (text: string) =>
  text
    .split(PARAGRAPH)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(PARAGRAPH);
