import type { EffortSmiley } from '@aftalespor/domain/smiley';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { ReadInitiative } from '../../sheet-reading/sheet-reading.js';
import { addMilestone } from '../../sheet-reading/add-milestone.js';
import {
  MILESTONE_WORD,
  NOTHING,
  periodOf,
  ROUND_LABEL,
  SHEET_DOUBTS,
} from '../../sheet-words/sheet-words.js';
import { signDoubt } from '../../sheet-words/sign-doubt.js';
import { faceByLegend } from '../../smiley/legend.js';
import { faceAtEnd, faceInWords, type Faces } from '../../smiley/smiley.js';
import { cellText } from './cell-text.js';

/** A sheet while its rows are read. */
export interface Sheet {
  initiative: ReadInitiative;
  /** What the head calls the columns after the first: "Drift", "Tid", "Status", "Smiley". */
  columns: readonly string[];
  /** The rows above the milestones. */
  upper: { cells: string[]; line: number }[];
  /** What comes below is no longer its own: a row that it has already stands there again. */
  isEnded?: boolean;
}

export interface RowContext {
  budgetYear: number;
  faces: Faces;
  /** The follow-up that the document reports; null where it is a plan. */
  reported: FollowUpPeriod | null;
  doubts: Doubt[];
}

const NOTE = /(?:^|\n|(?<=[.!?]) )Status:\s*/u;

const MILESTONE = new RegExp(`^${MILESTONE_WORD}e?$`, 'u');
/** What a row of a sheet begins with, below what the sheet is about. */
export const isRowWord = (cell: string): boolean => MILESTONE.test(cell) || cell === 'Økonomi';
const WITH_ROW_WORD = new RegExp(String.raw`^(${MILESTONE_WORD}|Økonomi)\s+(?=\S)(?!og\s)`, 'u');

/** A row whose word stands in one cell with what is beside it. */
const ofRow = (cells: string[]): string[] => {
  const [, word] = WITH_ROW_WORD.exec(cells[0]!) ?? [];
  return word === undefined || (cells[1] ?? '') !== ''
    ? cells
    : [word, cells[0]!.replace(WITH_ROW_WORD, ''), ...cells.slice(2)];
};

/** A narrow column breaks a word anywhere: "budgetopfølgnin g". */
const labelIn = (cell: string): RegExpExecArray | null =>
  ROUND_LABEL.exec(cell) ?? ROUND_LABEL.exec(cell.replace(/(?<=\p{Ll}) (?=\p{Ll}{1,4}\b)/gu, ''));

/** Reads a row into its sheet: a milestone, the economy, or what stands above them. */
export function readRow(sheet: Sheet, cells: string[], line: number, context: RowContext): void {
  if (sheet.isEnded || cells.every((cell) => /^-*$/.test(cell))) return;
  const { initiative, upper } = sheet;
  const [row = '', ...rest] = ofRow(cells).map((cell) => cellText(cell));
  // One word may stand for all the rows of milestones, in a cell as high as they are.
  const isBelow = row === '' && initiative.milestones.length > 0 && initiative.economyLine === null;
  if (row === 'Økonomi' && initiative.milestones.length > 0) readEconomyRow(sheet, rest, line, context);
  else if (MILESTONE.test(row) || (isBelow && rest.some((cell) => labelIn(cell))))
    readMilestone(sheet, rest, line, context);
  else if (initiative.milestones.length === 0) upper.push({ cells, line });
  else doubt(context, sheet, line, 'milestones', row, 'rækken er hverken en milepæl eller økonomien');
}

