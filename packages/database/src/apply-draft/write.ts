import type { Prisma } from '../client/client.js';
import type { Entry, State } from './state.js';
import { TABLE_NAMES, tableOf, type Row, type TableName } from './tables.js';

/** The part of a Prisma delegate that is used here, alike for every model. */
interface Delegate {
  findMany(args: object): Promise<Row[]>;
  createMany(args: { data: Row[] }): Promise<unknown>;
  update(args: { where: object; data: Row }): Promise<unknown>;
  deleteMany(args: { where: object }): Promise<unknown>;
}
export type Transaction = Prisma.TransactionClient;
export const delegate = (transaction: Transaction, table: TableName | 'searchWord'): Delegate =>
  transaction[table] as unknown as Delegate;

/** SQLite bounds the parameters of one statement, and Prisma's own bound for it is 999. */
const PARAMETERS = 900;
export function chunks<Item>(items: readonly Item[], columns: number): Item[][] {
  const size = Math.max(1, Math.floor(PARAMETERS / columns));
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

export interface Written {
  created: number;
  /** Ids of the rows that were updated. */
  updated: Set<string>;
  removed: number;
}

const differing = ({ stored, row }: Entry): Row =>
  Object.fromEntries(Object.entries(row!).filter(([column, value]) => (stored![column] ?? null) !== value));

/** Writes the differences between what is stored and what shall be, and nothing else. */
export async function write(transaction: Transaction, state: State): Promise<Map<TableName, Written>> {
  const written = new Map<TableName, Written>();
  const updates = new Map<TableName, { entry: Entry; data: Row }[]>();
  for (const table of TABLE_NAMES) {
    const changed = state.entries(table).flatMap((entry) => {
      const data = entry.stored && entry.row ? differing(entry) : {};
      return Object.keys(data).length > 0 ? [{ entry, data }] : [];
    });
    updates.set(table, changed);
    await release(transaction, table, changed);
  }
  for (const table of [...TABLE_NAMES].reverse()) {
    const removed = state.entries(table).filter(({ stored, row }) => stored && !row);
    for (const { stored } of removed)
      await delegate(transaction, table).deleteMany({ where: keyOf(table, stored!) });
    written.set(table, {
      created: 0,
      updated: new Set(updates.get(table)!.map(({ entry }) => entry.id)),
      removed: removed.length,
    });
  }
  for (const table of TABLE_NAMES) {
    const created = state.entries(table).flatMap(({ stored, row }) => (!stored && row ? [row] : []));
    const columns = Object.keys(created[0] ?? {}).length;
    for (const data of chunks(inOrder(table, created), columns))
      await delegate(transaction, table).createMany({ data });
    written.get(table)!.created = created.length;
  }
  for (const table of TABLE_NAMES)
    for (const { entry, data } of updates.get(table)!)
      await delegate(transaction, table).update({ where: whereOf(table, entry.stored!), data });
  return written;
}

/** A unique value that one row gives up and another takes is given up first, or the database would see it twice. */
async function release(
  transaction: Transaction,
  table: TableName,
  changed: readonly { entry: Entry; data: Row }[],
): Promise<void> {
  const { unique } = tableOf(table);
  for (const { entry, data } of changed) {
    const given = Object.keys(unique).filter((column) => column in data && entry.stored![column] !== null);
    if (given.length === 0) continue;
    const meanwhile = Object.fromEntries(
      given.map((column) => [column, unique[column] === 'nullable' ? null : `~${entry.id}`]),
    );
    await delegate(transaction, table).update({ where: whereOf(table, entry.stored!), data: meanwhile });
  }
}

const keyOf = (table: TableName, row: Row): Row =>
  Object.fromEntries(tableOf(table).key.map((column) => [column, row[column]!]));

/** Prisma names a key of several columns after them. */
function whereOf(table: TableName, row: Row): object {
  const key = keyOf(table, row);
  return tableOf(table).key.length === 1 ? key : { [tableOf(table).key.join('_')]: key };
}

const SELF_REFERENCES: Partial<Record<TableName, string>> = {
  body: 'successorId',
  section: 'parentId',
  followUp: 'supersedesId',
};

/** Rows of a table that refers to itself: those that are referred to first. */
function inOrder(table: TableName, rows: readonly Row[]): readonly Row[] {
  const column = SELF_REFERENCES[table];
  if (!column) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = new Set<Row>();
  const place = (row: Row): void => {
    const target = byId.get(row[column]!);
    if (target && target !== row && !ordered.has(target)) place(target);
    ordered.add(row);
  };
  for (const row of rows) place(row);
  return [...ordered];
}
