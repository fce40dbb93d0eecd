import type { Draft } from '@aftalespor/domain/draft';
import type { DraftProblem } from '@aftalespor/database/check-draft';
import { problemLine, problemWords, shownValue } from '../draft-problem/draft-problem.js';
import { draftRecords } from '../draft-records/draft-records.js';
import { allProblems } from './all-problems.js';
import { isEmpty, plainCell, readCell, WrongCell, type Cell, type CellValue } from './cell.js';
import { childrenOf, headsOf, SHEETS, type Column, type Sheet } from './sheets.js';
import type { SheetProblem } from './problem.js';

/** A sheet as it is read; the first row holds the heads. */
export interface ReadSheet {
  name: string;
  /** What a problem calls it: the sheet's name, or the CSV file's. */
  shown: string;
  rows: readonly (readonly Cell[])[];
}

type Node = Record<string, unknown>;
type Place = { sheet: Sheet; row: number };

export interface SheetsDraft {
  draft: Draft;
  /** Where in the sheets it stands what a database finds wrong with the draft. */
  problemOf: (problem: DraftProblem) => SheetProblem;
}

/** Sheets as a draft, or everything that is wrong with them. */
export function readSheets(given: readonly ReadSheet[]): SheetsDraft | { problems: SheetProblem[] } {
  const reader = new Reader(given);
  const draft = reader.read();
  return reader.problems.length > 0
    ? { problems: reader.problems }
    : { draft, problemOf: (problem) => reader.problemOf(problem) };
}

class Reader {
  readonly problems: SheetProblem[] = [];
  readonly #given = new Map<string, ReadSheet>();
  /** Records that rows of other sheets belong to, by sheet and key. */
  readonly #records = new Map<string, Map<string, { record: Node; row: number }>>();
  /** The draft's records by their ids; of those that have the same, the first. */
  readonly #byId = new Map<string, unknown>();
  /** Where a record stands. */
  readonly #places = new Map<object, Place>();
  /** Where the plain texts of a list stand. */
  readonly #plain = new Map<object, Place[]>();
  /** Sheets whose columns are wrong, and keys of rows that are: what refers to them has nothing wrong by that. */
  readonly #unreadSheets = new Set<string>();
  /** Sheets that are not there, each with those whose rows belong to its rows. */
  readonly #missing = new Map<string, string[]>();
  readonly #unread = new Set<string>();

  constructor(given: readonly ReadSheet[]) {
    for (const sheet of given) {
      const known = SHEETS.find(({ name }) => same(name, sheet.name));
      if (!known)
        this.#add(
          sheet.shown,
          null,
          null,
          sheet.name,
          'intet ark hedder sådan',
          `Arkene er ${SHEETS.map(({ name }) => name).join(', ')}.`,
        );
      else if (this.#given.has(known.name))
        this.#add(sheet.shown, null, null, sheet.name, 'arket er der to gange', 'Fjern det ene.');
      else this.#given.set(known.name, sheet);
    }
  }

