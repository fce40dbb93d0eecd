import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { NO_CONTENTS, isListed, type Contents } from './contents.js';
import { HEADING, isTableRow } from './line-kinds.js';
import { isListItem, isNumberedItem, withoutMark } from './list-item.js';
import { saysWhoIsResponsible } from './responsible.js';
import { unnumberedHeadings, type UnnumberedHeading } from './unnumbered-headings.js';

/** A paragraph or a bullet. */
export interface Block {
  isBullet: boolean;
  line: number;
  lines: TextLine[];
  text: string;
}

export interface SectionBlocks {
  /** As printed; where it has none, its title, which it is known by here. */
  number: string;
  isNumbered: boolean;
  /** The section that it is a part of, where the headings say so and not the numbers. */
  parent: string | null;
  /** The level that the document itself says its heading has, 1 the highest; 0 where it says none. */
  level: number;
  title: string;
  line: number;
  blocks: Block[];
}

/** A dash within a sentence, which a line happens to begin with. */
const DASH = /^[-–—] (?:og|eller|samt|men|herunder|hvor|som|der|at|ikke|dog)\b/u;
/** What a sentence begins with, and no line within one: below an item without a full stop it is of the whole list. */
const BEGINS = /^(?:Der|Hertil|Dertil|Herudover|Derudover|Samlet|I alt)(?!\p{L})/u;
const FULL_LINE = 50;
const LONGEST_TITLE = 90;
const ENDED = /[.:!?"”»)\]>]$/;
/** A line whose names go on below: "Børne-, Unge- og". */
const GOES_ON = /(?:[-,]|\s(?:og|samt))$/u;

/** The paragraphs and bullets of a text without numbered sections. */
export function blocksIn(lines: readonly TextLine[]): Block[] {
  const whole = { number: '', title: '', line: 0, isNumbered: false, parent: null, level: 0, blocks: [] };
  return sectionsIn(lines, { isHeading: () => false, contents: NO_CONTENTS }, whole)[0]!.blocks;
}

/**
 * The numbered sections with their paragraphs and bullets, in printed order, and those without a number: where the document
 * says what its headings are, each that is none of a part of the section above; else those below the last section, if no
 * other section has such a heading in it. Halves that a page break cut are joined.
 */
export function sectionBlocks(body: readonly TextLine[], contents: Contents): SectionBlocks[] {
  const isHeading = headingsOf(body, contents);
  const sections = sectionsIn(body, { isHeading, contents });
  const titles = new Set(sections.map(({ line }) => line));
  const first = sections[0]?.line ?? Infinity;
  const last = sections.at(-1)?.line ?? Infinity;
  const below = body.filter(({ line }) => line > first);
  // What stands right below a heading may be one too.
  const found = unnumberedHeadings(below.map((it) => (titles.has(it.line) ? { ...it, text: '' } : it)));
  const said = body.filter(({ line, heading }) => titles.has(line) && heading !== undefined);
  const withoutNumber =
    said.length > 0
      ? found.filter(({ line, level }) => level <= (said.findLast((it) => it.line < line)?.heading ?? 0))
      : found.every(({ line }) => line > last) || areParts(found, sections, body)
        ? found
        : letteredIn(body, found);
  const unnumbered = [...withoutNumber, ...misnumbered(body, sections)];
  return unnumbered.length === 0 ? sections : sectionsIn(body, { isHeading, contents, unnumbered });
}

/**
 * Headings under a number that another section has, above them and with another title: one of the two is misprinted. Such a
 * section is known by all of its heading, as one without a number.
 */
function misnumbered(body: readonly TextLine[], sections: readonly SectionBlocks[]): UnnumberedHeading[] {
  const isEmpty = (line: TextLine | undefined) => (line?.text.trim() ?? '') === '';
  return body.flatMap((it, n) => {
    const [, number = '', title = ''] = HEADING.exec(it.text.trim()) ?? [];
    const other = sections.find((section) => section.isNumbered && section.number === number);
    const isHeading =
      it.heading !== undefined ||
      (isEmpty(body[n - 1]) && isEmpty(body[n + 1]) && !/[.:,;]$|\t/u.test(title));
    if (!other || !isHeading || !number.includes('.') || other.line >= it.line) return [];
    const [one, two] = [lettersOf(title), lettersOf(other.title)];
    return one.startsWith(two) || two.startsWith(one) || title.length > LONGEST_TITLE
      ? []
      : [{ line: it.line, level: 0 }];
  });
}

/**
 * Whether the headings without a number are parts of chapters, each with a title of its own: where no number has a part and
 * no title comes again, as "Baggrund" does in each section.
 */
function areParts(
  headings: readonly UnnumberedHeading[],
  sections: readonly SectionBlocks[],
  body: readonly TextLine[],
): boolean {
  const titles = headings.map((it) => lettersOf(body.find(({ line }) => line === it.line)!.text));
  return (
    headings.length >= FEWEST_PARTS &&
    new Set(titles).size === titles.length &&
    sections.every(({ number }) => !number.includes('.'))
  );
}
const FEWEST_PARTS = 3;

/** "A. Cykelstier" and "B. Fortove": parts of a numbered section that have letters, of which each begins with the first. */
function letteredIn(body: readonly TextLine[], headings: readonly UnnumberedHeading[]): UnnumberedHeading[] {
  const letterOf = ({ line }: UnnumberedHeading) =>
    /^(\p{Lu})[.)] /u.exec(body.find((it) => it.line === line)!.text.trim())?.[1];
  const lettered = headings.filter((it) => letterOf(it) !== undefined);
  return ['A', 'B'].every((letter) => lettered.some((it) => letterOf(it) === letter)) ? lettered : [];
}

