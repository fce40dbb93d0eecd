import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { likeness } from '../../record-match/likeness.js';
import { HEADING } from './line-kinds.js';

/** What the list of contents names; empty where there is no such list. */
export interface Contents {
  /** Titles by their numbers, as far as the list has them. */
  titles: ReadonlyMap<string, string>;
  /** Titles without a number. */
  unnumbered: readonly string[];
}

export const NO_CONTENTS: Contents = { titles: new Map(), unnumbered: [] };

const HEAD = /^Indhold(?:sfortegnelse)?:?$/iu;
/** A text copied from a PDF has the first entries beside the heading. */
const GLUED_HEAD = /^Indholdsfortegnelse:?\s+(?=\S)/iu;
const LEADER = String.raw`(?:[.…] ?){3,}`;
/** Where the page number had no room on the line. */
const LEADER_ALONE = new RegExp(String.raw`${LEADER}$`, 'u');
const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2}){0,4}`;
const CAPITAL = String.raw`[\p{Lu}"“”»]`;
/** What may stand before a page's number: a leader, or a gap where the page is the last on the line or a number follows. */
const BEFORE_PAGE = new RegExp(
  String.raw`${LEADER}\s*(?=\d)|(?<=[^\s.])(?:(?<!\d)|\s)[\s.]*(?=\d{1,3}(?!\d))`,
  'gu',
);
/** What follows a page: the line's end, or the next entry, which below a leader may be glued to it. */
const AFTER_LEADER = new RegExp(String.raw`^\s*(?:$|(?:${NUMBER}\.?\s*)?${CAPITAL})`, 'u');
const AFTER_GAP = new RegExp(String.raw`^\s*$|^\s+${NUMBER}\.\s*${CAPITAL}`, 'u');

/** A part of a line of contents: a title, or a piece of one where it takes two lines. */
interface Entry {
  text: string;
  /** Null where the title goes on below. */
  page: number | null;
}

/** A title takes no more lines in a list of contents. */
const MOST_LINES = 3;

/** The lines without the list of contents, which is known by its heading, and what it lists. */
export function withoutContents(lines: readonly TextLine[]): { lines: TextLine[]; contents: Contents } {
  const head = lines.findIndex(({ text }) => HEAD.test(text.trim()) || isGluedHead(text.trim()));
  if (head === -1) return { lines: [...lines], contents: NO_CONTENTS };
  const list = new ContentsList();
  const printed = lines
    .map(({ text }, index) => ({ index, text: text.trim() }))
    .filter(({ index, text }) => index >= head && text !== '');
  let last = head;
  for (const [n, { index, text: whole }] of printed.entries()) {
    const text = whole.replace(HEAD, '').replace(GLUED_HEAD, '');
    if (text === '') continue;
    const below = printed.slice(n + 1, n + MOST_LINES).map((it) => it.text);
    if (!list.has(text, below)) break;
    list.add(text);
    last = index;
  }
  return { lines: [...lines.slice(0, head), ...lines.slice(last + 1)], contents: list };
}

const isGluedHead = (text: string): boolean =>
  GLUED_HEAD.test(text) && entriesIn(text, 0).some(({ page }) => page !== null);

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

class ContentsList implements Contents {
  readonly titles = new Map<string, string>();
  readonly unnumbered: string[] = [];
  #page = 0;
  /** The number whose title goes on below. */
  #open: string | null = null;

  /** Whether a line is of the list: it ends in a page's number, or its title goes on below and does there. */
  has(text: string, below: readonly string[]): boolean {
    const number = HEADING.exec(text)?.[1];
    if (number !== undefined && this.titles.has(number)) return false;
    if (this.#ends(text)) return true;
    const end = below.findIndex((it) => this.#ends(it));
    const isOneTitle = end !== -1 && !below.slice(0, end + 1).some((it) => HEADING.test(it));
    return (number !== undefined || this.#open !== null) && isOneTitle;
  }

  add(text: string): void {
    for (const entry of entriesIn(text, this.#page)) {
      const [, number, title = entry.text] = HEADING.exec(entry.text) ?? [];
      if (number !== undefined) this.titles.set(number, title);
      else if (this.#open !== null)
        this.titles.set(this.#open, joinLines([this.titles.get(this.#open)!, title])!);
      else this.unnumbered.push(title);
      this.#open = entry.page === null && !LEADER_ALONE.test(text) ? (number ?? this.#open) : null;
      this.#page = entry.page ?? this.#page;
    }
  }

  #ends(text: string): boolean {
    return LEADER_ALONE.test(text) || entriesIn(text, this.#page).some(({ page }) => page !== null);
  }
}

/** The entries of a line; a text copied from a PDF may have several on one. `from`: the page above, and no page is before it. */
function entriesIn(text: string, from: number): Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  for (const gap of text.matchAll(BEFORE_PAGE)) {
    const at = gap.index + gap[0].length;
    const page = pageAt(text, at, {
      from: entries.at(-1)?.page ?? from,
      after: gap[0].trim().length > 1 ? AFTER_LEADER : AFTER_GAP,
    });
    if (gap.index < start || page === null) continue;
    entries.push({ text: titleOf(text.slice(start, gap.index)), page });
    start = at + String(page).length;
  }
  const rest = titleOf(text.slice(start));
  return rest === '' ? entries : [...entries, { text: rest, page: null }];
}

/** The shortest number that can be a page's: in "71.1. Natur" below page 6, page 7, and section 1.1 after it. */
function pageAt(text: string, at: number, { from, after }: { from: number; after: RegExp }): number | null {
  const digits = /^\d{1,3}/u.exec(text.slice(at))?.[0] ?? '';
  const length = [1, 2, 3].find(
    (it) => it <= digits.length && Number(digits.slice(0, it)) >= from && after.test(text.slice(at + it)),
  );
  return length === undefined ? null : Number(digits.slice(0, length));
}

const titleOf = (text: string): string => text.trim().replace(/[\s.…]+$/u, '');
