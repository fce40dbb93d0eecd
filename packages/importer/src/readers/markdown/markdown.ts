import type { TextLine } from '../../document-text/document-text.js';
import { PARAGRAPH } from '../line-writer.js';

const ROW = /^\s*\|(.*)\|\s*$/u;
/** Parts the head of a table from its rows. */
const RULE = /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/u;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
/** What a heading is underlined with, on the line below it. */
const UNDERLINE = /^\s*(?:={3,}|-{3,})$/u;
const STRONG = /\*\*(?=\S)(.+?)(?<=\S)\*\*/gu;
const BREAK = /<br\s*\/?>/giu;

/**
 * A text that is Markdown, as some that turn a document into text leave it: a table's row has its cells parted by tabulators,
 * a heading says that it is one, by marks before it or a line below, and marks of bold type are left out. Every line keeps its number.
 */
export function withoutMarkdown(lines: readonly TextLine[]): TextLine[] {
  const underlined = new Set(lines.filter((_, n) => isUnderlined(lines, n)).map(({ line }) => line));
  const isMarkdown = underlined.size > 1 || lines.some(({ text }) => HEADING.test(text) || RULE.test(text));
  if (!isMarkdown) return [...lines];
  const hasTables = lines.some(({ text }) => RULE.test(text));
  return lines.map((line, n): TextLine => {
    if (n > 0 && underlined.has(lines[n - 1]!.line)) return { ...line, text: '' };
    if (underlined.has(line.line)) return { ...line, heading: lines[n + 1]!.text.includes('=') ? 1 : 2 };
    if (hasTables && RULE.test(line.text)) return { ...line, text: '' };
    const [, row] = (hasTables && ROW.exec(line.text)) || [];
    if (row !== undefined) return { ...line, text: cellsOf(row).join('\t') };
    const [, marks, title] = HEADING.exec(line.text) ?? [];
    const text = (title ?? line.text).replace(STRONG, '$1');
    return { ...line, text, ...(marks !== undefined && { heading: marks.length }) };
  });
}

/** Whether a line stands alone above an underline that is about as long as it is. */
function isUnderlined(lines: readonly TextLine[], n: number): boolean {
  const [above = '', title = '', below = ''] = [n - 1, n, n + 1].map((it) => lines[it]?.text.trim());
  return (
    above === '' &&
    /^\p{L}/u.test(title) &&
    UNDERLINE.test(below) &&
    Math.abs(title.length - below.length) <= 2
  );
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
