/**
 * What an import would do, in the shape in which it is shown: in a terminal, as JSON, and as an HTML page. It is made
 * from the preview of `applyDraft`, so that what is shown is what is written.
 */
import type { DraftPreview } from '@aftalespor/database/apply-draft';
import type { Draft } from '@aftalespor/domain/draft';
import { basename } from 'node:path';
import { formatThousandKroner } from '@aftalespor/domain/format';
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { contradictionsOf } from './contradictions.js';
import { amountForms, entriesOf } from './entries.js';
import type { ReportRestored, RestoredMark } from './restored.js';

export { reportPage } from './page.js';
export { reportLines } from './terminal.js';

export const STATUSES = ['NEW', 'FILLED', 'CHANGED', 'REMOVED', 'GONE', 'UNCHANGED'] as const;
/** FILLED: stored, and it gets values that it did not have. CHANGED: a value that it has becomes another. GONE: stored, not in what was read, and left alone. REMOVED: taken out, because the same source no longer says it. */
export type Status = (typeof STATUSES)[number];

/** Where a value stands, and what is printed there. */
export interface Passage {
  document: string;
  /** null where the document has no pages. */
  page: number | null;
  line: number;
  /** The lines around, the line itself among them; empty where the document's text is not at hand. */
  lines: PassageLine[];
}

export interface PassageLine {
  line: number;
  text: string;
  /** The characters, from and to, that the values are printed in; none where they are printed in other words. */
  marks: (readonly [number, number])[];
  /** The same of a value that is a whole text. */
  texts: (readonly [number, number])[];
  /** The words in it whose letters a scan had lost, and what they are read as. */
  restored: readonly RestoredMark[];
}

export interface ReportValue {
  field: string;
  /** What is stored; null where nothing is. */
  before: string | null;
  /** What would be stored; null where nothing would be. */
  after: string | null;
}

export interface ReportEntry {
  status: Status;
  /** "Indsats", "Milepæl": what kind of record it is. */
  record: string;
  key: string;
  values: ReportValue[];
  passage: Passage | null;
}

/** What belongs together: an initiative with all that is said about it, or all records of one kind. */
export interface ReportGroup {
  /** The part of the agreement that it stands in: an outermost section, the annex, or what is said of the whole. */
  chapter: string;
  /** The agreement's title; null where it is of none. */
  agreement: string | null;
  name: string;
  entries: ReportEntry[];
}

/** Something that a person has to look at. */
export interface ReportDoubt {
  message: string;
  field: string | null;
  /** The section, initiative or line of the annex that it is about; null where it is about none. */
  part: string | null;
  /** As it is shown: an amount with its unit. */
  value: string | null;
  /** The record and the field that a decision on it names; null where none can settle it. */
  about: { post: string | null; felt: string | null } | null;
  /** Two, where two documents disagree. */
  passages: Passage[];
  /** What it gathers, each with its own decision; `passages` are theirs. Only where it gathers any. */
  parts?: ReportDoubt[];
}

/** Text and annex of an agreement that say different things. It is shown, and never repaired. */
export interface ReportContradiction {
  /** The initiative, or the line of the annex where it belongs to none. */
  name: string;
  account: string | null;
  differences: { field: string; text: string | null; annex: string | null }[];
  passages: Passage[];
}

export interface ProposalReport {
  municipality: string;
  agreements: string[];
  files: string[];
  /** `decided`: doubts and values that a person has decided before. `likely`: restored words that are not sure. */
  counts: Record<Status, number> &
    Record<'doubts' | 'kept' | 'decided' | 'contradictions' | 'restored' | 'likely', number>;
  /** How many rows would be written, also those that only serve others; 0 where the database says the same. */
  writes: number;
  doubts: ReportDoubt[];
  contradictions: ReportContradiction[];
  /** The words whose letters a scan had lost; those that are not sure first. */
  restored: ReportRestored[];
  /** Values that a person or a document recorded otherwise, and that stay as they are. */
  kept: { key: string; part: string | null; field: string; stored: string; offered: string }[];
  groups: ReportGroup[];
}

/** A doubt before its lines are shown; `document` is a key, and an amount is in thousands of kroner. */
export interface DoubtInput extends Pick<ReportDoubt, 'message' | 'field' | 'value' | 'about'> {
  /** The record that the one it is about belongs to, where that one is not in the draft. */
  of?: string;
  /** What each document says, where they differ; `value` shows all of it. */
  said?: readonly string[];
  places: readonly { document: string; page: number | null; line: number }[];
  parts?: readonly DoubtInput[];
}