/** The sections of a text in which none has a number. */
export function unnumberedBlocks(
  body: readonly TextLine[],
  headings: readonly UnnumberedHeading[],
): SectionBlocks[] {
  return sectionsIn(body, { isHeading: () => false, contents: NO_CONTENTS, unnumbered: headings });
}

/** Whether a line with a number is a heading, after those with the numbers before. */
type IsHeading = (text: string, number: string, before: readonly string[]) => boolean;

/** What tells headings from other lines. */
interface Headings {
  isHeading: IsHeading;
  contents: Contents;
  unnumbered?: readonly UnnumberedHeading[];
}

/** The sections that begin in these lines, each with what stands below its heading; `whole` is what stands above the first. */
function sectionsIn(body: readonly TextLine[], headings: Headings, whole?: SectionBlocks): SectionBlocks[] {
  const reader = new SectionReader(headings, whole);
  for (const line of body) reader.read(line);
  return reader.result();
}

class SectionReader {
  readonly #sections: SectionBlocks[];
  readonly #headings: Headings;
  readonly #numbers: string[] = [];
  readonly #levels: number[] = [];
  #open: { isBullet: boolean; lines: TextLine[] } | null = null;
  /** Whether an empty line stands above. */
  #gap = true;
  /** Whether a heading stands right above, whose title may go on. */
  #belowHeading = false;
  /** The list that is being read has numbers, which headings have too. */
  #inNumbers = false;

  constructor(headings: Headings, whole?: SectionBlocks) {
    this.#headings = headings;
    this.#sections = whole ? [whole] : [];
  }

