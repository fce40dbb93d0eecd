import { isEconomicHeading } from '../../economic-targets/economic-targets.js';
import { saysWhoIsResponsible } from './responsible.js';
import type { Block, SectionBlocks } from './section-blocks.js';
import { byNumber, sectionsAbove } from './sections-above.js';

/** Whether a section is on the economy, or is a part of one that is, and nobody is responsible for it. */
export const isEconomic = (section: SectionBlocks, sections: ReadonlyMap<string, SectionBlocks>): boolean =>
  isEconomicHeading(section.title) ||
  (sectionsAbove(section, sections).some(({ title }) => isEconomicHeading(title)) &&
    !section.blocks.some(({ text }) => saysWhoIsResponsible(text)));

/** The blocks of the sections on the economy, each below its heading. */
export function economicBlocks(sections: readonly SectionBlocks[]): Block[] {
  const all = byNumber(sections);
  return sections
    .filter((it) => isEconomic(it, all))
    .flatMap(({ title, line, blocks }) => [
      { isBullet: false, line, lines: [{ line, page: null, text: title }], text: title },
      ...blocks,
    ]);
}
