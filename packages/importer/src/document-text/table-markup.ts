import type { TextLine } from './document-text.js';

/** Parts the rows of a table that is all on one line. */
export const ROW = '\u2028';

const OF_TABLE = /<\/?(?:table|thead|tbody|tfoot|tr|td|th)\b/iu;
const BEGINS = /<tr\b/iu;
const ENDS = /<\/tr\s*>(?!.*<tr\b)/iu;
const CELL = /<t[dh]\b([^>]*)>(.*?)(?=<\/?t[dhr]\b|<\/?t(?:able|head|body|foot)\b|$)/giu;
/** What a cell's paragraphs and lists are told by stays. */
const OTHER_TAG = /<(?!\/?(?:p|ul|ol|li)\b)\/?[a-z][^>]*>/giu;
const ENTITIES: readonly [RegExp, string][] = [
  [/&nbsp;/giu, ' '],
  [/&(?:minus|ndash|mdash);/giu, '–'],
  [/&lt;/giu, '<'],
  [/&gt;/giu, '>'],
  [/&amp;/giu, '&'],
];

/**
 * A text whose tables are markup, as some that turn a PDF into text leave them: a row stands on the line of its first cell,
 * its cells parted by tabulators; one that is as wide as several has as many cells.
 */
export function withoutTableMarkup(lines: readonly TextLine[]): TextLine[] {
  if (!lines.some(({ text }) => BEGINS.test(text))) return [...lines];
  const plain: TextLine[] = [];
  /** The row that is open: where it begins, and its markup. */
  let open: { at: number; markup: string } | null = null;
  for (const line of lines) {
    if (!open && !OF_TABLE.test(line.text)) {
      plain.push(line);
      continue;
    }
    plain.push({ ...line, text: '' });
    if (!open && BEGINS.test(line.text)) open = { at: plain.length - 1, markup: '' };
    if (!open) continue;
    if (!/<t[dh]\b/iu.test(open.markup)) open.at = plain.length - 1;
    open.markup = `${open.markup} ${line.text}`;
    if (!ENDS.test(line.text)) continue;
    plain[open.at]!.text = rowsOf(open.markup);
    open = null;
  }
  return plain;
}

const rowsOf = (markup: string): string =>
  markup
    .split(BEGINS)
    .map((row) =>
      [...row.matchAll(CELL)].flatMap(([, attributes = '', cell = '']) => cellsOf(attributes, cell)),
    )
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.join('\t'))
    .join(ROW);

function cellsOf(attributes: string, cell: string): string[] {
  const plain = ENTITIES.reduce(
    (text, [entity, sign]) => text.replace(entity, sign),
    cell.replace(/<br\b[^>]*>/giu, ' ').replace(OTHER_TAG, ''),
  );
  const width = Number(/colspan\s*=\s*["']?(\d{1,2})/iu.exec(attributes)?.[1] ?? 1);
  return [plain.replaceAll('\t', ' ').trim(), ...Array<string>(Math.max(0, width - 1)).fill('')];
}