export interface ReportInput {
  draft: Draft;
  preview: DraftPreview;
  /** Names of the files that were read. */
  files: readonly string[];
  /** The lines of each document's text, by its key; line 1 is the first. */
  texts?: ReadonlyMap<string, readonly string[]>;
  doubts?: readonly DoubtInput[];
  /** The words of each document whose letters a scan had lost, by its key. */
  restored?: ReadonlyMap<string, readonly Omit<ReportRestored, 'document'>[]>;
  /** How many decisions of a person were followed. */
  decided?: number;
}

export function reportOf({
  draft,
  preview,
  files,
  texts = new Map(),
  doubts = [],
  restored = new Map(),
  decided = 0,
}: ReportInput): ProposalReport {
  const { groups, passage, placeOf, name, partOf, shown } = entriesOf(draft, preview, texts, restored);
  const words = [...restored].flatMap(([document, all]) =>
    all.map((word): ReportRestored => ({ document: name('document', document), ...word })),
  );
  const isLikely = ({ how }: ReportRestored) => how === 'LIKELY';
  const shownDoubt = ({ message, field, value, about, of, said, places, parts }: DoubtInput): ReportDoubt => {
    const amount = about?.felt === AMOUNT && value !== null && NUMBER.test(value) ? digitsOf(value) : null;
    const record = of ?? about?.post ?? null;
    const part = record === null ? null : partOf(record);
    const doubt = { message, field, part, value: amount === null ? value : `${amount}${UNIT}`, about };
    const forms = said ?? (amount === null ? [value ?? []].flat() : Object.values(amountForms(amount)));
    const gathered = parts?.map(shownDoubt);
    return gathered
      ? { ...doubt, passages: gathered.flatMap(({ passages }) => passages), parts: gathered }
      : { ...doubt, passages: places.map((it) => passage(it.document, it.page, it.line, forms)) };
  };
  const contradictions = contradictionsOf(draft, preview);
  const entries = groups.flatMap((group) => group.entries);
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, entries.filter((entry) => entry.status === status).length]),
  ) as Record<Status, number>;
  return {
    municipality: draft.municipality.name,
    agreements: draft.agreements.map(({ title }) => title),
    files: files.map((file) => basename(file)),
    writes: preview.rows.filter(({ change }) => change !== 'UNCHANGED' && change !== 'ABSENT').length,
    counts: {
      ...counts,
      doubts: doubts.length,
      kept: preview.kept.length,
      decided,
      contradictions: contradictions.length,
      restored: words.filter(({ word }) => word !== null).length,
      likely: words.filter(isLikely).length,
    },
    doubts: doubts.map(shownDoubt),
    contradictions: contradictions.map(({ account, differences, initiativeId, lineIds, sources }) => ({
      name: initiativeId === null ? name('budgetLine', lineIds[0]!) : name('initiative', initiativeId),
      account: account && shown.value('budgetLine', 'account', account),
      differences: differences.map(({ kind, years, text, annex }) => ({
        field: [PAGE_WORDS.da.differenceKind[kind], years].filter(Boolean).join(' '),
        ...(kind === 'AMOUNT'
          ? { text: text && inThousands(text), annex: annex && inThousands(annex) }
          : { text, annex }),
      })),
      passages: sources.flatMap((source) => {
        const place = placeOf(source);
        return place ? [passage(place.document, place.page, place.line)] : [];
      }),
    })),
    restored: [...words.filter(isLikely), ...words.filter((it) => !isLikely(it))],
    kept: preview.kept.map(({ table, record, field, stored, offered }) => ({
      ...{ key: record, part: partOf(record), field: shown.label(field) },
      stored: shown.value(table, field, stored) ?? 'Ikke oplyst',
      offered: shown.value(table, field, offered) ?? 'Ikke oplyst',
    })),
    groups,
  };
}

/** What a doubt of an amount is about. */
const AMOUNT = 'beløb';
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const UNIT = ' t.kr.';
const digitsOf = (amount: string): string => formatThousandKroner(Number(amount), 'da');
const inThousands = (amount: string): string => `${digitsOf(amount)}${UNIT}`;
