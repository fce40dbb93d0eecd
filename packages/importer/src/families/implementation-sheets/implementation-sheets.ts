import type { FollowUpPeriod } from '@aftalespor/domain/round';
import type { DocumentText } from '../../document-text/document-text.js';
import { namesAtStart } from '../../body-names/body-names.js';
import { committeesOf } from '../../body-names/committees.js';
import { contributorsAtStart, isLikeName } from '../../body-names/contributors.js';
import type { Doubt } from '../../reading/reading.js';
import { addStatus } from '../../sheet-reading/add-status.js';
import type { ReadInitiative, SheetReading } from '../../sheet-reading/sheet-reading.js';
import { moneyOf } from '../../sheet-reading/sheet-money.js';
import { sheetRecords } from '../../sheet-records/sheet-records.js';
import {
  accountOf,
  letterOf,
  reportedPeriod,
  SECTION,
  SHEET_DOUBTS,
  TITLE,
  withoutRunning,
} from '../../sheet-words/sheet-words.js';
import type { Family } from '../family.js';
import { facesOf } from '../../smiley/smiley.js';
import { missingRows } from '../../sheet-words/missing-rows.js';
import { cellText } from './cell-text.js';
import { labelledNames, type LabelledNames } from './labelled-names.js';
import { isRowWord, parted, readRow, type Sheet } from './read-row.js';
import { cellsOf, tableRows, uncutRows } from './table-rows.js';

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
    const reported = reportedPeriod(letter.document.title);
    const sheets: Sheet[] = [];
    const doubts: Doubt[] = [];
    const lines = uncutRows(
      withoutRunning(text.lines, letter.document.title, end),
      (cells) => headOf(cells) !== null,
      startsRow,
    );
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
          reported,
        });
    }
    for (const sheet of sheets) finish(sheet, { bodyNames, reported, doubts });
    const initiatives = sheets.map(({ initiative }) => initiative);
    return { ...letter, sections, initiatives, doubts: [...doubts, ...missingRows(initiatives)] };
  },
  records: sheetRecords,
};

/** Where a row goes on in the one above, which a page cut: the word that begins a row is never cut. */
function columnOf(cells: readonly string[], above: readonly string[]): number | null {
  const [first = '', ...others] = cells;
  if (startsRow(cells)) return null;
  if (headOf(above)) return /^\p{Ll}/u.test(first) && others.every((it) => it === '') ? 0 : null;
  if (above.length === 1 || cells.length > above.length) return null;
  if (cells.length === above.length || first === '') return 0;
  if (!isRowWord(above[0]!)) return others.length > 0 ? 0 : null;
  return others.length === 0 || cells.length === above.length - 1 ? 1 : null;
}

/** A head, a section, and what begins with the word for its row are never what goes on from the row above. */
const startsRow = (cells: readonly string[]): boolean =>
  headOf(cells) !== null || isRowWord(cellText(cells[0]!)) || (cells.length === 1 && SECTION.test(cells[0]!));

function headOf(cells: readonly string[]): Pick<ReadInitiative, 'number' | 'title' | 'account'> | null {
  const title = TITLE.exec(cells[0]!);
  const account = accountOf(cells[1] ?? '');
  return title && cells[2] === 'Tid' ? { number: title[1]!, title: title[2]!, account } : null;
}

function emptySheet(
  head: Pick<ReadInitiative, 'number' | 'title' | 'account'>,
  line: number,
): ReadInitiative {
  return {
    ...{ ...head, line, centre: null, summaryText: null },
    ...{ committees: [], involved: [], contributors: [], amounts: [] },
    ...{ milestones: [], economyLine: null, economyText: null, economyNote: null, economyFace: null },
    economy: { state: 'UNKNOWN', frames: [], amounts: [], doubt: null },
  };
}

interface SheetContext {
  bodyNames: readonly string[];
  /** The follow-up that the document reports; null where it is a plan. */
  reported: FollowUpPeriod | null;
  doubts: Doubt[];
}

function finish({ initiative, upper }: Sheet, { bodyNames, reported, doubts }: SheetContext): void {
  const { number, title, line } = initiative;
  const doubt = (at: number, field: string, value: string, message: string) =>
    doubts.push({ line: at, field: `${number} ${field}`, value, message });
  const parts = upper.flatMap(({ cells, line: at }) =>
    cells.map((cell) => ({ ...parted(cellText(cell), at), line: at })),
  );
  for (const { note } of parts)
    if (note && !addStatus(initiative.milestones, note, reported))
      doubt(note.line, 'effortNoteText', note.value, SHEET_DOUBTS.note);
  const texts = parts.map(({ text, line: at }) => ({ text: text ?? '', line: at }));
  const labelled = texts
    .map(({ text, line: at }) => ({ found: labelledNames(text), line: at }))
    .find(({ found }) => found !== null);
  if (!labelled?.found) doubt(line, 'responsibilities', title, 'arket siger ikke, hvem der er ansvarlig');
  else setNames(initiative, labelled.found, { at: labelled.line, bodyNames, doubt });
  const words = texts.map(({ text }) => withoutNames(text, initiative)).filter(Boolean);
  initiative.summaryText = words.join('\n\n') || null;
  const { economyLine, economyText } = initiative;
  const economyLines =
    economyLine === null || economyText === null
      ? []
      : [{ line: economyLine, page: null, text: economyText }];
  const summaryLines = upper.map(({ cells, line: at }) => ({ line: at, page: null, text: cells.join(' ') }));
  Object.assign(initiative, moneyOf({ ...initiative, summaryLines, economyLines }));
}

type AddDoubt = (at: number, field: string, value: string, message: string) => void;

function setNames(
  initiative: ReadInitiative,
  { names }: LabelledNames,
  { at, bodyNames, doubt }: { at: number; bodyNames: readonly string[]; doubt: AddDoubt },
): void {
  const placed = (value = '') => (value === '' ? null : { value, line: at });
  initiative.centre = placed(names.centre);
  initiative.committees = committeesOf(placed(names.committee), bodyNames);
  initiative.involved = committeesOf(placed(names.involved), bodyNames);
  const bodies = {
    centre: initiative.centre,
    committee: initiative.committees,
    involved: initiative.involved,
  };
  for (const [field, found] of Object.entries(bodies)) {
    const printed = [found ?? []].flat().map(({ value }) => value);
    if (printed.length === 0 && field !== 'involved') printed.push('');
    for (const value of printed) if (!bodyNames.includes(value)) doubt(at, field, value, SHEET_DOUBTS.body);
  }
  const list = contributorsAtStart(names.contributors ?? '', bodyNames);
  initiative.contributors = list.names.map((value) => ({ value, line: at }));
  if (isLikeName(list.rest))
    doubt(at, 'contributors', list.rest, 'ingen af kommunens enheder begynder med disse ord');
}

/** A cell's text without who is responsible, also where nobody knows the name; a remark after the contributors stays. */
function withoutNames(text: string, { contributors }: ReadInitiative): string {
  const labelled = labelledNames(text);
  if (!labelled) return text;
  const list = labelled.names.contributors ?? '';
  const printed = contributors.map(({ value }) => value);
  const after = contributors.length > 0 ? namesAtStart(list, printed).rest : list;
  return `${text.slice(0, labelled.at)}${[isLikeName(after) ? '' : after, labelled.rest].filter(Boolean).join('\n\n')}`.trim();
}
