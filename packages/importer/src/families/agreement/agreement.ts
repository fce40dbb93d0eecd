import { agreementFacts } from '../../agreement-facts/agreement-facts.js';
import { isEconomicHeading } from '../../economic-targets/economic-targets.js';
import { dateIn } from '../../danish-date/danish-date.js';
import type { DocumentText } from '../../document-text/document-text.js';
import { ImportError } from '../../import-error/import-error.js';
import type { Family } from '../family.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { agreementRecords } from './agreement-records.js';
import type { AgreementReading, ReadPromise } from './agreement-reading.js';
import { readAnnex } from './annex.js';
import { agreementLines } from './body-lines.js';
import { promisesOf } from './promises.js';
import { bodiesTold } from './told-bodies.js';
import { themesIn, unnumberedSections } from './themes.js';
import {
  blocksIn,
  sectionBlocks,
  unnumberedBlocks,
  type Block,
  type SectionBlocks,
} from './section-blocks.js';
import { partTables, tablesOf } from './section-tables.js';
import { addTableAmounts } from './table-amounts.js';
import { unnumberedHeadings } from './unnumbered-headings.js';

const TITLE = /^\s*(?:Politisk )?(?:aftale om budget|budgetaftale|budgetforlig)\b.*$/iu;
const THEME = /^Tema:\s*(.+)$/u;
const FEWEST_SECTIONS = 2;

/** A budget agreement in numbered sections, with an annex of yearly amounts where it has one. */
export const agreement: Family<AgreementReading, 'bodyNames' | 'partyNames'> = {
  name: 'agreement',
  uses: ['bodyNames', 'partyNames'],
  recognise(text) {
    if (!titleOf(text)) return 0;
    const sections = partsOf(text).sections.length;
    // Follow-up and implementation sheets repeat an agreement's numbers, each with a row of milestones.
    const isSheet = text.lines.some(({ text: line }) => /Milepæl|<t[rd]\b|Udskyd/u.test(line));
    return isSheet || sections < FEWEST_SECTIONS ? 0 : sections;
  },
  read(text, { bodyNames, partyNames = [] }) {
    const title = titleOf(text);
    if (!title)
      throw new ImportError(
        'UNKNOWN_FAMILY',
        text.file,
        null,
        'ingen linje siger, hvilket budgetår aftalen gælder ("Aftale om budget 2025"). Se efter, om den første side er med.',
      );
    const { front, rest, signed: below, contents, sections } = partsOf(text);
    const { annex, years, doubts } = readAnnex(rest);
    const signed = dateIn(rest.map((it) => it.text)) ?? dateIn(front.map((it) => it.text));
    const { facts, doubts: unclear } = agreementFacts(
      { front, signed: below, aims: sections.flatMap(economicBlocks) },
      { budgetYear: title.year, lastYear: periodOf(title, years).periodTo },
      partyNames,
    );
    const caseNumber = front
      .map((it) => /Sags(?:id|nr)\.?:?\s*([\d.]+-\S+)/iu.exec(it.text)?.[1])
      .find(Boolean);
    const themes = themesIn(blocksIn(front));
    const told = bodiesTold(sections.flatMap(({ blocks }) => blocks.map((it) => it.text)));
    const names = [...bodyNames, ...told];
    const read = sections.map((it) => readSection(it, sections, { themes, names }));
    return {
      document: { kind: 'AGREEMENT', title: title.title, date: signed, caseNumber: caseNumber ?? null },
      agreement: {
        ...{ kind: 'BUDGET', budgetYear: title.year },
        ...periodOf(title, years),
      },
      ...{ titleLine: title.line, signedOn: signed, annex, facts },
      unnumbered: unnumberedSections(front, contents.unnumbered, annex),
      sections: read.map((it) => it.section),
      promises: read.flatMap((it) => it.promises),
      doubts: [...read.flatMap((it) => it.doubts), ...doubts, ...unclear],
    };
  },
  records: agreementRecords,
};

/** A section with its theme and what it promises; one on the economy has its text alone. */
function readSection(
  section: SectionBlocks,
  sections: readonly SectionBlocks[],
  { themes, names }: { themes: readonly string[]; names: readonly string[] },
) {
  const { number, title, line, isNumbered, parent } = section;
  const theme =
    section.blocks.map((it) => THEME.exec(it.text)?.[1]).find(Boolean) ??
    themes.find((it) => lettersOf(it) === lettersOf(title)) ??
    null;
  const blocks = partTables(section.blocks.filter((it) => !THEME.test(it.text)));
  const hasParts = sections.some((it) => it.number.startsWith(`${number}.`) || it.parent === number);
  const textOf = (text: readonly Block[]) => text.map((it) => it.text).join('\n\n') || null;
  const own = { number, title, line, theme, isNumbered, parent };
  if (!isNumbered && isEconomicHeading(title))
    return {
      promises: [],
      doubts: addTableAmounts(tablesOf(blocks), [], number),
      section: { ...own, text: textOf(blocks) },
    };
  const { promises, doubts, text } = promisesOf({ ...section, blocks }, hasParts, names);
  return {
    promises: isNumbered ? promises : withOrdinals(promises, title),
    ...{ doubts, section: { ...own, text: textOf(text) } },
  };
}

