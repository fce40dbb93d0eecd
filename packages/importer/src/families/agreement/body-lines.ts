import type { TextLine } from '../../document-text/document-text.js';
import { SIGNED } from '../../signatures/signature-start.js';

/** A number and a title; the number may be glued to it. */
export const HEADING = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*(?=[\p{Lu}"“”»])(\S.*)$/u;
const CONTENTS_LINE = /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*)?(.*?\D)[\s.…]*\d{1,3}$/u;
const CONTENTS_HEAD = /^Indhold(?:sfortegnelse)?:?$/i;
const PAGE_NUMBER = /^(?:Side\s+)?\d{1,3}(?:\s+af\s+\d{1,3})?$/i;
const ANNEX = /^Bilag\b/;

export interface AgreementLines {
  front: TextLine[];
  /** The numbered sections. */
  body: TextLine[];
  /** Signatures and annex. */
  rest: TextLine[];
  /** Below the place and the date, or the word for signatures, to the annex or the end. */
  signed: TextLine[];
  /** The numbers that the contents list; empty where there is no such list. */
  contents: ReadonlySet<string>;
}

/** Divides an agreement; page numbers, running heads and the contents are left out. */
export function agreementLines(all: readonly TextLine[]): AgreementLines {
  const { lines, contents } = withoutContents(withoutRunningLines(all));
  const text = (index: number) => lines[index]!.text.trim();
  const isChapter = (index: number) => {
    const number = HEADING.exec(text(index))?.[1];
    return number !== undefined && (contents.size > 0 ? contents.has(number) : number === '1');
  };
  const found = lines.findIndex((_, index) => isChapter(index));
  const start = found === -1 ? lines.length : found;
  const ends = lines.findIndex(
    (_, index) => index > start && (SIGNED.test(text(index)) || ANNEX.test(text(index))),
  );
  const end = ends === -1 ? lines.length : ends;
  const rest = lines.slice(end);
  return {
    front: lines.slice(0, start),
    body: lines.slice(start, end),
    rest,
    signed: signedLines(rest),
    contents,
  };
}

/** What stands below the place and the date, or the word for signatures, to the annex or the end. */
export function signedLines(lines: readonly TextLine[]): TextLine[] {
  const from = lines.findIndex(({ text }) => SIGNED.test(text.trim()));
  if (from === -1) return [];
  const below = lines.slice(from + 1);
  const to = below.findIndex(({ text }) => ANNEX.test(text.trim()));
  return to === -1 ? below : below.slice(0, to);
}

function withoutRunningLines(lines: readonly TextLine[]): TextLine[] {
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
  const running = new Set(heads.filter(({ text }) => repeated.has(shape(text))).map(({ line }) => line));
  return lines.map((line) =>
    running.has(line.line) || PAGE_NUMBER.test(line.text.trim()) ? { ...line, text: '' } : line,
  );
}

/** A contents list is known by its heading; its lines end in page numbers, and one title may take two lines. */
function withoutContents(lines: TextLine[]): { lines: TextLine[]; contents: Set<string> } {
  const contents = new Set<string>();
  const head = lines.findIndex(({ text }) => CONTENTS_HEAD.test(text.trim()));
  if (head === -1) return { lines, contents };
  const ends = (index: number) => CONTENTS_LINE.test(lines[index]?.text.trim() ?? '');
  let last = head;
  for (let index = head + 1; index < lines.length; index++) {
    const text = lines[index]!.text.trim();
    if (text === '') continue;
    if (!ends(index) && !(HEADING.test(text) && ends(index + 1))) break;
    const number = HEADING.exec(text)?.[1];
    if (number) contents.add(number);
    last = index;
  }
  return { lines: [...lines.slice(0, head), ...lines.slice(last + 1)], contents };
}
