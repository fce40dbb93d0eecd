import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { likeness } from '../../record-match/likeness.js';
import { SIGNED } from '../../signatures/signature-start.js';

/** A number and a title; the number may be glued to it. */
export const HEADING = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*(?=[\p{Lu}"“”»])(\S.*)$/u;
const CONTENTS_LINE = /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s*)?(.*?\D)[\s.…]*\d{1,3}$/u;
/** Where the page number had no room on the line. */
const LEADER = /(?:[.…] ?){4,}$/u;
const CONTENTS_HEAD = /^Indhold(?:sfortegnelse)?:?$/i;
const PAGE_NUMBER = /^(?:Side\s+)?\d{1,3}(?:\s+af\s+\d{1,3})?$/i;
export const ANNEX = /^(?:Bilag|BILAG)\b/;

export interface AgreementLines {
  front: TextLine[];
  /** The numbered sections. */
  body: TextLine[];
  /** Signatures and annex. */
  rest: TextLine[];
  /** Below the place and the date, or the word for signatures, to the annex or the end. */
  signed: TextLine[];
  contents: Contents;
}

/** What the list of contents names; empty where there is no such list. */
export interface Contents {
  /** Titles by their numbers, as far as the list has them on one line. */
  titles: ReadonlyMap<string, string>;
  /** Titles without a number. */
  unnumbered: readonly string[];
}

/**
 * Divides an agreement; page numbers, running heads and the contents are left out. `from`: the line where the first section
 * begins, where none has a number.
 */
export function agreementLines(all: readonly TextLine[], from?: number): AgreementLines {
  const { lines, contents } = withoutContents(withoutRunningLines(all));
  const text = (index: number) => lines[index]!.text.trim();
  const isChapter = (index: number) => {
    const number = HEADING.exec(text(index))?.[1];
    return (
      number !== undefined && (contents.titles.size > 0 ? isListed(text(index), contents) : number === '1')
    );
  };
  const found = lines.findIndex(({ line }, index) => (from === undefined ? isChapter(index) : line >= from));
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

/** Whether a line is the heading of a section that the contents list: its number, and a title that begins alike or has the same words. */
export function isListed(text: string, { titles }: Contents): boolean {
  const [, number = '', title = ''] = HEADING.exec(text) ?? [];
  const listed = titles.get(number);
  if (listed === undefined) return false;
  const [one, other] = [lettersOf(title), lettersOf(listed)];
  const length = Math.min(one.length, other.length, BEGINNING);
  return one.slice(0, length) === other.slice(0, length) || likeness(title, listed) >= SAME;
}
const BEGINNING = 10;
const SAME = 0.5;

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
function withoutContents(lines: TextLine[]): { lines: TextLine[]; contents: Contents } {
  const titles = new Map<string, string>();
  const unnumbered: string[] = [];
  const contents = { titles, unnumbered };
  const head = lines.findIndex(({ text }) => CONTENTS_HEAD.test(text.trim()));
  if (head === -1) return { lines, contents };
  const ends = (index: number) => {
    const text = lines[index]?.text.trim() ?? '';
    return CONTENTS_LINE.test(text) || LEADER.test(text);
  };
  let last = head;
  /** The number whose title takes the next line too. */
  let goesOn: string | null = null;
  for (let index = head + 1; index < lines.length; index++) {
    const text = lines[index]!.text.trim();
    if (text === '') continue;
    if (!ends(index) && !(HEADING.test(text) && ends(index + 1))) break;
    const [, number, title] = HEADING.exec(text) ?? [];
    const named = (title ?? text).replace(/[\s.…]*\d*$/u, '');
    if (number) titles.set(number, named);
    else if (goesOn !== null) titles.set(goesOn, joinLines([titles.get(goesOn)!, named])!);
    else unnumbered.push(named);
    goesOn = number !== undefined && !ends(index) ? number : null;
    last = index;
  }
  return { lines: [...lines.slice(0, head), ...lines.slice(last + 1)], contents };
}