/** The agreement's sections, by their numbers; where they have none, by their headings. */
function partsOf(text: DocumentText) {
  const numbered = agreementLines(text.lines);
  const sections = sectionBlocks(numbered.body, numbered.contents);
  if (sections.length >= FEWEST_SECTIONS && !isList(sections)) return { ...numbered, sections };
  const title = titleOf(text)?.line ?? 0;
  const headings = unnumberedHeadings(text.lines.filter(({ line }) => line > title));
  const byHeadings = agreementLines(text.lines, headings[0]?.line ?? Infinity);
  return { ...byHeadings, sections: unnumberedBlocks(byHeadings.body, headings) };
}

/** Whether the numbers are a list's: nothing stands below any of them but the last. */
const isList = (sections: readonly SectionBlocks[]): boolean =>
  sections.every(
    ({ number, blocks }, n) => !number.includes('.') && (blocks.length === 0 || n === sections.length - 1),
  );

/** A section without a number has no number for what it promises itself: that is the first of its promises. */
function withOrdinals(promises: readonly ReadPromise[], title: string): ReadPromise[] {
  if (promises.every(({ ordinal }) => ordinal !== null)) return [...promises];
  return promises.map((it) =>
    it.ordinal === null ? { ...it, ordinal: 1, title } : { ...it, ordinal: it.ordinal + 1 },
  );
}

/** The blocks of a section without a number on the economy, below its heading. */
const economicBlocks = ({ title, line, isNumbered, blocks }: SectionBlocks): Block[] =>
  !isNumbered && isEconomicHeading(title)
    ? [{ isBullet: false, line, lines: [{ line, page: null, text: title }], text: title }, ...blocks]
    : [];

interface Title {
  title: string;
  year: number;
  /** The years that it is printed to be for ("2025-2028"). */
  firstYear: number | null;
  lastYear: number | null;
  line: number;
}

/** The years of the annex's amounts; the title may print more than an annex of only some of them has. */
function periodOf({ firstYear, lastYear }: Title, years: readonly number[]) {
  const [first, last] = [years[0] ?? null, years.at(-1) ?? null];
  return years.length === 1 && firstYear !== null
    ? { periodFrom: firstYear, periodTo: lastYear }
    : { periodFrom: first ?? firstYear, periodTo: last ?? lastYear };
}

/** The first lines from the title on, where its years may be printed once more. */
const front = (lines: DocumentText['lines']): string =>
  lines
    .slice(0, LINES_OF_FRONT)
    .map(({ text }) => text.trim())
    .join(' ');
const LINES_OF_FRONT = 8;

/** The year, or the years, alone on the line below the title. */
const BELOW = /^\(?(20\d\d)(?:\s*[-–—]\s*(?:20)?\d\d)?\)?$/u;

function titled(title: string, year: string, line: number, printed = title): Title {
  const last = new RegExp(String.raw`${year}\s*(?:[-–—]|til)\s*(?:20)?(\d\d)(?!\d)`, 'u').exec(printed)?.[1];
  const estimate = new RegExp(
    String.raw`${year}\s*(?:med|og|samt) overslagsår(?:ene)?\s*20\d\d\s*(?:[-–—]|til)\s*(?:20)?(\d\d)(?!\d)`,
    'iu',
  ).exec(printed)?.[1];
  const to = last ?? estimate;
  const years = to === undefined ? [null, null] : [Number(year), 2000 + Number(to)];
  return { title, year: Number(year), firstYear: years[0]!, lastYear: years[1]!, line };
}

/** The title may take two lines, the year alone on the second. */
function titleOf({ lines }: DocumentText): Title | null {
  for (const [index, { text, line }] of lines.entries()) {
    if (!TITLE.test(text)) continue;
    const year = /(?<!\d)20\d\d(?!\d)/.exec(text);
    const next = (lines.slice(index + 1).find((it) => it.text.trim() !== '')?.text ?? '').trim();
    const isYear = BELOW.test(next);
    if (year) return titled(text.trim(), year[0], line, front(lines.slice(index)));
    if (isYear) return titled(`${text.trim()} ${next}`, BELOW.exec(next)![1]!, line);
  }
  return null;
}
