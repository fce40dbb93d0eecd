import type { DraftPreview, RowPreview } from '@aftalespor/database/apply-draft';
import { formatDate, formatThousandKroner } from '@aftalespor/domain/format';
import { FIELDS, RECORDS, wordOf, type TableName } from './labels.js';
import type { ReportValue } from './proposal-report.js';

export type Value = string | number | boolean | null | undefined;
type Row = Record<string, Value>;

export interface Place {
  document: string;
  page: number | null;
  line: number;
}

/** A value of a row with the name of its column. */
export interface NamedValue extends ReportValue {
  name: string;
  /** Whether it is a word of ours for what the document says in its own way. */
  isCode: boolean;
}

/** What belongs together in a report: its name, and the part of the agreement that it stands in. */
export interface GroupOf {
  /** Two of the same name are two. */
  key: string;
  name: string;
  chapter: string;
  /** The agreement's title; null where it is of none. */
  agreement: string | null;
}

const CHAPTERS = {
  municipality: 'Kommunen, dens enheder og partier',
  about: 'Om aftalen',
  initiatives: 'Indsatser',
  promises: 'Løfter',
};
/** What is in these is of no section, initiative or line of the annex. */
const OF_THE_WHOLE: readonly string[] = [CHAPTERS.municipality, CHAPTERS.about, CHAPTERS.promises];
const PROMISES: readonly TableName[] = ['promiseThread', 'promiseLink'];

/** The rows of a preview by what they refer to: what a record is called, what it belongs to, and where it stands. */
export class View {
  readonly #rows: Map<string, RowPreview>;
  readonly #shown: Map<string, RowPreview>;
  readonly #sources = new Map<Value, Value[]>();
  readonly #documents: ReadonlySet<string>;

  /** `documents`: the keys of those that were read. */
  constructor({ rows }: DraftPreview, documents: ReadonlySet<string>) {
    this.#documents = documents;
    for (const { table, after } of rows)
      if (table === 'initiativeSource' && after) {
        const sources = this.#sources.get(after.initiativeId);
        if (sources) sources.push(after.sourceId!);
        else this.#sources.set(after.initiativeId, [after.sourceId!]);
      }
    this.#rows = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]));
    this.#shown = new Map(rows.flatMap((row) => (RECORDS[row.table] ? [[row.id, row]] : [])));
  }

  #row(table: TableName, id: Value): Row | null {
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

  /** The section, initiative or line of the annex that a record is, or belongs to; null where it is of the whole agreement. */
  partOf(id: string): string | null {
    const row = this.#shown.get(id);
    const record = row && RECORDS[row.table];
    if (!record) return null;
    const { name, chapter } = this.groupOf(row, record);
    return OF_THE_WHOLE.includes(chapter) ? null : name;
  }

  groupOf({ table, after, before }: RowPreview, record: string): GroupOf {
    const row = (after ?? before)!;
    if (PROMISES.includes(table))
      return { key: record, name: record, chapter: CHAPTERS.promises, agreement: null };
    if (table === 'section') return this.#sectionGroup(row);
    const line =
      table === 'budgetLine' ? row : table === 'yearlyAmount' && this.#row('budgetLine', row.budgetLineId);
    if (line) return this.#budgetLineGroup(line);
    const initiative =
      table === 'initiative'
        ? row.id
        : (row.initiativeId ?? this.#row('milestone', row.milestoneId)?.initiativeId);
    const own = initiative ? this.#row('initiative', initiative) : null;
    if (own) return this.#initiativeGroup(own);
    const agreement = this.#agreementOf(table === 'agreement' ? { agreementId: row.id! } : row);
    const chapter = agreement === null ? CHAPTERS.municipality : CHAPTERS.about;
    return { key: `${record} of ${agreement ?? ''}`, name: record, chapter, agreement };
  }

  #sectionGroup(section: Row): GroupOf {
    return {
      key: `section ${String(section.id)}`,
      name: this.name('section', section.id),
      ...{ chapter: this.#chapterOf(section), agreement: this.#agreementOf(section) },
    };
  }

  #initiativeGroup(initiative: Row): GroupOf {
    const section = this.#row('section', initiative.sectionId);
    // A section that itself promises something is one with what it promises.
    if (section?.number && section.number === initiative.number) return this.#sectionGroup(section);
    return {
      key: `initiative ${String(initiative.id)}`,
      name: this.name('initiative', initiative.id),
      chapter: section ? this.#chapterOf(section) : CHAPTERS.initiatives,
      agreement: this.#agreementOf(initiative),
    };
  }

  #budgetLineGroup(line: Row): GroupOf {
    const account = this.value('budgetLine', 'account', line.account) ?? '';
    return {
      key: `budgetLine ${String(line.id)}`,
      name: this.name('budgetLine', line.id),
      chapter: `Bilag, ${account.toLocaleLowerCase('da')}`,
      agreement: this.#agreementOf(line),
    };
  }

  /** The outermost section. */
  #chapterOf(section: Row): string {
    const parent = this.#row('section', section.parentId);
    return parent ? this.#chapterOf(parent) : this.name('section', section.id);
  }

  #agreementOf({ agreementId = null }: Row): string | null {
    return agreementId === null ? null : this.name('agreement', agreementId);
  }

  /** The place of a record, or of the record that it belongs to. */
  place({ table, after, before }: RowPreview): Place | null {
    const row = (after ?? before)!;
    const sourceId =
      row.sourceId ??
      (table === 'yearlyAmount' ? this.#row('budgetLine', row.budgetLineId)?.sourceId : null) ??
      (table === 'initiative' ? this.#sourceOf(row.id) : null);
    return this.placeOfSource(String(sourceId ?? ''));
  }

  placeOfSource(source: string): Place | null {
    const match = /^(.*)#(?:p(\d+)\.)?(\d+)$/.exec(source);
    return match && { document: match[1]!, page: match[2] ? Number(match[2]) : null, line: Number(match[3]) };
  }

  /** Where the documents that are read print an initiative, else the first place that is known. */
  #sourceOf(initiative: Value): Value {
    const sources = (this.#sources.get(initiative) ?? []).map(String);
    return sources.find((it) => this.#documents.has(it.split('#')[0]!)) ?? sources[0] ?? null;
  }

  values({ table, change, before, after }: RowPreview): NamedValue[] {
    return Object.entries(FIELDS).flatMap(([name, field]) => {
      // Where a record stands under its initiative, the heading names it.
      if (name === 'initiativeId' && table !== 'budgetLine' && table !== 'promiseLink') return [];
      // The account of a line is that of its amounts.
      if (name === 'account' && table === 'yearlyAmount') return [];
      const was = this.value(table, name, before?.[name]);
      const is = this.value(table, name, after?.[name]);
      if ((was === null && is === null) || (change === 'UPDATED' && was === is)) return [];
      const code = after?.[name] ?? before?.[name];
      return {
        ...{ name, field, before: was, after: is },
        // The account is printed with the same word.
        isCode: name !== 'account' && typeof code === 'string' && wordOf(table, name, code) !== null,
      };
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
