import type { DraftPreview, RowPreview } from '@aftalespor/database/apply-draft';
import type { Draft } from '@aftalespor/domain/draft';
import { formatDate, formatThousandKroner } from '@aftalespor/domain/format';
import { marksIn } from './marks.js';
import { FIELDS, RECORDS, wordOf, type TableName } from './labels.js';
import { restoredIn, type ReportRestored, type RestoredWords } from './restored.js';
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
/** How far below its place a text may end. */
const FURTHEST = 60;
/** An amount in thousands is printed in millions too. */
const THOUSANDS = /^[−-]?[\d.]+(?:,\d+)?$/;

/** The rows of a preview as a reader meets them: gathered by initiative, in words, beside what is printed. */
export function entriesOf(
  draft: Draft,
  preview: DraftPreview,
  texts: Texts,
  restored: ReadonlyMap<string, readonly Omit<ReportRestored, 'document'>[]> = new Map(),
) {
  const words = new Map<string, RestoredWords>(
    [...restored].map(([document, all]) => [document, new Map(all.map((it) => [it.printed, it]))]),
  );
  const own = new Set(draft.agreements.flatMap((agreement) => agreement.documents.map(({ key }) => key)));
  const view = new View(preview, own);
  const documents = versionsOf(draft, preview);
  const passage = (
    document: string,
    page: number | null,
    line: number,
    values: readonly string[] = [],
  ): Passage => ({
    document: view.name('document', document),
    page,
    line,
    lines: linesAround(texts.get(document), line, values, words.get(document)),
  });
  const groups = new Map<string, ReportGroup>();
  for (const row of preview.rows) {
    const record = RECORDS[row.table];
    if (record === undefined) continue;
    const place = view.place(row);
    // What another document, the dataset or a person brought is not gone: this document does not speak of it.
    if (
      row.change === 'ABSENT' &&
      !(row.before!.origin === 'DOCUMENT' && place && documents.has(place.document))
    )
      continue;
    const values = view.values(row);
    if (values.length === 0) continue;
    const name = view.groupOf(row, record);
    const entry: ReportEntry = {
      ...{ status: statusOf(row, values), record, key: row.id, values },
      passage: place && passage(place.document, place.page, place.line, values.flatMap(printedAs)),
    };
    const group = groups.get(name);
    if (group) group.entries.push(entry);
    else groups.set(name, { name, entries: [entry] });
  }
  return {
    groups: [...groups.values()],
    passage,
    placeOf: (source: string) => view.placeOfSource(source),
    name: (table: TableName, id: Value) => view.name(table, id),
    shown: {
      label: (field: string) => FIELDS[field] ?? field,
      value: (table: TableName, field: string, value: Value) => view.value(table, field, value),
    },
  };
}

function statusOf({ change }: RowPreview, values: readonly ReportValue[]): Status {
  return change === 'UPDATED' && values.every(({ before }) => before === null) ? 'FILLED' : STATUS[change];
}

/** The draft's documents, and the earlier versions of each: what such a one brought can be gone in the new one. */
function versionsOf(draft: Draft, { rows }: DraftPreview): Set<string> {
  const own = draft.agreements.flatMap((agreement) =>
    agreement.documents.map((document) => ({ ...document, agreement: agreement.key })),
  );
  const earlier = rows.flatMap(({ table, id, before }) => {
    const isVersion = own.some(
      // Each follow-up is a report of its own.
      ({ kind, date, agreement }) =>
        kind !== 'FOLLOW_UP' &&
        before?.kind === kind &&
        before.agreementId === agreement &&
        date !== null &&
        String(before.date) < date,
    );
    return table === 'document' && isVersion ? [id] : [];
  });
  return new Set([...own.map(({ key }) => key), ...earlier]);
}

/** What to look for in the document: the value, and what it is printed as. */
function printedAs({ after, before }: ReportValue): string[] {
  const value = after ?? before!;
  // A page may end within a text: its paragraphs are looked for one by one.
  if (!THOUSANDS.test(value)) return value.split(/\n\n+/);
  const amount = Number(value.replace(/[.−-]/g, '').replace(',', '.'));
  return [value.replace('−', ''), value, String(amount / 1000).replace('.', ',')];
}

class View {
  readonly #rows: Map<string, RowPreview>;
  readonly #sources = new Map<Value, Value[]>();
  readonly #documents: ReadonlySet<string>;

  constructor({ rows }: DraftPreview, documents: ReadonlySet<string>) {
    this.#documents = documents;
    for (const { table, after } of rows)
      if (table === 'initiativeSource' && after) {
        const sources = this.#sources.get(after.initiativeId);
        if (sources) sources.push(after.sourceId!);
        else this.#sources.set(after.initiativeId, [after.sourceId!]);
      }
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
      (table === 'initiative' ? this.#sourceOf(row.id) : null);
    return this.placeOfSource(String(sourceId ?? ''));
  }

  placeOfSource(source: string): { document: string; page: number | null; line: number } | null {
    const match = /^(.*)#(?:p(\d+)\.)?(\d+)$/.exec(source);
    return match && { document: match[1]!, page: match[2] ? Number(match[2]) : null, line: Number(match[3]) };
  }

  /** Where the documents that are read print an initiative, else the first place that is known. */
  #sourceOf(initiative: Value): Value {
    const sources = (this.#sources.get(initiative) ?? []).map(String);
    return sources.find((it) => this.#documents.has(documentOf(it))) ?? sources[0] ?? null;
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

const documentOf = (source: string): string => source.split('#')[0]!;

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

function linesAround(
  text: readonly string[] | undefined,
  line: number,
  values: readonly string[],
  words: RestoredWords = new Map(),
): Passage['lines'] {
  if (!text) return [];
  const from = Math.max(1, line - BEFORE);
  const window = text
    .slice(from - 1, line + FURTHEST)
    .map((content, n) => ({ line: from + n, text: content }));
  const marks = marksIn(window, values, line);
  const last = Math.max(line + AFTER, ...[...marks.keys()].map((marked) => marked + 1));
  return window
    .filter((it) => it.line <= last)
    .map((it) => ({ ...it, marks: marks.get(it.line) ?? [], restored: restoredIn(it.text, words) }));
}
