import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { HEADING } from './body-lines.js';

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
const ENDED = /[.:!?"”»)\]>]$/;

/** The paragraphs and bullets of a text without numbered sections. */
export function blocksIn(lines: readonly TextLine[]): Block[] {
  const whole: SectionBlocks = { number: NO_NUMBER, title: '', line: 0, blocks: [] };
  sectionBlocks(lines, new Set([NO_NUMBER]), whole);
  return whole.blocks;
}
const NO_NUMBER = '0';

/** The numbered sections with their paragraphs and bullets, in printed order. Halves that a page break cut are joined. */
export function sectionBlocks(
  body: readonly TextLine[],
  contents: ReadonlySet<string>,
  first?: SectionBlocks,
): SectionBlocks[] {
  const sections: SectionBlocks[] = first ? [first] : [];
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
    if (heading && section && (section.title.endsWith('-') || /^\p{Ll}/u.test(text))) {
      section.title = joinLines([section.title, text])!;
      continue;
    }
    heading = false;
    const head = HEADING.exec(text);
    if (head && isNext(head[1]!, section?.number ?? null, contents)) {
      close();
      sections.push({ number: head[1]!, title: head[2]!.trim(), line: entry.line, blocks: [] });
      heading = true;
    } else if (BULLET.test(entry.text)) {
      close();
      open = { isBullet: true, lines: [{ ...entry, text: entry.text.replace(BULLET, '') }] };
    } else {
      const goesOn: boolean =
        open !== null && (!gap || (/^\p{Ll}/u.test(text) && !ENDED.test(open.lines.at(-1)!.text.trim())));
      if (!goesOn) {
        close();
        open = { isBullet: false, lines: [] };
      }
      open!.lines.push(entry);
    }
    gap = false;
  }
  close();
  return sections;
}

function blockOf({ isBullet, lines }: { isBullet: boolean; lines: TextLine[] }): Block {
  return { isBullet, line: lines[0]!.line, lines, text: joinLines(lines.map(({ text }) => text))! };
}

/** Where there are contents they tell which numbers are sections; else a section is a part of the one before, or comes after it. */
function isNext(number: string, before: string | null, contents: ReadonlySet<string>): boolean {
  if (contents.size > 0) return contents.has(number);
  if (before === null) return true;
  const parts = number.split('.').map(Number);
  const last = before.split('.').map(Number);
  const at = parts.findIndex((part, n) => part !== last[n]);
  return at !== -1 && parts.length === at + 1 && at <= last.length && parts[at]! === (last[at] ?? 0) + 1;
}
