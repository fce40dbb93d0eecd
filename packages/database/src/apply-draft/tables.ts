import type { Origin } from '@aftalespor/domain/draft';

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/**
 * Who may change a field of a stored row, and how:
 * - identity: nobody; a record never moves
 * - fact: the same origin or a higher one
 * - words: our own; the dataset and a person, never a document
 * - text: the document's own; a document or a person, never the dataset
 * - recorded: nobody; what was recorded stays, and a change is a new version or a correction
 * - source: moves with the facts (see merge.ts)
 * - derived: computed here from the other fields (see derive.ts)
 */
export type FieldKind = 'identity' | 'fact' | 'words' | 'text' | 'recorded' | 'source' | 'derived';

export interface Table {
  fields: Readonly<Record<string, FieldKind>>;
  /** Whether rows say who they came from. */
  origin: boolean;
  /** The field by which rows are grouped for their position, or two, of which the first that is filled; null where there is no position. */
  orderedBy: string | null;
  /** The columns that identify a row. */
  key: readonly string[];
  /** Whether the rows are records with keys of their own in a draft. */
  keyed: boolean;
  /** Columns with a unique index that an update may change, and whether they may be null meanwhile. */
  unique: Readonly<Record<string, 'nullable' | 'required'>>;
}

function fields(kinds: Partial<Record<FieldKind, string>>): Record<string, FieldKind> {
  const entries = Object.entries(kinds) as [FieldKind, string][];
  return Object.fromEntries(entries.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])));
}

function table(
  kinds: Partial<Record<FieldKind, string>>,
  options: Partial<Omit<Table, 'fields'>> = {},
): Table {
  return {
    fields: fields(kinds),
    origin: true,
    orderedBy: null,
    key: ['id'],
    keyed: true,
    unique: {},
    ...options,
  };
}
const part = { keyed: false } as const;
const plain = { keyed: false, origin: false } as const;

