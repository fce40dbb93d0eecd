import { agreementFacts } from '../../agreement-facts/agreement-facts.js';
import { caseNumberIn } from '../../case-number/case-number.js';
import { dateIn, dayOfAgreement } from '../../danish-date/danish-date.js';
import type { DocumentText, TextLine } from '../../document-text/document-text.js';
import { ImportError } from '../../import-error/import-error.js';
import type { Doubt } from '../../reading/reading.js';
import type { Family } from '../family.js';
import { HEADING } from './line-kinds.js';
import { periodOf, titleOf } from './agreement-title.js';
import { agreementRecords } from './agreement-records.js';
import type { AgreementReading, ReadAnnexLine, ReadPromise } from './agreement-reading.js';
import { readAnnex } from './annex.js';
import { bodyOf, withBodiesAbove } from './body-headings.js';
import { agreementLines } from './body-lines.js';
import { printedLines } from './printed-lines.js';
import { readSections } from './read-sections.js';
import { reservationsIn } from './reservations.js';
import { bodiesTold } from './told-bodies.js';
import { toldElsewhere, withOthersWords } from './told-elsewhere.js';
import { unnumberedSections } from './themes.js';
import { blocksIn, sectionBlocks, unnumberedBlocks, type SectionBlocks } from './section-blocks.js';
import { unnumberedHeadings } from './unnumbered-headings.js';

const FEWEST_SECTIONS = 2;
const LINES_OF_FRONT = 12;

/** A budget agreement in numbered sections, with an annex of yearly amounts where it has one. */
export const agreement: Family<AgreementReading, 'bodyNames' | 'partyNames'> = {
  name: 'agreement',
  uses: ['bodyNames', 'partyNames'],
  recognise(text) {
    if (!titleOf(text)) return 0;
    const sections = partsOf(text).sections.length;
    return isSheet(text) || sections < FEWEST_SECTIONS ? 0 : sections;
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
    const signers = new Set(
      agreementFacts({ front, signed: below }, { budgetYear: title.year, lastYear: null }, partyNames).facts
        .signatories.length > 0
        ? below
        : [],
    );
    const { annex: printed, years, doubts } = readAnnex(rest.filter((it) => !signers.has(it)));
    const signed = dayOfAgreement(textsOf(front)) ?? dateIn(textsOf(rest)) ?? dateIn(textsOf(front));
    const told = bodiesTold(sections.flatMap(({ blocks }) => blocks.map((it) => it.text)));
    const headings = sections.flatMap((it) => bodyOf(it, bodyNames) ?? []);
    const names = [...bodyNames, ...told, ...headings.map(({ name }) => name)];
    const elsewhere = toldElsewhere(sections, names);
    const hasAnnex = printed.length > 0;
    const read = readSections(sections, { front: blocksIn(front), names, hasAnnex });
    const annex = [...printed, ...read.lines];
    const period = periodOf(title, hasAnnex ? years : yearsOf(annex));
    const { facts, doubts: unclear } = agreementFacts(
      { front, signed: below, aims: read.aims },
      { budgetYear: title.year, lastYear: period.periodTo },
      partyNames,
    );
    const promises = read.promises
      .map((it) => withPeriod(it, period))
      .map((it) => withOthersWords(it, elsewhere));
    const under = withBodiesAbove(promises, sections, names);
    return {
      document: {
        kind: 'AGREEMENT',
        title: title.title,
        date: signed,
        caseNumber: caseNumberIn(textsOf(front)),
      },
      agreement: {
        ...{ kind: 'BUDGET', budgetYear: title.year },
        ...period,
      },
      ...{ titleLine: title.line, signedOn: signed, annex, facts },
      unnumbered: unnumberedSections(front, contents.unnumbered, annex),
      sections: read.sections,
      promises: under.promises,
      doubts: [
        ...misnumbered(sections),
        ...[...read.doubts, ...under.doubts],
        ...reservationsIn(sections, facts.parties),
        ...[...doubts, ...unclear],
      ],
    };
  },
  records: agreementRecords,
};

