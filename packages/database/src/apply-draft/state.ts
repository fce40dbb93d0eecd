import { idOf, TABLE_NAMES, type Row, type TableName } from './tables.js';

/** A row as it is stored, and as it shall be. */
export interface Entry {
  table: TableName;
  id: string;
  stored: Row | null;
  row: Row | null;
}

/**
 * The rows that a draft may touch, in memory: loaded once, changed here, and compared with what is stored at the end. So
 * what nobody changed is never written.
 */
export class State {
  readonly #entries = new Map<TableName, Map<string, Entry>>(TABLE_NAMES.map((name) => [name, new Map()]));
  /** Ids of a table by a column's value, made when first asked for. */
  readonly #groups = new Map<string, Map<string, Entry[]>>();

  load(table: TableName, rows: readonly Row[]): void {
    for (const row of rows) {
      const id = idOf(table, row);
      this.#put({ table, id, stored: row, row: { ...row } });
    }
  }

  create(table: TableName, row: Row): Entry {
    const id = idOf(table, row);
    const stored = this.#entries.get(table)!.get(id)?.stored ?? null;
    const entry: Entry = { table, id, stored, row };
    this.#put(entry);
    return entry;
  }

  #put(entry: Entry): void {
    this.#entries.get(entry.table)!.set(entry.id, entry);
    for (const [name, groups] of this.#groups) {
      const [table, column] = name.split('.') as [TableName, string];
      if (table === entry.table && entry.row) add(groups, String(entry.row[column]), entry);
    }
  }

  /** The entry of a row that is there, or that shall be. */
  get(table: TableName, id: string): Entry | undefined {
    const entry = this.#entries.get(table)!.get(id);
    return entry?.row ? entry : undefined;
  }

  has(table: TableName, id: string): boolean {
    return this.get(table, id) !== undefined;
  }

  /** All entries of a table, removed ones too. */
  entries(table: TableName): Entry[] {
    return [...this.#entries.get(table)!.values()];
  }

  rows(table: TableName): Row[] {
    return this.entries(table).flatMap(({ row }) => (row ? [row] : []));
  }

  /** The rows that shall be there whose column has the value. The column must be one that never changes. */
  where(table: TableName, column: string, value: string): Entry[] {
    const name = `${table}.${column}`;
    let groups = this.#groups.get(name);
    if (!groups) {
      groups = new Map();
      for (const entry of this.entries(table)) if (entry.row) add(groups, String(entry.row[column]), entry);
      this.#groups.set(name, groups);
    }
    return (groups.get(value) ?? []).filter(({ row }) => row !== null);
  }
}

function add(groups: Map<string, Entry[]>, value: string, entry: Entry): void {
  const list = groups.get(value);
  if (list) list.push(entry);
  else groups.set(value, [entry]);
}