function readMilestone(sheet: Sheet, cells: readonly string[], line: number, context: RowContext): void {
  const { budgetYear, faces, reported } = context;
  const withoutFace = (cell = '') => faceAtEnd(cell, faces)?.before ?? cell;
  // The round may stand in the milestone's own cell, where that is empty or has no room left.
  const own = labelIn(withoutFace(cells[1])) ? null : labelIn(withoutFace(cells[0]));
  const [words = '', round = '', ...signs] = own
    ? [cells[0]!.slice(0, own.index).trim(), cells[0]!.slice(own.index).trim(), ...cells.slice(1)]
    : cells;
  const label = labelIn(withoutFace(round));
  if (!label || Number(label[2]) !== budgetYear)
    return doubt(context, sheet, line, 'milestones', round, `rækken nævner ingen opfølgning i ${budgetYear}`);
  const parts = parted(words, line);
  const period = periodOf(label);
  let { note } = parts;
  let face = faceIn(withSign(round, label, faces), faces);
  let economy: Face = null;
  for (const [n, cell] of signs.entries()) {
    const column = sheet.columns[n + 2] ?? '';
    if (cell === '') continue;
    if (/^Økonomi|økonomi$/u.test(column)) economy = faceIn(cell, faces);
    else if (/^(?:Status|Bemærkning)/u.test(column) || NOTE.test(cell))
      note ??= { value: cell.replace(NOTE, ''), line };
    else face ??= faceIn(cell, faces);
  }
  const row = {
    ...{ period, line, labelText: parts.text, note },
    face: told(face, 'effort', sheet, line, context),
  };
  sheet.isEnded = !addMilestone(sheet.initiative, row, context.doubts);
  if (!sheet.isEnded && economy !== null && period === reported)
    setEconomyFace(sheet, economy, line, context);
}

function readEconomyRow(sheet: Sheet, cells: readonly string[], line: number, context: RowContext): void {
  const { initiative } = sheet;
  const [words = '', ...signs] = cells;
  const atEnd = faceAtEnd(words, context.faces);
  const parts = parted(atEnd?.before ?? words, line);
  if (initiative.economyLine !== null) {
    sheet.isEnded = parts.text !== initiative.economyText;
    if (sheet.isEnded) doubt(context, sheet, line, 'economyText', words, SHEET_DOUBTS.ended);
    return;
  }
  initiative.economyLine = line;
  initiative.economyText = parts.text;
  initiative.economyNote = parts.note;
  let face: Face = atEnd;
  for (const [n, cell] of signs.entries())
    if (/^(?:Status|Bemærkning)/u.test(sheet.columns[n + 1] ?? '') || NOTE.test(cell))
      initiative.economyNote ??= cell === '' ? null : { value: cell.replace(NOTE, ''), line };
    else face ??= faceIn(cell, context.faces);
  if (face !== null) setEconomyFace(sheet, face, line, context);
}

/** A cell's sign; `smiley` null where it cannot be told what it is. The whole is null where none is given. */
type Face = { printed: string; smiley: EffortSmiley | null } | null;

function faceIn(cell: string, faces: Faces): Face {
  if (NOTHING.test(cell)) return null;
  const face = faceAtEnd(cell, faces);
  if (face?.before.trim() === '') return face;
  return { printed: cell, smiley: face ? null : (faceByLegend(faces.legend, cell) ?? faceInWords(cell)) };
}

/** What stands in a round's cell after its label. */
function withSign(round: string, label: RegExpExecArray, faces: Faces): string {
  return faceAtEnd(round, faces)?.printed ?? label[3]!.trim();
}

function told(
  face: Face,
  field: string,
  sheet: Sheet,
  line: number,
  context: RowContext,
): Placed<EffortSmiley> | null {
  if (face?.smiley) return { value: face.smiley, line };
  if (face) context.doubts.push(signDoubt(line, `${sheet.initiative.number} ${field}`, face.printed));
  return null;
}

function setEconomyFace(sheet: Sheet, face: Face, line: number, context: RowContext): void {
  const smiley = told(face, 'economy', sheet, line, context)?.value;
  if (smiley === 'HAPPY' || smiley === 'SAD') sheet.initiative.economyFace = { value: smiley, line };
  else if (smiley) doubt(context, sheet, line, 'economy', face!.printed, SHEET_DOUBTS.signOfEconomy);
}

/** A cell's text, and the note under it. */
export function parted(cell: string, line: number): { text: string | null; note: Placed | null } {
  const at = NOTE.exec(cell);
  if (!at) return { text: cell || null, note: null };
  const value = cell.slice(at.index + at[0].length).trim();
  return { text: cell.slice(0, at.index).trim() || null, note: value === '' ? null : { value, line } };
}

function doubt(
  { doubts }: RowContext,
  { initiative }: Sheet,
  line: number,
  field: string,
  value: string,
  message: string,
): void {
  doubts.push({ line, field: `${initiative.number} ${field}`, value, message });
}