  read(entry: TextLine): void {
    const text = entry.text.trim();
    if (text === '') {
      this.#gap = true;
      this.#belowHeading = false;
      return;
    }
    const section = this.#sections.at(-1);
    if (this.#belowHeading && section && titleGoesOn(section, text, this.#headings.contents)) {
      section.title = joinLines([section.title, text])!;
      return;
    }
    this.#belowHeading = false;
    const head = HEADING.exec(text);
    const level = this.#headings.unnumbered?.find(({ line }) => line === entry.line)?.level;
    if (level !== undefined) this.#unnumbered(text, entry, level);
    else if (head && !isTableRow(text) && this.#headings.isHeading(text, head[1]!, this.#numbers))
      this.#numbered(head[1]!, head[2]!.trim(), entry);
    else if (this.#isItem(entry)) this.#item(entry);
    else this.#text(entry);
    this.#gap = false;
  }

  result(): SectionBlocks[] {
    this.#close();
    return this.#sections;
  }

  #close(): void {
    if (this.#open) this.#sections.at(-1)?.blocks.push(blockOf(this.#open));
    this.#open = null;
  }

  #unnumbered(text: string, { line, heading = 0 }: TextLine, level: number): void {
    this.#close();
    const above = this.#levels.findLastIndex((it) => it < level);
    this.#sections.push({
      ...{ number: handleOf(text, this.#sections), title: text, line, blocks: [] },
      ...{ isNumbered: false, parent: this.#sections[above]?.number ?? null, level: heading },
    });
    this.#levels.push(level);
  }

  #numbered(number: string, title: string, { line, heading = 0 }: TextLine): void {
    this.#close();
    this.#numbers.push(number);
    this.#levels.push(heading);
    this.#sections.push({ number, title, line, blocks: [], isNumbered: true, parent: null, level: heading });
    this.#belowHeading = true;
  }

  #isItem({ text }: TextLine): boolean {
    const isDash =
      this.#open !== null && !this.#gap && DASH.test(text.trim()) && !beginsItem(this.#open, text);
    return (
      (isListItem(text) && !isDash) ||
      (isNumberedItem(text.trim()) && (this.#inNumbers || leadsIn(this.#open, this.#sections)))
    );
  }

  #item(entry: TextLine): void {
    this.#close();
    this.#inNumbers = !isListItem(entry.text);
    this.#open = { isBullet: true, lines: [{ ...entry, text: withoutMark(entry.text) }] };
  }

  #text(entry: TextLine): void {
    const above = this.#open?.lines.at(-1);
    const isBelowItem = this.#open?.isBullet === true && BEGINS.test(entry.text.trim());
    const goesOn =
      above !== undefined &&
      !(saysWhoIsResponsible(entry.text.trim()) && !GOES_ON.test(above.text.trim())) &&
      !(isBelowItem && !ENDED.test(above.text.trim())) &&
      (!this.#gap || isCut(above, entry));
    if (!goesOn) {
      this.#close();
      this.#inNumbers = false;
    }
    this.#open ??= { isBullet: false, lines: [] };
    this.#open.lines.push(entry);
  }
}

/** Whether a dash and a word of a sentence begin an item: below a line that is ended, or leads in to a list, or an item that begins with the same word. */
function beginsItem({ isBullet, lines }: { isBullet: boolean; lines: TextLine[] }, text: string): boolean {
  const wordOf = (it: string) => /^\p{L}+/u.exec(withoutMark(it).trim())?.[0];
  const above = lines.at(-1)!.text.trim();
  return (
    ENDED.test(above) ||
    /(?<!\p{L})(?:enige om|at)$/u.test(above) ||
    (isBullet && wordOf(lines[0]!.text) === wordOf(text))
  );
}

/** A title may take two lines; the contents tell where it ends. */
function titleGoesOn({ number, title }: SectionBlocks, text: string, { titles }: Contents): boolean {
  const whole = lettersOf(`${title} ${text}`);
  return (
    title.endsWith('-') || /^\p{Ll}/u.test(text) || lettersOf(titles.get(number) ?? '').startsWith(whole)
  );
}

/** Whether a paragraph goes on below a gap: a page break cuts it anywhere, also below "mio." and before a name. */
function isCut(above: TextLine, below: TextLine): boolean {
  const isEnded = ENDED.test(above.text.trim());
  if (/^\p{Ll}/u.test(below.text.trim())) return !isEnded || above.page !== below.page;
  return !isEnded && above.page !== below.page && above.text.trim().length >= FULL_LINE;
}

/** Whether what stands right above leads in to a list: a colon, or a heading without a number. */
function leadsIn(open: { lines: TextLine[] } | null, sections: readonly SectionBlocks[]): boolean {
  const section = sections.at(-1);
  const above = open?.lines.at(-1)?.text ?? section?.blocks.at(-1)?.text;
  return above === undefined ? section?.isNumbered === false : above.trim().endsWith(':');
}

/** What a section without a number is known by here: its title, which another may have too. */
function handleOf(title: string, sections: readonly SectionBlocks[]): string {
  const same = sections.filter((it) => it.title === title).length;
  return same === 0 ? title : `${title} (${same + 1})`;
}

export function blockOf({ isBullet, lines }: { isBullet: boolean; lines: TextLine[] }): Block {
  return { isBullet, line: lines[0]!.line, lines, text: joinLines(lines.map(({ text }) => text))! };
}

/**
 * Which lines with a number are headings: where there are contents, those that they list; a number whose title no line of
 * the text has, misprinted in one of the two, is one where it comes next. Below what the contents list, and where there
 * are none, the numbers tell.
 */
function headingsOf(body: readonly TextLine[], contents: Contents): IsHeading {
  const { titles } = contents;
  const order = [...titles.keys()];
  const depth = Math.max(0, ...order.map(depthOf));
  const listed = new Set(
    body
      .filter(({ text }) => isListed(text.trim(), contents))
      .map(({ text }) => HEADING.exec(text.trim())![1]!),
  );
  return (text, number, before) => {
    const above = before.at(-1) ?? null;
    if (depthOf(number) > depth) return follows(number, above);
    const comesNext =
      !listed.has(number) && titles.has(number) && order.indexOf(number) === order.indexOf(above ?? '') + 1;
    return !before.includes(number) && (isListed(text, contents) || comesNext);
  };
}

const depthOf = (number: string): number => number.split('.').length;

/** How many numbers of one chapter may be missing between two that are printed: they are kept from year to year. */
const LARGEST_GAP = 5;

/** Whether a section is a part of the one before, or comes after it; a chapter comes right after the one before. */
function follows(number: string, before: string | null): boolean {
  if (before === null) return true;
  const parts = number.split('.').map(Number);
  const last = before.split('.').map(Number);
  const at = parts.findIndex((part, n) => part !== last[n]);
  if (at === -1 || parts.length !== at + 1 || at > last.length) return false;
  const step = parts[at]! - (last[at] ?? 0);
  return step > 0 && step <= (at === 0 ? 1 : LARGEST_GAP);
}
