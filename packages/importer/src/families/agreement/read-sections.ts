import { lettersOf } from '../../letters-of/letters-of.js';
import type { Doubt } from '../../reading/reading.js';
import type { ReadAnnexLine, ReadPromise, ReadSection } from './agreement-reading.js';
import { accountOf } from './annex-table.js';
import { economicBlocks, isEconomic } from './economic-sections.js';
import { promisesOf, type SectionPlace } from './promises.js';
import { withRunInTitles } from './run-in-titles.js';
import type { Block, SectionBlocks } from './section-blocks.js';
import { partTables, tablesOf, type SectionBlock } from './section-tables.js';
import { byNumber, sectionsAbove } from './sections-above.js';
import { addTableAmounts } from './table-amounts.js';
import { themeIn, themesOf } from './themes.js';

const INTENT = /^hensigtserklæring/iu;
/** A heading that says what its part is: "Budgetnote: Natur i byen". */
const IS_INTENT = /^(?:hensigtserklæring|budgetnote|initiativ|indsats|projekt)(?: \d{1,2})?:/iu;
/** A heading above what is saved, and nothing else. */
const SAVINGS =
  /^(?:besparelse(?:r|sforslag)?|reduktion(?:er|sforslag|skatalog)?|effektivisering(?:er)?|spareforslag|mindreudgifter)$/iu;

export interface ReadSections {
  sections: ReadSection[];
  promises: ReadPromise[];
  /** Those of the tables in sections. */
  lines: ReadAnnexLine[];
  doubts: Doubt[];
  /** What may speak of economic targets. */
  aims: Block[];
}

/** What the sections of an agreement say. `front`: what stands above the first; `names`: of bodies. */
export function readSections(
  sections: readonly SectionBlocks[],
  { front, names, hasAnnex }: { front: readonly Block[]; names: readonly string[]; hasAnnex: boolean },
): ReadSections {
  const themes = themesOf(sections, front);
  const parted = sections.map((it) => ({
    ...it,
    theme: themes.get(it) ?? null,
    blocks: partTables(withRunInTitles(it.blocks.filter((block) => themeIn(block) === null))),
  }));
  const rows = parted.flatMap(({ blocks }) =>
    tablesOf(blocks).flatMap((it) => (it.isOfInitiatives ? it.rows.map(({ label }) => label) : [])),
  );
  const titles = parted.map(({ title }) => title);
  const headings = new Set(titles.map(lettersOf));
  const all = byNumber(parted);
  const withParts = new Set(parted.flatMap((it) => sectionsAbove(it, all).map(({ number }) => number)));
  const others = { names, hasAnnex, withParts, rows, titles, headings };
  const read = parted.map((it) => readSection(it, all, others));
  return {
    sections: read.map(({ section }) => section),
    promises: promisesIn(read),
    lines: read.flatMap(({ lines }) => lines),
    doubts: read.flatMap(({ doubts }) => doubts),
    aims: economicBlocks(sections),
  };
}

/** A section with its theme, and its blocks as tables and items. */
type PartedSection = SectionBlocks & { theme: string | null; blocks: SectionBlock[] };

/** What is known of all sections when one is read. */
interface OtherSections extends Pick<SectionPlace, 'rows' | 'titles' | 'headings'> {
  names: readonly string[];
  hasAnnex: boolean;
  /** The numbers of those that have parts. */
  withParts: ReadonlySet<string>;
}

/** What a section says and promises; one on the economy has its text alone. */
function readSection(
  section: PartedSection,
  sections: ReadonlyMap<string, PartedSection>,
  { names, hasAnnex, withParts, ...all }: OtherSections,
) {
  const { number, title, line, theme, isNumbered, parent, blocks } = section;
  const textOf = (text: readonly Block[]) => text.map((it) => it.text).join('\n\n') || null;
  const own = { number, title, line, theme, isNumbered, parent };
  const above = sectionsAbove(section, sections).map((it) => it.title);
  const account = [title, ...above].map(accountOf).find((it) => it !== null) ?? null;
  const table = { section: number, account, hasAnnex };
  if (isEconomic(section, sections))
    return {
      promises: [],
      ...addTableAmounts(tablesOf(blocks), [], table),
      section: { ...own, text: textOf(blocks) },
    };
  const { promises, doubts, text, lines } = promisesOf(
    section,
    {
      ...{ table, ...all },
      hasParts: withParts.has(number),
      isIntended: IS_INTENT.test(title) || above.some((it) => INTENT.test(it)),
      isOfSavings: [title, ...above].some((it) => SAVINGS.test(it)),
    },
    names,
  );
  return {
    promises: isNumbered ? promises : promises.map((it) => (it.ordinal === null ? { ...it, title } : it)),
    ...{ doubts, lines, section: { ...own, text: textOf(text) } },
  };
}

/**
 * What all sections promise. What a section without a number promises itself has no number either; there the place in the
 * whole document, and not in the section, is what tells the promises apart.
 */
function promisesIn(read: readonly ReturnType<typeof readSection>[]): ReadPromise[] {
  let last = 0;
  return read.flatMap(({ promises, section }) =>
    section.isNumbered ? promises : promises.map((it): ReadPromise => ({ ...it, ordinal: ++last })),
  );
}
