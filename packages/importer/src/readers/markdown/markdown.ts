import type { TextLine } from '../../document-text/document-text.js';
import { PARAGRAPH } from '../line-writer.js';

const ROW = /^\s*\|(.*)\|\s*$/u;
/** Parts the head of a table from its rows. */
const RULE = /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/u;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const STRONG = /\*\*(?=\S)(.+?)(?<=\S)\*\*/gu;
const BREAK = /<br\s*\/?>/giu;

/**
 * A text that is Markdown, as some that turn a document into text leave it: a table's row has its cells parted by tabulators,
 * a heading says that it is one, and marks of bold type are left out. Every line keeps its number.
 */
export function withoutMarkdown(lines: readonly TextLine[]): TextLine[] {
  const isMarkdown = lines.some(({ text }) => HEADING.test(text) || RULE.test(text));
  if (!isMarkdown) return [...lines];
  const hasTables = lines.some(({ text }) => RULE.test(text));
  return lines.map((line): TextLine => {
    if (hasTables && RULE.test(line.text)) return { ...line, text: '' };
    const [, row] = (hasTables && ROW.exec(line.text)) || [];
    if (row !== undefined) return { ...line, text: cellsOf(row).join('\t') };
    const [, marks, title] = HEADING.exec(line.text) ?? [];
    const text = (title ?? line.text).replace(STRONG, '$1');
    return { ...line, text, ...(marks !== undefined && { heading: marks.length }) };
  });
}

const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').replace(STRONG, '$1').replaceAll('\t', ' ').trim())
    .map((cell) =>
      cell
        .split(BREAK)
        .map((part) => part.trim())
        .filter(Boolean)
        .join(PARAGRAPH),
    );
