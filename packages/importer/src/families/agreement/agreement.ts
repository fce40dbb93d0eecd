import { agreementFacts } from '../../agreement-facts/agreement-facts.js';
import { dateIn } from '../../danish-date/danish-date.js';
import type { DocumentText } from '../../document-text/document-text.js';
import { ImportError } from '../../import-error/import-error.js';
import type { Family } from '../family.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { agreementRecords } from './agreement-records.js';
import type { AgreementReading } from './agreement-reading.js';
import { readAnnex } from './annex.js';
import { agreementLines } from './body-lines.js';
import { promisesOf } from './promises.js';
import { bodiesTold } from './told-bodies.js';
import { themesIn, unnumberedSections } from './themes.js';
import { blocksIn, sectionBlocks } from './section-blocks.js';

const TITLE = /^\s*(?:Politisk )?(?:aftale om budget|budgetaftale|budgetforlig)\b.*$/iu;
const THEME = /^Tema:\s*(.+)$/u;
const FEWEST_SECTIONS = 2;

/** A budget agreement in numbered sections, with an annex of yearly amounts where it has one. */
export const agreement: Family<AgreementReading> = {
  name: 'agreement',
  recognise(text) {
    if (!titleOf(text)) return 0;
    const { body, contents } = agreementLines(text.lines);
    const sections = sectionBlocks(body, contents).length;
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
    const { front, body, rest, signed: below, contents } = agreementLines(text.lines);
    const sections = sectionBlocks(body, contents);
    const { annex, years, doubts } = readAnnex(rest);
    const signed = dateIn(rest.map((it) => it.text)) ?? dateIn(front.map((it) => it.text));
    const { facts, doubts: unclear } = agreementFacts(
      { front, signed: below },
      { budgetYear: title.year, lastYear: years.at(-1) ?? null },
      partyNames,
    );
    const caseNumber = front
      .map((it) => /Sags(?:id|nr)\.?:?\s*([\d.]+-\S+)/iu.exec(it.text)?.[1])
      .find(Boolean);
    const themes = themesIn(blocksIn(front));
    const told = bodiesTold(sections.flatMap(({ blocks }) => blocks.map((it) => it.text)));
    const names = [...bodyNames, ...told];
    const read = sections.map((section) => {
      const theme =
        section.blocks.map((it) => THEME.exec(it.text)?.[1]).find(Boolean) ??
        themes.find((it) => lettersOf(it) === lettersOf(section.title)) ??
        null;
      const blocks = section.blocks.filter((it) => !THEME.test(it.text));
      const hasParts = sections.some((it) => it.number.startsWith(`${section.number}.`));
      const found = promisesOf({ ...section, blocks }, hasParts, names);
      const { number, title: name, line } = section;
      return {
        ...found,
        section: {
          ...{ number, title: name, line, theme },
          text: found.text.map((it) => it.text).join('\n\n') || null,
        },
      };
    });
    return {
      document: { kind: 'AGREEMENT', title: title.title, date: signed, caseNumber: caseNumber ?? null },
      agreement: {
        ...{ kind: 'BUDGET', budgetYear: title.year },
        ...{ periodFrom: years[0] ?? null, periodTo: years.at(-1) ?? null },
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

/** The title may take two lines, the year alone on the second. */
function titleOf({ lines }: DocumentText): { title: string; year: number; line: number } | null {
  for (const [index, { text, line }] of lines.entries()) {
    if (!TITLE.test(text)) continue;
    const year = /(?<!\d)20\d\d(?!\d)/.exec(text);
    if (year) return { title: text.trim(), year: Number(year[0]), line };
    const next =
      lines
        .slice(index + 1)
        .find((it) => it.text.trim() !== '')
        ?.text.trim() ?? '';
    if (/^20\d\d$/.test(next)) return { title: `${text.trim()} ${next}`, year: Number(next), line };
  }
  return null;
}