  read(): Draft {
    const draft: Node = { origin: 'PERSON', ...emptyLists(null) };
    for (const sheet of SHEETS) this.#sheet(sheet, draft);
    for (const [name, below] of this.#missing)
      this.#add(
        name,
        null,
        null,
        null,
        `arket mangler, og til dets rækker hører dem i ${below.join(', ')}`,
        'Tilføj det: en kommune indlæses altid hel.',
      );
    const [municipality, ...others] = draft.municipality as Node[];
    const first = this.#shown('Kommune');
    if (!municipality && !this.problems.some(({ sheet }) => sheet === first))
      this.#add(first, null, null, null, 'arket med kommunen mangler eller er tomt', 'Udfyld én række.');
    if (others.length > 0)
      this.#add(
        first,
        3,
        null,
        others[0]!.name,
        'der skal være én kommune',
        'Behold én række; en anden kommune skal have sin egen projektmappe.',
      );
    draft.municipality = municipality;
    const whole = draft as unknown as Draft;
    if (municipality && others.length === 0 && this.#unreadSheets.size === 0) {
      for (const { id, record } of draftRecords(whole).toReversed()) this.#byId.set(id, record);
      this.#byId.set(whole.municipality.key, municipality);
      for (const problem of allProblems(whole, this.#unread)) this.problems.push(this.problemOf(problem));
    }
    return whole;
  }

  #sheet(sheet: Sheet, draft: Node): void {
    const rows = this.#given.get(sheet.name)?.rows;
    const heads = rows?.[0];
    if (!rows || !heads) return;
    const at = this.#columns(sheet, heads);
    if (!at) return void this.#unreadSheets.add(sheet.name);
    const filled = rows
      .map((cells, index) => ({ cells, row: index + 1 }))
      .filter(({ cells, row }) => row > 1 && !cells.every((cell) => isEmpty(cell)));
    if (filled.length === 0 || this.#isParentMissing(sheet)) return;
    for (const { cells, row } of filled) this.#row(sheet, draft, row, cells, at);
  }

  /** Whether the sheet is missing whose records the rows of this one belong to. */
  #isParentMissing({ name, parent }: Sheet): boolean {
    if (!parent || this.#given.has(parent.sheet)) return false;
    this.#unreadSheets.add(name);
    this.#missing.set(parent.sheet, [...(this.#missing.get(parent.sheet) ?? []), name]);
    return true;
  }

  /** Where each column stands; null where one that is needed is missing. */
  #columns(sheet: Sheet, heads: readonly Cell[]): Map<string, number> | null {
    const shown = this.#shown(sheet.name);
    const expected = headsOf(sheet);
    const at = new Map<string, number>();
    for (const [index, cell] of heads.entries()) {
      if (isEmpty(cell)) continue;
      const head = expected.find((candidate) => same(candidate, String(cell)));
      if (head === undefined)
        this.#add(
          shown,
          1,
          index,
          cell,
          'ingen kolonne hedder sådan her',
          `Kolonnerne er ${expected.join(', ')}.`,
        );
      else if (at.has(head)) this.#add(shown, 1, index, cell, 'kolonnen er der to gange', 'Fjern det ene.');
      else at.set(head, index);
    }
    const needed = [
      ...(sheet.parent ? [sheet.parent.head] : []),
      ...sheet.columns.filter(always).map(({ head }) => head),
    ];
    const missing = needed.filter((head) => !at.has(head));
    if (missing.length > 0)
      this.#add(
        shown,
        1,
        null,
        missing.join(', '),
        'der mangler kolonner',
        'Tilføj dem, også dem, der er tomme.',
      );
    return missing.length > 0 ? null : at;
  }

  #row(sheet: Sheet, draft: Node, row: number, cells: readonly Cell[], at: Map<string, number>): void {
    const wrong = new Set<Column>();
    const shown = this.#shown(sheet.name);
    const values = new Map<Column, CellValue>();
    for (const column of sheet.columns) {
      const index = at.get(column.head);
      const cell = index === undefined ? null : (cells[index] ?? null);
      try {
        values.set(column, isEmpty(cell) ? null : readCell(trimmed(cell, column), column.kind));
      } catch (error) {
        if (!(error instanceof WrongCell)) throw error;
        wrong.add(column);
        values.set(column, null);
        this.#add(shown, row, index!, cell, error.message, '');
      }
    }
    for (const column of sheet.columns) {
      const isDue = column.required && (always(column) || filled(column, values));
      if (isDue && values.get(column) === null && !wrong.has(column)) {
        wrong.add(column);
        this.#add(
          shown,
          row,
          at.get(column.head) ?? null,
          null,
          `${column.head} skal være udfyldt`,
          'Udfyld cellen.',
        );
      }
    }
    const parent = this.#parent(sheet, draft, row, cells, at);
    // A wrong cell that may be empty keeps neither the row nor what belongs to it from being checked.
    const isWhole = [...wrong].every(({ required }) => !required);
    if (!isWhole || parent === null) this.#leave(sheet, recordOf(sheet, values), row);
    else if (sheet.plain) this.#put(sheet, parent, values.get(sheet.columns[0]!), row);
    else this.#record(sheet, parent, recordOf(sheet, values), row);
  }

  /** A row that is wrong is in no draft; the rows that belong to it are read all the same. */
  #leave(sheet: Sheet, record: Node, row: number): void {
    const { key } = record;
    if (typeof key !== 'string') return;
    this.#unread.add(key);
    const known = this.#recordsOf(sheet.name);
    if (!known.has(key)) known.set(key, { record, row });
  }

  #recordsOf(sheet: string): Map<string, { record: Node; row: number }> {
    const known = this.#records.get(sheet) ?? new Map<string, { record: Node; row: number }>();
    this.#records.set(sheet, known);
    return known;
  }

  #parent(
    sheet: Sheet,
    draft: Node,
    row: number,
    cells: readonly Cell[],
    at: Map<string, number>,
  ): Node | null {
    if (!sheet.parent) return draft;
    const { head, sheet: name } = sheet.parent;
    // What belongs to rows that could not be read has nothing wrong by that.
    if (this.#unreadSheets.has(name)) return emptyLists(SHEETS.find((it) => it.name === name)!);
    const index = at.get(head)!;
    const cell = cells[index];
    const key = isEmpty(cell) ? null : String(cell).trim();
    const found = key === null ? undefined : this.#records.get(name)?.get(key);
    if (!found)
      this.#add(
        this.#shown(sheet.name),
        row,
        index,
        key,
        `her skal stå nøglen på en række i ${name}`,
        'Ret nøglen, eller tilføj rækken der.',
      );
    return found?.record ?? null;
  }

  #record(sheet: Sheet, parent: Node, record: Node, row: number): void {
    const key = record.key as string | undefined;
    if (key !== undefined) {
      const known = this.#recordsOf(sheet.name);
      const twin = known.get(key);
      if (twin)
        return this.#add(
          this.#shown(sheet.name),
          row,
          null,
          key,
          `nøglen står også i række ${twin.row}`,
          'Giv den ene række en anden nøgle.',
        );
      known.set(key, { record, row });
    }
    const { group } = sheet;
    if (!group) return this.#put(sheet, parent, record, row);
    const { [group.path]: name, ...part } = record;
    const list = parent[sheet.field] as Node[];
    let whole = list.find((candidate) => candidate[group.path] === name);
    if (!whole) list.push((whole = { [group.path]: name, [group.field]: [] }));
    (whole[group.field] as Node[]).push(part);
    this.#places.set(part, { sheet, row });
    if (!this.#places.has(whole)) this.#places.set(whole, { sheet, row });
  }

  #put(sheet: Sheet, parent: Node, value: unknown, row: number): void {
    const list = parent[sheet.field] as unknown[];
    list.push(value);
    if (!sheet.plain) return void this.#places.set(value as Node, { sheet, row });
    const places = this.#plain.get(list) ?? [];
    this.#plain.set(list, places);
    places.push({ sheet, row });
  }

  /** A draft's problem names a record and a field; the reader looks for a sheet, a row and a column. */
  problemOf(problem: DraftProblem): SheetProblem {
    const { value } = problem;
    const found = this.#placeOf(problem);
    if (!found) return { sheet: null, row: null, column: null, value, message: problemLine(problem) };
    const { place, path } = found;
    const column = place.sheet.plain ? place.sheet.columns[0] : columnAt(place.sheet, path);
    const isWord = typeof column?.kind === 'object';
    const show = (it: unknown) => shownValue(isWord && it !== null ? plainCell(it, column.kind) : it);
    return {
      ...{ sheet: this.#shown(place.sheet.name), row: place.row, column: column?.head ?? null, value },
      message: problemWords(problem, show),
    };
  }

  /** The innermost row on the way to a field, and the way on from it. */
  #placeOf({ record, field }: DraftProblem): { place: Place; path: string } | null {
    let at = this.#byId.get(record);
    const names = field.match(/[^.[\]]+/g) ?? [];
    const first = this.#places.get(at as object);
    let found = first ? { place: first, path: names.join('.') } : null;
    for (const [n, name] of names.entries()) {
      const place = this.#plain.get(at as object)?.[Number(name)];
      if (place) return { place, path: '' };
      at = (at as Record<string, unknown> | null | undefined)?.[name];
      const inner = this.#places.get(at as object);
      if (inner) found = { place: inner, path: names.slice(n + 1).join('.') };
    }
    return found;
  }

  #shown(name: string): string {
    return this.#given.get(name)?.shown ?? name;
  }

  #add(
    sheet: string,
    row: number | null,
    column: number | null,
    value: unknown,
    say: string,
    todo: string,
  ): void {
    const given = this.#byShown(sheet);
    const head = column === null ? null : String(given?.rows[0]?.[column] ?? column + 1);
    const isPlaced = row !== null || value !== null;
    this.problems.push({
      sheet,
      row,
      column: head,
      value,
      message: `${say}${isPlaced ? `; der står ${shownValue(value)}` : ''}. ${todo}`.trim(),
    });
  }

  #byShown(shown: string): ReadSheet | undefined {
    return [...this.#given.values()].find((sheet) => sheet.shown === shown);
  }
}

