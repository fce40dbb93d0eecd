import { grouped } from '../grouped/grouped.js';
import type { DraftPreview, RowPreview } from '@aftalespor/database/apply-draft';
import type { Draft } from '@aftalespor/domain/draft';
import { formatThousandKroner } from '@aftalespor/domain/format';
import { marksIn, MINUS } from './marks.js';
import { FIELDS, RECORDS, type TableName } from './labels.js';
import { PrintedLines } from './printed-line.js';
import type { ReportRestored, RestoredWords } from './restored.js';
import type { Passage, ReportEntry, ReportGroup, ReportValue, Status } from './proposal-report.js';
import { View, type NamedValue, type Value } from './view.js';

type Texts = ReadonlyMap<string, readonly string[]>;

const STATUS: Record<RowPreview['change'], Status> = {
  CREATED: 'NEW',
  UPDATED: 'CHANGED',
  REMOVED: 'REMOVED',
  UNCHANGED: 'UNCHANGED',
  ABSENT: 'GONE',
};
const BEFORE = 1;
/** How many lines are shown below, where the value is found, and where it is printed in other words. */
const AFTER = { found: 1, notFound: 3 };
/** How far below its place a text may end. */
const FURTHEST = 60;
/** A value longer than this is a text, as the document's own words are: what else is said may stand within it. */
const LONGEST_VALUE = 100;
const OWN_WORDS = /Text$/;
/** These the document does not print. */
const NOT_PRINTED = new Set(['ordinal', 'slug', 'code', 'file', 'openEnded', 'perYear']);

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
  const printed = new Map(
    [...texts].map(([document, lines]) => [document, new PrintedLines(lines, words.get(document))]),
  );
  const own = new Set(draft.agreements.flatMap((agreement) => agreement.documents.map(({ key }) => key)));
  const view = new View(preview, own);
  const documents = versionsOf(draft, preview);
  const passage = (
    document: string,
    page: number | null,
    line: number,
    values: readonly Wanted[] = [],
    taken?: Set<string>,
  ): Passage => ({
    document: view.name('document', document),
    page,
    line,
    lines: linesAround(printed.get(document), line, values, taken),
  });
  const groups = new Map<string, ReportGroup>();
  // The amounts of a row are often alike, and each stands under its own year.
  const amounts = new Map([...texts.keys()].map((it) => [it, new Set<string>()]));
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
    const named = view.values(row);
    if (named.length === 0) continue;
    const values = named.map(({ field, before, after }): ReportValue => ({ field, before, after }));
    const taken = row.table === 'yearlyAmount' && place ? amounts.get(place.document) : undefined;
    const wanted = named.flatMap((it) => printedAs(it, row.table));
    const entry: ReportEntry = {
      ...{ status: statusOf(row, values), record, key: row.id, values },
      passage: place && passage(place.document, place.page, place.line, wanted, taken),
    };
    const { key, ...about } = view.groupOf(row, record);
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { ...about, entries: [entry] });
  }
  return {
    groups: inReadingOrder([...groups.values()]),
    passage: (document: string, page: number | null, line: number, forms: readonly string[] = []) =>
      passage(document, page, line, forms.length === 0 ? [] : [{ forms, isText: false }]),
    placeOf: (source: string) => view.placeOfSource(source),
    name: (table: TableName, id: Value) => view.name(table, id),
    partOf: (id: string) => view.partOf(id),
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

/** Agreement by agreement and chapter by chapter, and each of which all has its place in the order of the document. */
function inReadingOrder(groups: readonly ReportGroup[]): ReportGroup[] {
  const lineOf = ({ entries }: ReportGroup) => entries.find(({ passage }) => passage)?.passage?.line ?? null;
  const chapters = [...grouped(groups, ({ agreement }) => agreement ?? '').values()].flatMap((own) => [
    ...grouped(own, ({ chapter }) => chapter).values(),
  ]);
  return chapters.flatMap((own) => {
    return own.every((it) => lineOf(it) !== null) ? own.sort((a, b) => lineOf(a)! - lineOf(b)!) : own;
  });
}

/** What to look for in the document. */
interface Wanted {
  /** What it may be printed as. */
  forms: readonly string[];
  /** Whether it is a text rather than a single value. */
  isText: boolean;
}

/** A value in the forms in which it may be printed. */
function printedAs({ name, after, before, isCode }: NamedValue, table: TableName): Wanted[] {
  const value = after ?? before!;
  const isOfRow = table === 'yearlyAmount';
  // The years of a row stand above it.
  if (NOT_PRINTED.has(name) || isCode || (isOfRow && name === 'year')) return [];
  if (name === 'thousandKroner') {
    const { kroner, thousands, millions } = amountForms(value);
    return [
      { forms: isOfRow ? [thousands, millions, kroner] : [kroner, thousands, millions], isText: false },
    ];
  }
  if (name === 'value')
    return [{ forms: [value, formatThousandKroner(toNumber(value), 'da')], isText: false }];
  const isText = OWN_WORDS.test(name) || value.length > LONGEST_VALUE;
  // A page may end within a text: its paragraphs are looked for one by one.
  return value.split(/\n\n+/).map((paragraph) => ({ forms: [paragraph], isText }));
}

/** What an amount as it is shown, in thousands of kroner, may be printed as. */
export function amountForms(shown: string): Record<'kroner' | 'thousands' | 'millions', string> {
  const sign = shown.startsWith(MINUS) ? MINUS : '';
  const thousands = shown.slice(sign.length);
  const amount = toNumber(thousands.replaceAll('.', ''));
  return {
    kroner: `${sign}${formatThousandKroner(amount * 1000, 'da')}`,
    thousands: `${sign}${thousands}`,
    millions: `${sign}${String(amount / 1000).replace('.', ',')}`,
  };
}

const toNumber = (value: string): number => Number(value.replace(',', '.'));

function linesAround(
  printed: PrintedLines | undefined,
  line: number,
  wanted: readonly Wanted[],
  taken?: Set<string>,
): Passage['lines'] {
  if (!printed) return [];
  const window = printed.between(line - BEFORE, line + FURTHEST);
  const valuesOf = (isText: boolean) => wanted.filter((it) => it.isText === isText).map(({ forms }) => forms);
  const texts = marksIn(window, valuesOf(true), line);
  // What is said beside a text stands in it: further down the same word is another's.
  const reach = texts.size > 0 ? Math.max(line, ...texts.keys()) : line + AFTER.notFound;
  const marks = marksIn(
    window.filter((it) => it.line <= reach),
    valuesOf(false),
    line,
    taken,
  );
  const found = [...marks.keys(), ...texts.keys()];
  const last = found.length > 0 ? Math.max(line, ...found) + AFTER.found : line + AFTER.notFound;
  return window
    .filter((it) => it.line <= last)
    .map(({ line, text, restored }) => ({
      ...{ line, text, restored },
      ...{ marks: marks.get(line) ?? [], texts: texts.get(line) ?? [] },
    }));
}
