import type { DraftPreview, RowPreview } from '@aftalespor/database/apply-draft';
import type { Draft } from '@aftalespor/domain/draft';
import { formatDate, formatThousandKroner } from '@aftalespor/domain/format';
import { FIELDS, RECORDS, wordOf, type TableName } from './labels.js';
import type { Passage, ReportEntry, ReportGroup, ReportValue, Status } from './proposal-report.js';

type Value = string | number | boolean | null | undefined;
type Texts = ReadonlyMap<string, readonly string[]>;

const STATUS: Record<RowPreview['change'], Status> = {
  CREATED: 'NEW',
  UPDATED: 'CHANGED',
  REMOVED: 'REMOVED',
  UNCHANGED: 'UNCHANGED',
  ABSENT: 'GONE',
};
const BEFORE = 1;
const AFTER = 3;

/** The rows of a preview as a reader meets them: gathered by initiative, in words, beside what is printed. */
export function entriesOf(draft: Draft, preview: DraftPreview, texts: Texts) {
  const view = new View(preview);
  const documents = new Set(
    draft.agreements.flatMap((agreement) => agreement.documents.map(({ key }) => key)),
  );
  const passage = (document: string, page: number | null, line: number): Passage => ({
    document: view.name('document', document),
    page,
    line,
    lines: linesAround(texts.get(document), line),
  });
  const groups = new Map<string, ReportGroup>();
  for (const row of preview.rows) {
    const record = RECORDS[row.table];
    if (record === undefined) continue;
    const place = view.place(row);
    // What another document brought is not gone: this one does not speak of it.
    if (row.change === 'ABSENT' && (place === null || !documents.has(place.document))) continue;
    const values = view.values(row);
    if (values.length === 0) continue;
    const name = view.groupOf(row, record);
    const entry: ReportEntry = {
      ...{ status: STATUS[row.change], record, key: row.id, values },
      passage: place && passage(place.document, place.page, place.line),
    };
    const group = groups.get(name);
    if (group) group.entries.push(entry);
    else groups.set(name, { name, entries: [entry] });
  }
  return {
    groups: [...groups.values()],
    passage,
    shown: {
      label: (field: string) => FIELDS[field] ?? field,
      value: (table: TableName, field: string, value: Value) => view.value(table, field, value),
    },
  };
}

class View {
  readonly #rows: Map<string, RowPreview>;

  constructor({ rows }: DraftPreview) {
    this.#rows = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]));
  }

  #row(table: TableName, id: Value) {
    const row = this.#rows.get(`${table} ${String(id)}`);
    return row?.after ?? row?.before ?? null;
  }

  /** What a record is called where another refers to it. */
  name(table: TableName, id: Value): string {
    const row = this.#row(table, id);
    if (!row) return String(id);
    const title = row.title ?? row.name ?? row.label ?? id;
    return row.number ? `${row.number as string} ${String(title)}` : String(title);
  }

  groupOf({ table, after, before }: RowPreview, record: string): string {
    const row = (after ?? before)!;
    if (table === 'initiative') return this.name(table, row.id);
    if (table === 'yearlyAmount') return this.#budgetLineGroup(row.budgetLineId);
    if (table === 'budgetLine') return this.#budgetLineGroup(row.id);
    const initiative = row.initiativeId ?? this.#row('milestone', row.milestoneId)?.initiativeId;
    return initiative && table !== 'promiseLink' ? this.name('initiative', initiative) : record;
  }

  #budgetLineGroup(id: Value): string {
    return `Budgetlinje: ${this.name('budgetLine', id)}`;
  }

  /** The place of a record, or of the record that it belongs to. */
  place({
    table,
    after,
    before,
  }: RowPreview): { document: string; page: number | null; line: number } | null {
    const row = (after ?? before)!;
    const sourceId =
      row.sourceId ??
      (table === 'yearlyAmount' ? this.#row('budgetLine', row.budgetLineId)?.sourceId : null) ??
      (table === 'initiative' ? this.#firstSource(row.id) : null);
    const match = /^(.*)#(?:p(\d+)\.)?(\d+)$/.exec(String(sourceId ?? ''));
    return match && { document: match[1]!, page: match[2] ? Number(match[2]) : null, line: Number(match[3]) };
  }

  #firstSource(initiative: Value): Value {
    for (const { table, after } of this.#rows.values())
      if (table === 'initiativeSource' && after !== null && after.initiativeId === initiative)
        return after.sourceId;
    return null;
  }

  values({ table, change, before, after }: RowPreview): ReportValue[] {
    return Object.entries(FIELDS).flatMap(([name, field]) => {
      // Where a record stands under its initiative, the heading names it.
      if (name === 'initiativeId' && table !== 'budgetLine' && table !== 'promiseLink') return [];
      const was = this.value(table, name, before?.[name]);
      const is = this.value(table, name, after?.[name]);
      if ((was === null && is === null) || (change === 'UPDATED' && was === is)) return [];
      return { field, before: was, after: is };
    });
  }

  value(table: TableName, field: string, value: Value): string | null {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'boolean') return value ? 'ja' : 'nej';
    if (field === 'thousandKroner') return formatThousandKroner(Number(value), 'da');
    if (typeof value === 'number') return String(value).replace('.', ',');
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, 'da');
    const target = REFERENCES[field];
    return target ? this.name(target, value) : (wordOf(table, field, value) ?? value);
  }
}

const REFERENCES: Partial<Record<string, TableName>> = {
  sectionId: 'section',
  parentId: 'section',
  initiativeId: 'initiative',
  bodyId: 'body',
  committeeId: 'body',
  successorId: 'body',
  partyId: 'party',
  roundId: 'round',
};

function linesAround(text: readonly string[] | undefined, line: number): Passage['lines'] {
  if (!text) return [];
  const from = Math.max(1, line - BEFORE);
  return text.slice(from - 1, line + AFTER).map((content, n) => ({ line: from + n, text: content }));
}