/** The column of a path in a record, or of a field in the database: "effort.smiley", "effortSmiley", "section", "sectionId". */
function columnAt({ columns }: Sheet, path: string): Column | undefined {
  const plain = (name: string) => name.replaceAll('.', '').toLowerCase();
  const field = path.replace(/Id$/, '');
  return (
    columns.find((it) => plain(it.path) === plain(field)) ??
    columns.find((it) => field.startsWith(`${it.path}.`))
  );
}

const same = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').trim().toLowerCase();

/** In an optional part such as "effort.smiley" a column need only be filled with the others; a source is never optional. */
const partOf = ({ path }: Column): string | null => /^(effort|economy)\./.exec(path)?.[1] ?? null;
const always = (column: Column): boolean => column.required && partOf(column) === null;
function filled(column: Column, values: Map<Column, CellValue>): boolean {
  return [...values].some(([other, value]) => value !== null && partOf(other) === partOf(column));
}

/** Only what people read keeps its spaces. */
const trimmed = (cell: Cell, { path }: Column): Cell =>
  typeof cell === 'string' && !/text|note|summary|remark|label|reason|title|printed|name/i.test(path)
    ? cell.trim()
    : cell;

function recordOf(sheet: Sheet, values: Map<Column, CellValue>): Node {
  const record: Node = {};
  for (const [column, value] of values) {
    const [name, inner] = column.path.split('.') as [string, string?];
    // The page is the one field that a draft may leave out.
    if (value === null && (inner ?? name) === 'page') continue;
    const list = column.kind === 'list' ? (value ?? []) : value;
    if (inner === undefined) record[name] = list;
    else if (partOf(column) !== null && !filled(column, values)) record[name] = null;
    else record[name] = { ...(record[name] as Node | undefined), [inner]: list };
  }
  return { ...record, ...emptyLists(sheet) };
}

function emptyLists(sheet: Sheet | null): Node {
  const children = sheet ? childrenOf(sheet.name) : SHEETS.filter(({ parent }) => parent === null);
  return Object.fromEntries(children.map(({ field }) => [field, []]));
}
