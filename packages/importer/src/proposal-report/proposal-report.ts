/**
 * What an import would do, in the shape in which it is shown: in a terminal, as JSON, and as an HTML page. It is made
 * from the preview of `applyDraft`, so that what is shown is what is written.
 */
import type { DraftPreview } from '@aftalespor/database/apply-draft';
import type { Draft } from '@aftalespor/domain/draft';
import { entriesOf } from './entries.js';

export { reportPage } from './page.js';
export { reportLines } from './terminal.js';

export const STATUSES = ['NEW', 'CHANGED', 'REMOVED', 'GONE', 'UNCHANGED'] as const;
/** GONE: stored, not in what was read, and left alone. REMOVED: taken out, because the same source no longer says it. */
export type Status = (typeof STATUSES)[number];

/** Where a value stands, and what is printed there. */
export interface Passage {
  document: string;
  /** null where the document has no pages. */
  page: number | null;
  line: number;
  /** The lines around, the line itself among them; empty where the document's text is not at hand. */
  lines: { line: number; text: string }[];
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
  name: string;
  entries: ReportEntry[];
}

/** Something that a person has to look at. */
export interface ReportDoubt {
  message: string;
  field: string | null;
  value: string | null;
  /** Two, where two documents disagree. */
  passages: Passage[];
}

export interface ProposalReport {
  municipality: string;
  agreements: string[];
  files: string[];
  /** `decided`: doubts and values that a person has decided before. */
  counts: Record<Status, number> & { doubts: number; kept: number; decided: number };
  doubts: ReportDoubt[];
  /** Values that a person or a document recorded otherwise, and that stay as they are. */
  kept: { key: string; field: string; stored: string; offered: string }[];
  groups: ReportGroup[];
}

export interface ReportInput {
  draft: Draft;
  preview: DraftPreview;
  /** Names of the files that were read. */
  files: readonly string[];
  /** The lines of each document's text, by its key; line 1 is the first. */
  texts?: ReadonlyMap<string, readonly string[]>;
  /** `document` is a key. */
  doubts?: readonly {
    message: string;
    field: string | null;
    value: string | null;
    places: readonly { document: string; page: number | null; line: number }[];
  }[];
  /** How many decisions of a person were followed. */
  decided?: number;
}

export function reportOf({
  draft,
  preview,
  files,
  texts = new Map(),
  doubts = [],
  decided = 0,
}: ReportInput): ProposalReport {
  const { groups, passage, shown } = entriesOf(draft, preview, texts);
  const entries = groups.flatMap((group) => group.entries);
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, entries.filter((entry) => entry.status === status).length]),
  ) as Record<Status, number>;
  return {
    municipality: draft.municipality.name,
    agreements: draft.agreements.map(({ title }) => title),
    files: [...files],
    counts: { ...counts, doubts: doubts.length, kept: preview.kept.length, decided },
    doubts: doubts.map(({ places, ...doubt }) => ({
      ...doubt,
      passages: places.map(({ document, page, line }) => passage(document, page, line)),
    })),
    kept: preview.kept.map(({ table, record, field, stored, offered }) => ({
      ...{ key: record, field: shown.label(field) },
      stored: shown.value(table, field, stored) ?? 'Ikke oplyst',
      offered: shown.value(table, field, offered) ?? 'Ikke oplyst',
    })),
    groups,
  };
}
