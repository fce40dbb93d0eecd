import type { CellKind } from './sheets.js';

/** What stands in a cell: CSV has only text, XLSX has types. */
export type Cell = string | number | boolean | Date | null;
export type CellValue = string | number | boolean | string[] | null;

/** What is wrong with a cell: what was expected, and what to do. */
export class WrongCell extends Error {}

/** The value of a filled cell. @throws {WrongCell} */
export function readCell(cell: Cell, kind: CellKind): CellValue {
  switch (kind) {
    case 'text':
      return readText(cell);
    case 'list':
      return readText(cell).split(/\s+/).filter(Boolean);
    case 'integer':
    case 'number':
      return readNumber(cell, kind === 'integer');
    case 'boolean':
      return readBoolean(cell);
    case 'date':
      return readDate(cell);
    default:
      return readWord(cell, kind);
  }
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** How a value is written: numbers stay numbers, all else is text. */
export function writeCell(value: unknown, kind: CellKind): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(' ');
  return typeof kind === 'object' ? kind[String(value)]! : String(value);
}

/** A value as it stands in a cell, as text. */
export function plainCell(value: unknown, kind: CellKind): string {
  const known = typeof kind === 'object' && !Object.hasOwn(kind, String(value));
  return String((known ? value : writeCell(value, kind)) ?? '').replace('.', ',');
}

function readText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  // A spreadsheet makes 3.1 of the number 3.10, and nobody can tell afterwards which it was.
  if (typeof cell === 'number' && Number.isInteger(cell)) return String(cell);
  throw new WrongCell('her skal stå tekst. Formatér cellen som tekst, og skriv værdien igen');
}

function readNumber(cell: Cell, whole: boolean): number {
  const text = typeof cell === 'string' ? cell.trim().replace('−', '-') : cell;
  const value =
    typeof text === 'number'
      ? text
      : typeof text === 'string' && /^-?\d+(,\d+)?$/.test(text)
        ? Number(text.replace(',', '.'))
        : NaN;
  if (Number.isFinite(value) && (!whole || Number.isInteger(value))) return value;
  throw new WrongCell(
    whole
      ? 'her skal stå et helt tal. Skriv det kun med cifre'
      : 'her skal stå et tal. Skriv decimaler efter komma og ingen punktummer mellem tusinder: 1500,5',
  );
}

function readBoolean(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  const word = String(cell).trim().toLowerCase();
  if (word === 'ja' || word === 'nej') return word === 'ja';
  throw new WrongCell('her skal stå "ja" eller "nej". Skriv et af dem');
}

function readDate(cell: Cell): string {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
  const danish = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(text);
  const date = danish ? `${danish[3]!}-${danish[2]!.padStart(2, '0')}-${danish[1]!.padStart(2, '0')}` : text;
  if (/^\d{4}-\d\d-\d\d$/.test(date) && isDay(date)) return date;
  throw new WrongCell('her skal stå en dato. Skriv den som 2025-04-30 eller 30-04-2025');
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function readWord(cell: Cell, words: Readonly<Record<string, string>>): string {
  const given = String(cell).trim().toLowerCase();
  const found = Object.entries(words).find(([code, word]) =>
    [code.toLowerCase(), word.toLowerCase()].includes(given),
  );
  if (found) return found[0];
  throw new WrongCell(`her skal stå et af ${Object.values(words).join(', ')}. Skriv et af dem`);
}
