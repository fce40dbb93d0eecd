import type { TextLine } from '../../document-text/document-text.js';
import { rowOf } from './annex-table.js';
import { withoutContents, type Contents } from './contents.js';
import { ANNEX, HEADING } from './line-kinds.js';
import { isListItem } from './list-item.js';

const PAGE_NUMBER = /^(?:(?:Side\s+)?\d{1,3}(?:\s+af\s+\d{1,3})?|([-–—])\s*\d{1,3}\s*\1)$/i;
/** What a running head of a budget agreement names, and no sentence ends. */
const NAMES_BUDGET = /budget\p{L}*\b.*20\d\d.*[^.:]$/iu;
const ENDED = /[.:!?"”»)\]>]$/u;
const FEWEST_CUT = 3;
/** A line that a word did not fit on fills its column nearly, of which the widest that is cut is one. */
const isWithin = (length: number, widest: number): boolean =>
  length >= widest * 0.8 && length <= widest * 1.1;

/** The lines that say something of the agreement itself: without page numbers, running heads and the contents. */
export interface PrintedLines {
  lines: TextLine[];
  contents: Contents;
}

export function printedLines(all: readonly TextLine[]): PrintedLines {
  const { lines, contents } = withoutContents(withoutRunningLines(all));
  return { lines: withoutGapsInSentences(lines), contents };
}

function withoutRunningLines(lines: readonly TextLine[]): TextLine[] {
  const running = lines.every(({ page }) => page === null) ? repeatedTitles(lines) : headsOfPages(lines);
  return lines.map((line) =>
    running.has(line.line) || PAGE_NUMBER.test(line.text.trim()) ? { ...line, text: '' } : line,
  );
}

/** The first lines of pages that others begin with too. */
function headsOfPages(lines: readonly TextLine[]): Set<number> {
  const shape = (text: string) => text.trim().replace(/\d+/g, '#');
  let page: number | null = null;
  const heads = lines.filter((line) => {
    if (line.text.trim() === '' || line.page === page) return false;
    page = line.page;
    return line.page !== null && !line.text.includes('\t');
  });
  const repeated = new Set(
    heads
      .map(({ text }) => shape(text))
      .filter((text, n, texts) => texts.indexOf(text) !== n && !HEADING.test(text)),
  );
  return new Set(heads.filter(({ text }) => repeated.has(shape(text))).map(({ line }) => line));
}

/** One cell, or several of which the last is no number: what stands at both ends of a line. */
const isInWords = (cells: readonly string[]): boolean => cells.length === 1 || !/\d/u.test(cells.at(-1)!);

/** In a text without pages, the lines that name the budget more than once in the same words: no heading, and no head of a table. */
function repeatedTitles(lines: readonly TextLine[]): Set<number> {
  const titles = lines.filter(
    (line) =>
      NAMES_BUDGET.test(line.text.trim()) &&
      ![HEADING, ANNEX].some((it) => it.test(line.text.trim())) &&
      !isListItem(line.text) &&
      isInWords(rowOf(line).cells),
  );
  const isRepeated = ({ text }: TextLine) => titles.filter((it) => it.text.trim() === text.trim()).length > 1;
  return new Set(titles.filter(isRepeated).map(({ line }) => line));
}

/**
 * A text copied from a PDF may have an empty line below each printed one, so that none of them tells where a paragraph ends.
 * Where several cut a sentence, those below a line that is full and does not end one say nothing.
 */
function withoutGapsInSentences(lines: TextLine[]): TextLine[] {
  const gaps = lines.flatMap(({ text }, n) => {
    const [above, below] = [lines[n - 1]?.text.trim() ?? '', lines[n + 1]?.text ?? ''];
    return text.trim() === '' && above !== '' && !ENDED.test(above) && !isListItem(below)
      ? [{ n, above, below: below.trim() }]
      : [];
  });
  const cut = gaps.filter(({ below }) => /^\p{Ll}/u.test(below));
  if (cut.length < FEWEST_CUT) return lines;
  const widest = Math.max(...cut.map(({ above }) => above.length));
  const isFull = ({ above, below }: (typeof gaps)[number]) =>
    isWithin(above.length, widest) && below !== '' && !HEADING.test(below);
  const without = new Set(gaps.filter(isFull).map(({ n }) => n));
  return lines.filter((_, n) => !without.has(n));
}
