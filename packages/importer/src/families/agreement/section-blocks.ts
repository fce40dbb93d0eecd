import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { HEADING, isListed, type Contents } from './body-lines.js';

/** A paragraph or a bullet. */
export interface Block {
  isBullet: boolean;
  line: number;
  lines: TextLine[];
  text: string;
}

export interface SectionBlocks {
  number: string;
  title: string;
  line: number;
  blocks: Block[];
}

const BULLET = /^\s*(?:[-–—•·▪●*]|\d{1,2}\)|[a-z]\))\s+(?=\S)/;
/** A dash within a sentence, which a line happens to begin with. */
const DASH = /^[-–—] (?:og|eller|samt|men|herunder|hvor|som|der|at|ikke|dog)\b/u;
const FULL_LINE = 50;
const NO_CONTENTS: Contents = { titles: new Map(), unnumbered: [] };
const ENDED = /[.:!?"”»)\]>]$/;

/** The paragraphs and bullets of a text without numbered sections. */
export function blocksIn(lines: readonly TextLine[]): Block[] {
  const whole: SectionBlocks = { number: '', title: '', line: 0, blocks: [] };
  addBlocks(lines, () => false, [whole], NO_CONTENTS);
  return whole.blocks;
}

/** The numbered sections with their paragraphs and bullets, in printed order. Halves that a page break cut are joined. */
export function sectionBlocks(body: readonly TextLine[], contents: Contents): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  addBlocks(body, headingsOf(body, contents), sections, contents);
  return sections;
}

/** Whether a line with a number is a heading, after those with the numbers before. */
type IsHeading = (text: string, number: string, before: readonly string[]) => boolean;

/** Adds each section that begins, and to the last one what stands below its heading. */
function addBlocks(
  body: readonly TextLine[],
  isHeading: IsHeading,
  sections: SectionBlocks[],
  contents: Contents,
): void {
  const numbers: string[] = [];
  let open: { isBullet: boolean; lines: TextLine[] } | null = null;
  let gap = true;
  let heading = false;
  const close = () => {
    if (open) sections.at(-1)?.blocks.push(blockOf(open));
    open = null;
  };
  for (const entry of body) {
    const text = entry.text.trim();
    if (text === '') {
      gap = true;
      heading = false;
      continue;
    }
    const section = sections.at(-1);
    if (heading && section && titleGoesOn(section, text, contents)) {
      section.title = joinLines([section.title, text])!;
      continue;
    }
    heading = false;
    const head = HEADING.exec(text);
    if (head && isHeading(text, head[1]!, numbers)) {
      close();
      numbers.push(head[1]!);
      sections.push({ number: head[1]!, title: head[2]!.trim(), line: entry.line, blocks: [] });
      heading = true;
    } else if (BULLET.test(entry.text) && !(open && !gap && DASH.test(text))) {
      close();
      open = { isBullet: true, lines: [{ ...entry, text: entry.text.replace(BULLET, '') }] };
    } else {
      const goesOn: boolean = open !== null && (!gap || isCut(open.lines.at(-1)!, entry));
      if (!goesOn) {
        close();
        open = { isBullet: false, lines: [] };
      }
      open!.lines.push(entry);
    }
    gap = false;
  }
  close();
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

function blockOf({ isBullet, lines }: { isBullet: boolean; lines: TextLine[] }): Block {
  return { isBullet, line: lines[0]!.line, lines, text: joinLines(lines.map(({ text }) => text))! };
}

/**
 * Which lines with a number are headings: where there are contents, those that they list; a number whose title no line of
 * the text has, misprinted in one of the two, is one where it comes next.
 */
function headingsOf(body: readonly TextLine[], contents: Contents): IsHeading {
  const { titles } = contents;
  if (titles.size === 0) return (_, number, before) => follows(number, before.at(-1) ?? null);
  const listed = new Set(
    body
      .filter(({ text }) => isListed(text.trim(), contents))
      .map(({ text }) => HEADING.exec(text.trim())![1]!),
  );
  const order = [...titles.keys()];
  return (text, number, before) =>
    !before.includes(number) &&
    (isListed(text, contents) ||
      (!listed.has(number) &&
        titles.has(number) &&
        order.indexOf(number) === order.indexOf(before.at(-1) ?? '') + 1));
}

/** Whether a section is a part of the one before, or comes after it. */
function follows(number: string, before: string | null): boolean {
  if (before === null) return true;
  const parts = number.split('.').map(Number);
  const last = before.split('.').map(Number);
  const at = parts.findIndex((part, n) => part !== last[n]);
  return at !== -1 && parts.length === at + 1 && at <= last.length && parts[at]! === (last[at] ?? 0) + 1;
}
