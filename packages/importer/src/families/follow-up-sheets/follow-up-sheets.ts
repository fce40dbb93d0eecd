import type { DocumentText } from '../../document-text/document-text.js';
import type { SheetReading } from '../../sheet-reading/sheet-reading.js';
import { sheetRecords } from '../../sheet-records/sheet-records.js';
import { isRunning, letterOf, SHEET_HEAD } from '../../sheet-words/sheet-words.js';
import { facesOf } from '../../smiley/smiley.js';
import type { Family } from '../family.js';
import { findSheets } from './find-sheets.js';
import { readSheet } from './read-sheet.js';

/** Follow-up sheets printed as plain lines: a status note stands under its milestone. */
export const followUpSheets: Family<SheetReading> = {
  name: 'follow-up-sheets',
  recognise: ({ lines }) =>
    lines.filter(({ text }) => !text.includes('\t') && SHEET_HEAD.test(text.trim())).length,
  read(text: DocumentText, { bodyNames }) {
    const lines = text.lines.filter((line) => !isRunning(line));
    const { sheets, sections } = findSheets(lines);
    const faces = facesOf(lines);
    const letter = letterOf(text, 'FOLLOW_UP');
    const read = sheets.map((sheet) =>
      readSheet(sheet, { bodyNames, budgetYear: letter.agreement.budgetYear, faces }),
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
