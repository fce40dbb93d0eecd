import type { DocumentText, TextLine } from '../../document-text/document-text.js';
import type { SheetReading } from '../../sheet-reading/sheet-reading.js';
import { sheetRecords } from '../../sheet-records/sheet-records.js';
import { letterOf, SHEET_HEAD } from '../../sheet-words/sheet-words.js';
import type { Family } from '../family.js';
import { findSheets } from './find-sheets.js';
import { readSheet } from './read-sheet.js';

/** Running heads and feet. They stand between the halves of whatever a page break cut. */
const RUNNING = [
  /opfølgning på Aftale om budget \d{4} .* Den \d{1,2}\. \p{L}+ \d{4}\s*$/u,
  / - \d+ - +Sagsid:/,
  /^\s*Side \d+\s*$/,
];

/** Follow-up sheets printed as plain lines: a status note stands under its milestone. */
export const followUpSheets: Family<SheetReading> = {
  name: 'follow-up-sheets',
  recognise: ({ lines }) =>
    lines.filter(({ text }) => !text.includes('\t') && SHEET_HEAD.test(text.trim())).length,
  read(text: DocumentText, { bodyNames }) {
    const lines = text.lines.filter((line) => !isRunning(line));
    const { sheets, sections } = findSheets(lines);
    const letter = letterOf(text, 'FOLLOW_UP');
    const read = sheets.map((sheet) =>
      readSheet(sheet, { bodyNames, budgetYear: letter.agreement.budgetYear }),
    );
    return {
      ...letter,
      sections,
      initiatives: read.map(({ initiative }) => initiative),
      doubts: read.flatMap(({ doubts }) => doubts),
    };
  },
  records: sheetRecords,
};

function isRunning({ text }: TextLine): boolean {
  return RUNNING.some((pattern) => pattern.test(text));
}
