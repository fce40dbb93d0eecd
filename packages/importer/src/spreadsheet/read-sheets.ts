import type { Draft } from '@aftalespor/domain/draft';
import { problemsOfDraft, type DraftProblem } from '@aftalespor/database/check-draft';
import { isEmpty, readCell, WrongCell, type Cell, type CellValue } from './cell.js';
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

/** Sheets as a draft, or everything that is wrong with them. */
export function readSheets(given: readonly ReadSheet[]): { draft: Draft } | { problems: SheetProblem[] } {
  const reader = new Reader(given);
  const draft = reader.read();
  return reader.problems.length > 0 ? { problems: reader.problems } : { draft };
}

class Reader {
  readonly problems: SheetProblem[] = [];
  readonly #given = new Map<string, ReadSheet>();
  /** Records that rows of other sheets belong to, by sheet and key. */
  readonly #records = new Map<string, Map<string, { record: Node; row: number }>>();
  /** Where a record stands, by its key and its place in the record of that key: "1-2" or "1-2|amounts[0]". */
  readonly #places = new Map<string, Place>();

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
    // Rows that were not read would only bring problems that follow from the first ones.
    if (this.problems.length === 0) for (const problem of problemsOfDraft(whole)) this.#fromDraft(problem);
    return whole;
  }

  #sheet(sheet: Sheet, draft: Node): void {
    const rows = this.#given.get(sheet.name)?.rows;
    const heads = rows?.[0];
    if (!rows || !heads) return;
    const at = this.#columns(sheet, heads);
    if (!at) return;
    for (const [index, cells] of rows.entries())
      if (index > 0 && !cells.every((cell) => isEmpty(cell))) this.#row(sheet, draft, index + 1, cells, at);
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
    const before = this.problems.length;
    const shown = this.#shown(sheet.name);
    const values = new Map<Column, CellValue>();
    for (const column of sheet.columns) {
      const index = at.get(column.head);
      const cell = index === undefined ? null : (cells[index] ?? null);
      try {
        values.set(column, isEmpty(cell) ? null : readCell(trimmed(cell, column), column.kind));
      } catch (error) {
        if (!(error instanceof WrongCell)) throw error;
        this.#add(shown, row, index!, cell, error.message, '');
      }
    }
    for (const column of sheet.columns)
      if (column.required && values.get(column) === null && (always(column) || filled(column, values)))
        this.#add(
          shown,
          row,
          at.get(column.head) ?? null,
          null,
          `${column.head} skal være udfyldt`,
          'Udfyld cellen.',
        );
    const parent = this.#parent(sheet, draft, row, cells, at);
    if (this.problems.length > before || !parent) return;
    if (sheet.plain) this.#put(sheet, parent, values.get(sheet.columns[0]!), row);
    else this.#record(sheet, parent, recordOf(sheet, values), row);
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
      const known = this.#records.get(sheet.name) ?? new Map<string, { record: Node; row: number }>();
      this.#records.set(sheet.name, known);
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
      this.#places.set(key, { sheet, row });
    }
    const { group } = sheet;
    if (!group) return this.#put(sheet, parent, record, row);
    const { [group.path]: name, ...part } = record;
    const list = parent[sheet.field] as Node[];
    let whole = list.find((candidate) => candidate[group.path] === name);
    if (!whole) list.push((whole = { [group.path]: name, [group.field]: [] }));
    const parts = whole[group.field] as Node[];
    parts.push(part);
    this.#remember(
      parent,
      `${sheet.field}[${list.indexOf(whole)}].${group.field}[${parts.length - 1}]`,
      sheet,
      row,
    );
    this.#remember(parent, `${sheet.field}[${list.indexOf(whole)}]`, sheet, row);
  }

  #put(sheet: Sheet, parent: Node, value: unknown, row: number): void {
    const list = parent[sheet.field] as unknown[];
    list.push(value);
    this.#remember(parent, `${sheet.field}[${list.length - 1}]`, sheet, row);
  }

  #remember(parent: Node, path: string, sheet: Sheet, row: number): void {
    if (typeof parent.key === 'string') this.#places.set(`${parent.key}|${path}`, { sheet, row });
  }

  /** A draft's problem names a record and a field; the reader looks for a sheet, a row and a column. */
  #fromDraft({ record, field, value, message }: DraftProblem): void {
    const parts = /^(.*?\])\.(.+)$/.exec(field);
    const inner = /^(.*\])(?:\.(.+))?$/.exec(field);
    const place =
      this.#places.get(`${record}|${inner?.[1] ?? ''}`) ??
      this.#places.get(`${record}|${parts?.[1] ?? ''}`) ??
      this.#places.get(record);
    const text = message.replace(`${record}: ${field}: `, '');
    if (!place) return void this.problems.push({ sheet: null, row: null, column: null, value, message });
    const paths = [field, inner?.[2], parts?.[2]].filter((path) => path !== undefined);
    const column = place.sheet.columns.find(({ path }) =>
      paths.some((at) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`)),
    );
    this.problems.push({
      sheet: this.#shown(place.sheet.name),
      row: place.row,
      column: column?.head ?? null,
      value,
      message: text,
    });
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
    const got = value === null || value === undefined ? 'nothing' : JSON.stringify(value);
    this.problems.push({
      sheet,
      row,
      column: head,
      value,
      message: `${say}; der står ${got}. ${todo}`.trim(),
    });
  }

  #byShown(shown: string): ReadSheet | undefined {
    return [...this.#given.values()].find((sheet) => sheet.shown === shown);
  }
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
