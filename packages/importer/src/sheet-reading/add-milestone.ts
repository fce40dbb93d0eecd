import type { Doubt, Placed } from '../reading/reading.js';
import { NOTHING, SHEET_DOUBTS } from '../sheet-words/sheet-words.js';
import type { ReadInitiative, ReadMilestone } from './sheet-reading.js';

type Sheet = Pick<ReadInitiative, 'number' | 'milestones' | 'economyLine'>;

/**
 * Adds a row to its sheet. Several milestones of one follow-up, one below the other, are one. Answers false where the row
 * cannot be the sheet's own, since the economy or another row of that follow-up stands above: another sheet begins there,
 * and its head was not told from the text.
 */
export function addMilestone(sheet: Sheet, printed: ReadMilestone, doubts: Doubt[]): boolean {
  // A dash in the place of a milestone says that none is set.
  const row = { ...printed, labelText: NOTHING.test(printed.labelText ?? '') ? null : printed.labelText };
  const { milestones } = sheet;
  const doubt = (message: string) =>
    doubts.push({ line: row.line, field: `${sheet.number} milestones`, value: row.labelText ?? '', message });
  const last = milestones.at(-1);
  const isRepeated = milestones.some(({ period }) => period === row.period);
  if (sheet.economyLine !== null || (isRepeated && last?.period !== row.period)) {
    doubt(SHEET_DOUBTS.ended);
    return false;
  }
  if (!isRepeated) {
    milestones.push(row);
    return true;
  }
  if (last!.labelText === row.labelText && isSame(last!.note, row.note) && isSame(last!.face, row.face))
    return true;
  const faces = [last!.face, row.face].filter((it) => it !== null);
  const isOne = faces.every(({ value }) => value === faces[0]!.value);
  doubt(SHEET_DOUBTS.twoInRound);
  if (!isOne) doubt(SHEET_DOUBTS.faces);
  milestones[milestones.length - 1] = {
    ...last!,
    labelText: paragraphs([last!.labelText, row.labelText]),
    note: (last!.note ?? row.note) && {
      ...(last!.note ?? row.note)!,
      value: paragraphs([last!.note?.value ?? null, row.note?.value ?? null])!,
    },
    face: isOne ? (faces[0] ?? null) : null,
  };
  return true;
}

const isSame = (one: Placed<string> | null, other: Placed<string> | null): boolean =>
  one?.value === other?.value;

const paragraphs = (texts: readonly (string | null)[]): string | null =>
  texts.filter((it) => it !== null).join('\n\n') || null;
