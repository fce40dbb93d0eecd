import { targetRecords } from '../../agreement-facts/fact-records.js';
import type { DocumentText, TextLine } from '../../document-text/document-text.js';
import { economicTargetsIn, type ReadTarget } from '../../economic-targets/economic-targets.js';
import { ImportError } from '../../import-error/import-error.js';
import type { SheetReading } from '../../sheet-reading/sheet-reading.js';
import { missingRows } from '../../sheet-words/missing-rows.js';
import { sheetRecords } from '../../sheet-records/sheet-records.js';
import { letterOf, reportedPeriod, SHEET_HEAD, withoutRunning } from '../../sheet-words/sheet-words.js';
import { facesOf } from '../../smiley/smiley.js';
import type { Family } from '../family.js';
import { findSheets, wholeHeads, type Sheet } from './find-sheets.js';
import { readSheet } from './read-sheet.js';
import { textBlocks } from './text-blocks.js';

/** What follow-up sheets say: also the economic targets that the text of one repeats from the agreement. */
export interface FollowUpReading extends SheetReading {
  economicTargets: ReadTarget[];
}

/** Follow-up sheets printed as plain lines: a status note stands under its milestone. */
export const followUpSheets: Family<FollowUpReading, 'bodyNames' | 'date'> = {
  name: 'follow-up-sheets',
  uses: ['bodyNames', 'date'],
  recognise: ({ lines }) => wholeHeads(lines).filter(isHead).length,
  read(text: DocumentText, { bodyNames, date }) {
    const printed = wholeHeads(text.lines);
    const end = printed.find(isHead)?.line;
    const letter = letterOf(text, 'FOLLOW_UP', { end, date });
    const lines = withoutRunning(printed, letter.document.title, end);
    const { sheets, sections } = findSheets(lines);
    refuseColumns(sheets, text.file);
    const faces = facesOf(lines);
    const read = sheets.map((sheet) =>
      readSheet(sheet, {
        ...{ bodyNames, budgetYear: letter.agreement.budgetYear, faces },
        reported: reportedPeriod(letter.document.title),
      }),
    );
    const { budgetYear } = letter.agreement;
    const aims = sheets.map(({ body }) =>
      economicTargetsIn(textBlocks(body), { budgetYear, lastYear: null }),
    );
    return {
      ...letter,
      sections,
      economicTargets: aims.flatMap(({ targets }) => targets),
      initiatives: read.map(({ initiative }) => initiative),
      doubts: [
        ...[...read, ...aims].flatMap(({ doubts }) => doubts),
        ...missingRows(read.map(({ initiative }) => initiative)),
      ],
    };
  },
  records: (reading, target) => {
    const { agreement } = sheetRecords(reading, target);
    return { agreement: { ...agreement, economicTargets: targetRecords(reading.economicTargets, target) } };
  },
};

const isHead = ({ text }: TextLine): boolean => !text.includes('\t') && SHEET_HEAD.test(text.trim());

/** Who is responsible, in the middle of a line of the text that it stands beside. */
const BESIDE = /^(?!\s*(?:Ansvarlig|Væsentlig|Involvere))\s*\S.*\sAnsvarligt? \p{L}+:/u;

/**
 * A text that keeps the place of each word on the page has the sheet's two columns in the same lines, with no sign of where
 * the one ends: none of it can be told. @throws {ImportError} UNKNOWN_FAMILY
 */
function refuseColumns(sheets: readonly Sheet[], file: string): void {
  const beside = sheets.flatMap(({ body }) => body.find(({ text }) => BESIDE.test(text)) ?? []);
  if (beside.length * 2 <= sheets.length) return;
  throw new ImportError(
    'UNKNOWN_FAMILY',
    file,
    beside[0]!.line,
    `arkets to spalter står i de samme linjer ("${beside[0]!.text.trim().replace(/\s+/gu, ' ')}"), så det ikke kan ses, hvor den ene ender. Indlæs dokumentet selv som PDF eller Word, eller lav det til tekst igen uden at bevare dets opstilling.`,
  );
}
