import type { TextLine } from '../../document-text/document-text.js';
import { plainLine } from '../../document-text/plain-line.js';
import { PARAGRAPH, ROW } from '../line-writer.js';
import { parseMarkup } from '../parse-markup.js';
import { BLOCKS, cellOf } from './html.js';

const OF_TABLE = /<\/?(?:table|thead|tbody|tfoot|tr|td|th)\b/iu;
const OF_ROW = /<tr\b/iu;

/**
 * A text whose tables are markup, as some that turn a PDF into text leave them: a row stands on the line of its first cell,
 * its cells parted by tabulators; one that is as wide as several has as many cells. Every line keeps its number.
 *
 * @throws {ImportError} DAMAGED
 */
export function withoutTableMarkup(lines: readonly TextLine[], file: string): TextLine[] {
  if (!lines.some(({ text }) => OF_ROW.test(text))) return [...lines];
  const plain: TextLine[] = [];
  let row: { line: TextLine; cells: string[]; at: number } | null = null;
  const add = (text: string) => {
    if (row && row.cells.length > 0) row.cells[row.at] += text;
  };
  const endRow = () => {
    if (row && row.cells.length > 0) {
      const { line, cells } = row;
      line.text = plainLine(`${line.text && `${line.text}${ROW}`}${cells.map(cellOf).join('\t')}`);
    }
    row = null;
  };
  /** The parser has read each line before the next is taken. */
  function* markup() {
    for (const line of lines) {
      const isMarkup = row !== null || OF_TABLE.test(line.text);
      plain.push(isMarkup ? { ...line, text: '' } : line);
      if (isMarkup) yield `${line.text}\n`;
    }
  }
  parseMarkup(markup(), file, {
    onopentag(name, { colspan = '' }) {
      if (name === 'tr') {
        endRow();
        row = { line: plain.at(-1)!, cells: [], at: 0 };
      } else if (row && (name === 'td' || name === 'th')) {
        if (row.cells.length === 0) row.line = plain.at(-1)!;
        row.at = row.cells.length;
        row.cells.push(...Array<string>(Number(/^\d{1,2}/u.exec(colspan)?.[0]) || 1).fill(''));
      } else if (name === 'br') add(' ');
      else if (name === 'li') add(' • ');
      else if (BLOCKS.has(name)) add(PARAGRAPH);
    },
    ontext: add,
    onclosetag(name) {
      if (name === 'tr') endRow();
      else if (BLOCKS.has(name)) add(PARAGRAPH);
    },
  });
  return plain;
}
