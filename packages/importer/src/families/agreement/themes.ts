import type { TextLine } from '../../document-text/document-text.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import type { ReadAnnexLine, ReadUnnumberedSection } from './agreement-reading.js';
import type { Block } from './section-blocks.js';

const LEAD = /\btemaer(?:ne)?\b[^:]*:$/iu;

/** The themes that the text before the first chapter lists ("Temaerne er:"): a chapter of that title is named after one. */
export function themesIn(blocks: readonly Block[]): string[] {
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
