import type { Origin } from '@aftalespor/domain/draft';
import type { Problems } from './problems.js';
import type { Entry, State } from './state.js';
import {
  groupOf,
  idOf,
  rank,
  tableOf,
  type FieldKind,
  type Row,
  type TableName,
  type Value,
} from './tables.js';

/** A value that the draft offered and that was not taken, because a higher origin had recorded another. */
export interface KeptValue {
  table: TableName;
  record: string;
  field: string;
  stored: Value;
  offered: Value;
  storedOrigin: Origin;
}

/** Which list is offered, and of what record. */
export interface ListOf {
  column: string;
  parent: string;
  /** The key that a problem names. */
  record: string;
  /** The documents that the draft's record is read from. */
  documents: ReadonlySet<string>;
  /** Which rows of the parent belong to the list, where not all do. */
  within?: (row: Row) => boolean;
  /** Where the record stands, for rows that have no source of their own. */
  source?: string;
}

const documentOf = (source: Value | undefined): string => String(source).split('#')[0]!;
const originOf = (row: Row): Origin => row.origin as Origin;

/** Merges a draft's rows into the state by the rules of precedence. See docs/decisions/one-way-in.md. */
export class Merge {
  readonly kept: KeptValue[] = [];
  /** The ids that the draft has, by table. */
  readonly offered = new Map<TableName, Set<string>>();
  /** Ids in the draft's order, by table and group. */
  readonly order = new Map<string, string[]>();

  constructor(
    readonly state: State,
    readonly origin: Origin,
    readonly problems: Problems,
  ) {}

  /** Offers a row. `record` is the key that a problem names. */
  offer(table: TableName, offered: Row, record: string): Entry {
    const { orderedBy, origin } = tableOf(table);
    const id = idOf(table, offered);
    const ids = this.offered.get(table);
    if (ids) ids.add(id);
    else this.offered.set(table, new Set([id]));
    const entry = this.state.get(table, id);
    const group = groupOf(table, offered);
    if (group !== null) this.#ordered(table, group, id);
    if (entry) {
      this.#into(entry, offered, record);
      return entry;
    }
    const row: Row = { ...offered };
    if (orderedBy) row.position = 0;
    if (origin) row.origin = this.origin;
    return this.state.create(table, row);
  }

  /**
   * Offers the rows of a list that has no keys of its own, such as an initiative's responsible bodies. Rows are added and
   * corrected; they are removed only by whoever wrote them: the dataset, or a new reading of the same document. A
   * person's list stands alone: it replaces what was there, and no lower origin touches it. An empty list says nothing,
   * except about the dataset's own rows.
   */
  offerList(table: TableName, list: ListOf, offered: readonly Row[]): void {
    const { record, documents } = list;
    const present = this.state
      .where(table, list.column, list.parent)
      .filter(({ row }) => list.within?.(row!) ?? true);
    const ids = new Set(offered.map((row) => idOf(table, row)));
    const missing = present.filter(({ id }) => !ids.has(id));
    if (this.origin === 'PERSON') return this.#offerPersonsList(table, present, missing, offered, record);
    const persons = present.some(({ row }) => originOf(row!) === 'PERSON');
    if (persons) return;
    for (const entry of missing) {
      const own = originOf(entry.row!) === this.origin;
      if (own && (this.origin === 'DATASET' || documents.has(documentOf(entry.row!.sourceId ?? list.source))))
        entry.row = null;
    }
    for (const row of offered) this.offer(table, row, record);
  }

  #offerPersonsList(
    table: TableName,
    present: Entry[],
    missing: Entry[],
    offered: readonly Row[],
    record: string,
  ): void {
    if (offered.length === 0) return;
    for (const entry of missing) entry.row = null;
    const entries = offered.map((row) => this.offer(table, row, record));
    const same =
      missing.length === 0 &&
      offered.length === present.length &&
      entries.every(({ row }) => originOf(row!) !== 'PERSON');
    // Also the rows that the person left as they were are now the person's, or the dataset would bring back what was removed.
    if (!same) for (const { row } of entries) row!.origin = 'PERSON';
  }

  #ordered(table: TableName, group: string, id: string): void {
    const name = `${table} ${group}`;
    const ids = this.order.get(name);
    if (!ids) this.order.set(name, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }

  #into(entry: Entry, offered: Row, record: string): void {
    const row = entry.row!;
    const kinds = tableOf(entry.table).fields;
    let facts = false;
    let anything = false;
    for (const [field, kind] of Object.entries(kinds)) {
      if (kind === 'derived' || kind === 'source') continue;
      const value = offered[field] ?? null;
      // Null says "not known", and an empty list of frames the same; neither erases.
      if (value === null || value === '' || value === row[field]) continue;
      if (!this.#mayChange(entry, field, this.#kindOf(entry, field, kind), value, record)) continue;
      row[field] = value;
      anything = true;
      if (kind === 'fact') facts = true;
    }
    this.#source(row, offered, facts);
    const raises = facts || (anything && this.origin === 'PERSON');
    if (raises && tableOf(entry.table).origin && rank(this.origin) > rank(originOf(row)))
      row.origin = this.origin;
  }

  /** A bullet has no printed title: the one it has is ours. */
  #kindOf(entry: Entry, field: string, kind: FieldKind): FieldKind {
    return entry.table === 'initiative' && field === 'title' && entry.row!.number === null ? 'words' : kind;
  }

  #mayChange(entry: Entry, field: string, kind: FieldKind, value: Value, record: string): boolean {
    const row = entry.row!;
    const stored = row[field] ?? null;
    if (kind === 'identity') {
      this.problems.add(
        'MOVED_RECORD',
        record,
        field,
        value,
        `a record stays where it is, and this one is stored with ${JSON.stringify(stored)}`,
        'Give the new record a key of its own.',
        stored,
      );
      return false;
    }
    if (kind === 'words' && this.origin === 'DOCUMENT') return false;
    const storedOrigin = tableOf(entry.table).origin ? originOf(row) : this.origin;
    // Words are the dataset's and people's: a document that wrote the row's facts does not own them.
    const higher =
      kind === 'words'
        ? storedOrigin === 'PERSON' && this.origin !== 'PERSON'
        : rank(storedOrigin) > rank(this.origin);
    if (higher && (stored !== null || kind === 'recorded')) {
      this.kept.push({ table: entry.table, record, field, stored, offered: value, storedOrigin });
      return false;
    }
    if (kind !== 'recorded') return true;
    this.problems.add(
      'REWRITTEN_RECORD',
      record,
      field,
      value,
      `what was recorded stays, and ${stored === null ? 'nothing' : JSON.stringify(stored)} was recorded`,
      entry.table === 'milestoneVersion'
        ? 'Add a version with its own date.'
        : 'Add a follow-up that supersedes this one.',
      stored,
    );
    return false;
  }

  /**
   * A second document that says the same changes nothing, so a source only moves together with a fact, or when whoever
   * wrote it reads the same document again.
   */
  #source(row: Row, offered: Row, facts: boolean): void {
    const source = offered.sourceId;
    if (!('sourceId' in row) || source === undefined || source === row.sourceId || !('origin' in row)) return;
    const own =
      originOf(row) === this.origin &&
      (this.origin !== 'DOCUMENT' || documentOf(source) === documentOf(row.sourceId));
    if (own || facts) row.sourceId = source;
  }
}
