import { budgetYearNamed } from '../../agreement-name/agreement-name.js';
import { caseNumberIn } from '../../case-number/case-number.js';
import type { DocumentText } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import type { Reading } from '../../reading/reading.js';
import { ImportError } from '../../import-error/import-error.js';
import { dateIn } from '../../danish-date/danish-date.js';
import type { Family } from '../family.js';
import { findRows } from './note-rows.js';
import { LABEL, POSTPONED } from './note-words.js';
import { postponementRecords } from './postponement-records.js';
import { readRow, type ReadPostponement } from './read-row.js';

/** What a postponement note says. */
export interface PostponementReading extends Reading {
  titleLine: number;
  sections: { number: string; title: string; line: number }[];
  postponements: ReadPostponement[];
}

/** What a title of postponements may call the agreement besides its name. */
const BUDGET = /\bbudget (20\d\d)(?!\d)/i;
const FIRST_LINES = 40;
const COLUMN =
  /^\p{Lu}[\p{L}-]*s (?:bemærkning(?:er)?|kommentar(?:er)?|svar|indstilling|begrundelse|forslag|holdning)$/u;

/** A note of the initiatives that the administration would postpone, with the budget parties' answers. */
export const postponements: Family<PostponementReading, 'bodyNames'> = {
  name: 'postponements',
  uses: ['bodyNames'],
  recognise: ({ lines }) =>
    titleOf({ lines }) === null
      ? 0
      : lines.filter(
          ({ text }) => text.search(LABEL) !== -1 || /bemærkning<\//.test(text) || isColumnHead(text),
        ).length,
  read(text, { bodyNames }) {
    const title = titleOf(text);
    if (title === null)
      throw new ImportError(
        'UNKNOWN_FAMILY',
        text.file,
        null,
        'ingen titel siger, hvilken budgetaftale der foreslås udskydelser i ("Aftale om budget 2020 … udskudt til 2021"). Se efter, om den første side er med.',
      );
    const { value, line, budgetYear } = title;
    const { rows, sections, doubts } = findRows(
      text.lines.filter((it) => it.line > line),
      bodyNames,
    );
    const toYear = title.toYear ?? yearAbove(text.lines, line, rows[0]?.line ?? Infinity);
    const read = rows.map((row) => readRow(row, bodyNames, toYear));
    const head = text.lines.filter((it) => it.line <= line + FIRST_LINES).map((it) => it.text);
    const date = dateIn(head);
    if (date === null)
      doubts.push({ line, field: 'date', value, message: 'notatet har ingen dato, der kan læses' });
    return {
      document: {
        ...{ kind: 'POSTPONEMENTS', title: value, date },
        caseNumber: caseNumberIn(head),
      },
      agreement: { kind: 'BUDGET', budgetYear, periodFrom: null, periodTo: null },
      ...{ titleLine: line, sections },
      postponements: read.flatMap(({ postponement }) => postponement ?? []),
      doubts: [...doubts, ...read.flatMap((it) => it.doubts)],
    };
  },
  records: postponementRecords,
};

/** A table's head: a column for each who says something. */
const isColumnHead = (text: string): boolean =>
  text.includes('\t') && text.split('\t').some((cell) => COLUMN.test(cell.trim()));

/** The title speaks of a budget agreement and of postponing; it may take several lines. */
function titleOf({ lines }: Pick<DocumentText, 'lines'>) {
  for (const [index, { text, line }] of lines.slice(0, FIRST_LINES).entries()) {
    if (text.trim() === '') continue;
    const end = lines.slice(index, index + 4).findIndex((it) => it.text.trim() === '');
    const value = joinLines(lines.slice(index, end === -1 ? index + 4 : index + end).map((it) => it.text))!;
    const budgetYear = budgetYearNamed(value) ?? Number(BUDGET.exec(value)?.[1] ?? 0);
    if (budgetYear === 0 || !/udskyd|udskudt|udsæt|udsat/i.test(value)) continue;
    const toYear = POSTPONED.exec(value)?.[2];
    return { value, line, budgetYear, toYear: toYear === undefined ? null : Number(toYear) };
  }
  return null;
}

/** What stands between the title and the first row may say the year for all. */
function yearAbove(lines: DocumentText['lines'], from: number, to: number): number | null {
  const years = lines
    .filter(({ line }) => from < line && line < to)
    .flatMap(({ text }) => POSTPONED.exec(text)?.[2] ?? []);
  return new Set(years).size === 1 ? Number(years[0]) : null;
}