/** The sections that are printed under the number of another. */
function misnumbered(sections: readonly SectionBlocks[]): Doubt[] {
  return sections.flatMap(({ isNumbered, title, line }) => {
    const number = isNumbered ? undefined : HEADING.exec(title)?.[1];
    const other = sections.find((it) => it.isNumbered && it.number === number);
    return other
      ? [
          {
            ...{ line, field: 'afsnittets nummer', value: title },
            message: `afsnit ${other.number} er der allerede ("${other.title}" på linje ${other.line}): det er læst som et afsnit uden nummer. Se efter, hvilket af de to numre der er trykt forkert`,
          },
        ]
      : [];
  });
}

/** What is not done yet: no agreement says so of itself. */
const WAITS = /udsk[uy]d|udsæt|udsat/iu;

/** Follow-up and implementation sheets repeat an agreement's numbers, each with a row of milestones; a note of postponements says what it is. */
const isSheet = ({ lines }: DocumentText): boolean =>
  WAITS.test(titleOf({ lines })?.title ?? '') ||
  lines.some(({ text }) => /(?:^|\t)\s*Milepæl/u.test(text)) ||
  lines.slice(0, LINES_OF_FRONT).some(({ text }) => /^\s*Udskyd/u.test(text));

/** Why a budget agreement is not read, in Danish; null where a document is none. */
export function whyUnread(text: DocumentText): { line: number; message: string } | null {
  const title = titleOf(text);
  if (!title || isSheet(text)) return null;
  const { titles, unnumbered } = printedLines(text.lines).contents;
  const listed = titles.size + unnumbered.length;
  return {
    line: title.line,
    message:
      listed > 0
        ? `det er en budgetaftale ("${title.title}"), men af dens afsnit er kun indholdsfortegnelsen med: ${listed} afsnit uden tekst. Se efter, om alle sider er gemt, og indlæs hele dokumentet.`
        : `det er en budgetaftale ("${title.title}"), men der er ikke fundet mindst to afsnit med nummer eller overskrift. Se efter, om alle sider er med, og om overskrifterne står på linjer for sig selv, eller indlæs indholdet som regneark.`,
  };
}

const textsOf = (lines: readonly TextLine[]): string[] => lines.map(({ text }) => text);

const yearsOf = (lines: readonly ReadAnnexLine[]): number[] =>
  [...new Set(lines.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort();

/** The agreement's sections, by their numbers; where they have none, by their headings. */
function partsOf(text: DocumentText) {
  const printed = printedLines(text.lines);
  const { contents } = printed;
  const numbered = agreementLines(printed);
  const sections = sectionBlocks(numbered.body, contents);
  if (sections.length >= FEWEST_SECTIONS && !isList(sections)) return { ...numbered, contents, sections };
  const title = titleOf(text)?.line ?? 0;
  const headings = unnumberedHeadings(printed.lines.filter(({ line }) => line > title));
  const byHeadings = agreementLines(printed, headings[0]?.line ?? Infinity);
  return { ...byHeadings, contents, sections: unnumberedBlocks(byHeadings.body, headings) };
}

/** Whether the numbers are a list's: nothing stands below any of them but the last. */
const isList = (sections: readonly SectionBlocks[]): boolean =>
  sections.every(
    ({ number, blocks }, n) => !number.includes('.') && (blocks.length === 0 || n === sections.length - 1),
  );

/** "årligt i budgetperioden": the years are the agreement's own. */
const withPeriod = (
  promise: ReadPromise,
  { periodFrom, periodTo }: ReturnType<typeof periodOf>,
): ReadPromise => ({
  ...promise,
  amounts: promise.amounts.map(({ value, line }) => ({
    line,
    value:
      value.isOfPeriod && periodFrom !== null && periodTo !== null
        ? { ...value, fromYear: periodFrom, toYear: periodTo }
        : value,
  })),
});
