import type { TextLine } from '../../document-text/document-text.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import type { ReadAnnexLine, ReadUnnumberedSection } from './agreement-reading.js';
import type { Block, SectionBlocks } from './section-blocks.js';

const LEAD = /\btemaer(?:ne)?\b[^:]*:$/iu;
const THEME = /^Tema(?: \d{1,2})?:\s*(.+)$/iu;

/** What a theme is called, where a text says nothing else: "Tema: En grøn by". */
const themeOf = (title: string): string | null => THEME.exec(title)?.[1] ?? null;

/** The theme that a line of its own tells; an item of a list tells none. */
export const themeIn = (block: Block | undefined): string | null =>
  block && !block.isBullet ? themeOf(block.text) : null;

/**
 * The theme of each section: the one that stands below its heading; else the one that leads to it, below what stands above
 * or as a heading of its own, which leads to all below it that the document says are of a lower level; else the one in the
 * list on the front that has its name. `above`: what stands above the first section.
 */
export function themesOf(
  sections: readonly SectionBlocks[],
  above: readonly Block[],
): Map<SectionBlocks, string> {
  const listed = themesIn(above);
  const found = new Map<SectionBlocks, string>();
  let leads = themeIn(above.at(-1));
  let open: { theme: string; level: number } | null = null;
  for (const section of sections) {
    const { title, level, blocks } = section;
    if (open && level <= open.level) open = null;
    const own = themeOf(title) ?? themeIn(blocks[0]);
    const theme =
      own ?? leads ?? open?.theme ?? listed.find((it) => lettersOf(it) === lettersOf(title)) ?? null;
    if (theme !== null) found.set(section, theme);
    const heads = themeOf(title);
    if (heads !== null) open = level > 0 ? { theme: heads, level } : null;
    leads = blocks.length === 0 ? heads : blocks.length > 1 ? themeIn(blocks.at(-1)) : null;
  }
  return found;
}

/** The themes that the text before the first chapter lists ("Temaerne er:"): a chapter of that title is named after one. */
function themesIn(blocks: readonly Block[]): string[] {
  const themes: string[] = [];
  let isList = false;
  for (const { isBullet, text } of blocks)
    if (!isBullet) isList = LEAD.test(text);
    else if (isList) themes.push(text.replace(/(?:,? og|[,.;])+$/u, ''));
  return themes;
}

/** Headings before the first chapter that the contents list without a number, and that the annex has lines under. */
export function unnumberedSections(
  front: readonly TextLine[],
  listed: readonly string[],
  annex: readonly ReadAnnexLine[],
): ReadUnnumberedSection[] {
  const groups = new Set(
    annex.filter((it) => it.sectionNumber === null).map((it) => lettersOf(it.group ?? '')),
  );
  return listed
    .filter((title) => groups.has(lettersOf(title)))
    .flatMap((title) => {
      const heading = front.find(({ text }) => lettersOf(text) === lettersOf(title));
      return heading ? [{ title: heading.text.trim(), line: heading.line }] : [];
    });
}