/** All tables that a draft writes, in the order in which their rows can be inserted. */
export const TABLES = {
  municipality: table({ fact: 'slug name code' }, { unique: { slug: 'required' } }),
  body: table(
    { identity: 'municipalityId', fact: 'slug name kind validFrom validTo successorId' },
    { orderedBy: 'municipalityId', unique: { slug: 'required' } },
  ),
  party: table(
    { identity: 'municipalityId', fact: 'slug name shortName' },
    { orderedBy: 'municipalityId', unique: { slug: 'required' } },
  ),
  agreement: table(
    {
      identity: 'municipalityId',
      fact: 'slug kind title budgetYear periodFrom periodTo signedOn caseNumber',
      words: 'coverageExtent coverageNote followUpNote',
      source: 'sourceId',
      derived: 'ref',
    },
    { orderedBy: 'municipalityId', unique: { slug: 'required', ref: 'required' } },
  ),
  document: table(
    { identity: 'agreementId', fact: 'kind title date caseNumber file sha256 url' },
    { orderedBy: 'agreementId' },
  ),
  source: table({ identity: 'documentId page line' }, plain),
  round: table(
    { identity: 'agreementId', fact: 'kind period label dueOn reportedOn documentId' },
    { orderedBy: 'agreementId' },
  ),
  section: table(
    {
      identity: 'agreementId',
      fact: 'parentId number title theme',
      text: 'fullText',
      source: 'sourceId',
      derived: 'ref',
    },
    { orderedBy: 'agreementId', unique: { ref: 'nullable' } },
  ),
  agreementParty: table({ identity: 'agreementId partyId' }, { ...part, orderedBy: 'agreementId' }),
  signatory: table(
    { identity: 'agreementId', fact: 'name role partyId', source: 'sourceId' },
    { orderedBy: 'agreementId' },
  ),
  economicTarget: table(
    { identity: 'agreementId', words: 'title', fact: 'value unit fromYear toYear', source: 'sourceId' },
    { orderedBy: 'agreementId' },
  ),
  unGoal: table(
    { identity: 'agreementId', fact: 'number title', source: 'sourceId' },
    { orderedBy: 'agreementId' },
  ),
  initiative: table(
    {
      identity: 'agreementId',
      fact: 'sectionId number ordinal title account',
      words: 'summary',
      text: 'summaryText',
      derived: 'ref',
    },
    { orderedBy: 'agreementId', unique: { ref: 'required' } },
  ),
  refAlias: table({ identity: 'initiativeId' }, { ...plain, key: ['ref'] }),
  initiativeSource: table({ identity: 'initiativeId sourceId' }, { ...plain, orderedBy: 'initiativeId' }),
  responsibility: table(
    { identity: 'initiativeId bodyId role', fact: 'printed', source: 'sourceId' },
    { ...part, orderedBy: 'initiativeId' },
  ),
  milestone: table({ identity: 'initiativeId roundId' }, { ...plain, orderedBy: 'initiativeId' }),
  milestoneVersion: table(
    {
      identity: 'milestoneId statedOn',
      recorded: 'state',
      words: 'label',
      text: 'labelText',
      source: 'sourceId',
      derived: 'currentKey',
    },
    { ...part, orderedBy: 'milestoneId', unique: { currentKey: 'nullable' } },
  ),
  followUp: table(
    {
      identity: 'initiativeId roundId',
      recorded: 'effortSmiley effortBasis economySmiley economyBasis recordedAt recordedBy supersedesId',
      words: 'effortReason economyReason effortNote economyNote',
      text: 'effortNoteText economyNoteText',
      source: 'sourceId',
      derived: 'currentKey',
    },
    { orderedBy: 'initiativeId', unique: { currentKey: 'nullable' } },
  ),
  economyStatement: table(
    {
      identity: 'initiativeId',
      fact: 'state frames',
      words: 'summary',
      text: 'summaryText',
      source: 'sourceId',
    },
    { orderedBy: 'initiativeId' },
  ),
  textAmount: table(
    {
      identity:
        'initiativeId economyStatementId fromYear toYear openEnded perYear thousandKroner account basis',
      source: 'sourceId',
    },
    { ...part, orderedBy: 'economyStatementId initiativeId' },
  ),
  budgetLine: table(
    {
      identity: 'agreementId',
      fact: 'sectionId sectionNumber title account initiativeId linkBasis linkReason',
      source: 'sourceId',
    },
    { orderedBy: 'agreementId' },
  ),
  yearlyAmount: table({ identity: 'budgetLineId year', fact: 'account thousandKroner basis' }, part),
  postponement: table(
    {
      identity: 'agreementId',
      fact: 'initiativeId committeeId fromYear toYear outcome',
      words: 'administrationRemark partiesPosition partiesRemark',
      text: 'administrationRemarkText partiesRemarkText',
      source: 'sourceId',
    },
    { orderedBy: 'agreementId' },
  ),
  postponementReference: table(
    { identity: 'fromId toId' },
    { ...plain, orderedBy: 'fromId', key: ['fromId', 'toId'] },
  ),
  promiseThread: table(
    { identity: 'municipalityId', fact: 'slug', words: 'title summary' },
    { orderedBy: 'municipalityId', unique: { slug: 'required' } },
  ),
  promiseLink: table(
    { identity: 'promiseId initiativeId', fact: 'basis reason' },
    { ...part, orderedBy: 'promiseId' },
  ),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A table's description with its general type, for code that goes through all of them. */
export const tableOf = (name: TableName): Table => TABLES[name];

/** What identifies a row, as one text. */
export const idOf = (name: TableName, row: Row): string =>
  tableOf(name)
    .key.map((column) => String(row[column]))
    .join(' ');

/** The group that a row has its position in; null where rows have none. */
export function groupOf(name: TableName, row: Row): string | null {
  const columns = tableOf(name).orderedBy?.split(' ') ?? [];
  const column = columns.find((candidate) => row[candidate] !== null);
  return column === undefined ? null : String(row[column]);
}

const RANKS: Record<Origin, number> = { DATASET: 0, DOCUMENT: 1, PERSON: 2 };
export const rank = (origin: Origin): number => RANKS[origin];
