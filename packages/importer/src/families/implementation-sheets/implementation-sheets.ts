import type { DocumentText } from '../../document-text/document-text.js';
import { namesAtStart } from '../../body-names/body-names.js';
import { contributorsAtStart } from '../../body-names/contributors.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { ReadInitiative, SheetReading } from '../../sheet-reading/sheet-reading.js';
import { moneyOf } from '../../sheet-reading/sheet-money.js';
import { sheetRecords } from '../../sheet-records/sheet-records.js';
import {
  ACCOUNT_WORDS,
  isRunning,
  letterOf,
  reportedPeriod,
  SECTION,
  SHEET_DOUBTS,
  TITLE,
} from '../../sheet-words/sheet-words.js';
import type { Family } from '../family.js';
import { facesOf } from '../../smiley/smiley.js';
import { missingRows } from '../../sheet-words/missing-rows.js';
import { cellText } from './cell-text.js';
import { isRowWord, readRow, type Sheet } from './read-row.js';
import { cellsOf, tableRows } from './table-rows.js';

const FIELDS =
  /Ansvarligt center:\s*(.*?)\s*Ansvarligt udvalg:\s*(.*?)\s*Væsentlig(?:e)? bidragsyder(?:e)?:[^\S\n]*([^]*)$/u;

/** What is longer is a remark that follows an empty field. */
const LONGEST_NAME = 60;

/**
 * Implementation and follow-up sheets as tables: cells parted by tabulators, paragraphs and lists as HTML. The columns after
 * "Tid" are what the sheet's head calls them; a status note may have one, or stand under its milestone after "Status:".
 */
export const implementationSheets: Family<SheetReading, 'bodyNames' | 'date'> = {
  name: 'implementation-sheets',
  uses: ['bodyNames', 'date'],
  recognise: ({ lines }) => lines.filter(({ text }) => headOf(cellsOf(text)) !== null).length,
  read(text: DocumentText, { bodyNames, date }): SheetReading {
    const end = text.lines.find((it) => headOf(cellsOf(it.text)) !== null)?.line;
    const plan = letterOf(text, 'IMPLEMENTATION', { end, date });
    const isPlan = reportedPeriod(plan.document.title) === null;
    const letter = isPlan ? plan : letterOf(text, 'FOLLOW_UP', { end, date });
    const faces = facesOf(text.lines);
    const sections: SheetReading['sections'] = [];
    const sheets: Sheet[] = [];
    const doubts: Doubt[] = [];
    const lines = text.lines.filter((line) => !isRunning(line));
    for (const { cells, line } of tableRows(lines, columnOf)) {
      const head = headOf(cells);
      const sheet = sheets.at(-1);
      const section = cells.length === 1 ? SECTION.exec(cells[0]!) : null;
      if (head) sheets.push({ initiative: emptySheet(head, line), columns: cells.slice(1), upper: [] });
      else if (section && (!sheet || sheet.initiative.economyLine))
        sections.push({ number: section[1]!, title: section[2]!, line });
      else if (sheet)
        readRow(sheet, cells, line, {
          ...{ budgetYear: letter.agreement.budgetYear, faces, doubts },
          reported: reportedPeriod(letter.document.title),
        });
    }
    for (const sheet of sheets) finish(sheet, bodyNames, doubts);
    const initiatives = sheets.map(({ initiative }) => initiative);
    return { ...letter, sections, initiatives, doubts: [...doubts, ...missingRows(initiatives)] };
  },
  records: sheetRecords,
};

/** Where a row goes on in the one above, which a page cut: the word that begins a row is never cut. */
function columnOf(cells: readonly string[], above: readonly string[]): number | null {
  const [first = '', ...others] = cells;
  if (headOf(cells) || isRowWord(first) || (others.length === 0 && SECTION.test(first))) return null;
  if (headOf(above)) return /^\p{Ll}/u.test(first) && others.every((it) => it === '') ? 0 : null;
  if (above.length === 1 || cells.length > above.length) return null;
  if (cells.length === above.length || first === '') return 0;
  if (!isRowWord(above[0]!)) return others.length > 0 ? 0 : null;
  return others.length === 0 || cells.length === above.length - 1 ? 1 : null;
}

function headOf(cells: readonly string[]): Pick<ReadInitiative, 'number' | 'title' | 'account'> | null {
  const title = TITLE.exec(cells[0]!);
  const account = ACCOUNT_WORDS[cells[1] ?? ''];
  return title && account && cells[2] === 'Tid' ? { number: title[1]!, title: title[2]!, account } : null;
}

function emptySheet(
  head: Pick<ReadInitiative, 'number' | 'title' | 'account'>,
  line: number,
): ReadInitiative {
  return {
    ...{ ...head, line, centre: null, committee: null, contributors: [], summaryText: null },
    amounts: [],
    ...{ milestones: [], economyLine: null, economyText: null, economyNote: null, economyFace: null },
    economy: { state: 'UNKNOWN', frames: [], amounts: [], doubt: null },
  };
}

function finish({ initiative, upper }: Sheet, bodyNames: readonly string[], doubts: Doubt[]): void {
  const { number, title, line } = initiative;
  const doubt = (at: number, field: string, value: string, message: string) =>
    doubts.push({ line: at, field: `${number} ${field}`, value, message });
  const texts = upper.flatMap(({ cells, line: at }) =>
    cells.map((cell) => ({ text: cellText(cell), line: at })),
  );
  const responsible = texts
    .map(({ text, line: at }) => ({ match: FIELDS.exec(text), line: at }))
    .find(({ match }) => match);
  if (!responsible?.match) doubt(line, 'responsibilities', title, 'arket siger ikke, hvem der er ansvarlig');
  else {
    const [, centre, committee, after] = responsible.match;
    initiative.centre = known('centre', centre!, responsible.line);
    initiative.committee = known('committee', committee!, responsible.line);
    // What stands in a paragraph of its own is a remark, also where it begins with a name.
    const { names, rest } = contributorsAtStart(after!.split('\n\n')[0]!, bodyNames);
    initiative.contributors = names.map((value) => ({ value, line: responsible.line }));
    if (rest !== '' && rest.length <= LONGEST_NAME && names.length === 0)
      doubt(responsible.line, 'contributors', rest, 'ingen af kommunens enheder begynder med disse ord');
  }
  const words = texts.map(({ text }) => withoutFields(text, initiative)).filter(Boolean);
  initiative.summaryText = words.join('\n\n') || null;
  const { economyLine, economyText } = initiative;
  const economyLines =
    economyLine === null || economyText === null
      ? []
      : [{ line: economyLine, page: null, text: economyText }];
  const summaryLines = upper.map(({ cells, line: at }) => ({ line: at, page: null, text: cells.join(' ') }));
  Object.assign(initiative, moneyOf({ ...initiative, summaryLines, economyLines }));

  function known(field: string, value: string, at: number): Placed | null {
    if (!bodyNames.includes(value)) doubt(at, field, value, SHEET_DOUBTS.body);
    return value === '' ? null : { value, line: at };
  }
}

function withoutFields(text: string, { contributors }: ReadInitiative): string {
  const match = FIELDS.exec(text);
  if (!match) return text;
  const rest =
    contributors.length > 0
      ? namesAtStart(
          match[3]!.trim(),
          contributors.map(({ value }) => value),
        ).rest
      : match[3]!;
  return `${text.slice(0, match.index)}${rest}`.trim();
}
