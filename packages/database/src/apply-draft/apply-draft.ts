import type { Draft } from '@aftalespor/domain/draft';
import type { Database } from '../client/client.js';
import { checkDraft } from './check.js';
import { derive } from './derive.js';
import { knownElsewhere, loadState, takenKeys, takenSlugs } from './load.js';
import { Merge, type KeptValue } from './merge.js';
import { offerDraft } from './offer.js';
import { checkOutcome } from './outcome.js';
import { Problems } from './problems.js';
import { indexSearchWords } from './search-index.js';
import { checkShape } from './shape.js';
import type { Entry, State } from './state.js';
import { TABLE_NAMES, tableOf, type Row, type TableName } from './tables.js';
import { write, type Transaction } from './write.js';

export { DraftRejected, type DraftProblem, type ProblemCode } from './problems.js';
export type { KeptValue } from './merge.js';

export interface TableReport {
  created: number;
  updated: number;
  removed: number;
  /** Rows that the draft has and that were stored just so. */
  unchanged: number;
  /** Records of the draft's municipality and agreements that the draft does not have. They are left alone. */
  absent: number;
}

export interface ApplyReport {
  tables: Record<TableName | 'searchWord', TableReport>;
  /** Rows created, updated and removed; 0 when the draft said nothing new. */
  writes: number;
  /** Values that were not taken because a higher origin recorded others. */
  kept: KeptValue[];
}

/** What `applyDraft` would do with a row that the draft has, or that it does not have although it could. */
export interface RowPreview {
  table: TableName;
  id: string;
  /** CREATED, UPDATED, REMOVED and UNCHANGED as in the report; ABSENT: stored, not in the draft, and left alone. */
  change: 'CREATED' | 'UPDATED' | 'REMOVED' | 'UNCHANGED' | 'ABSENT';
  /** The row as it is stored; null where there is none. */
  before: Readonly<Row> | null;
  /** The row as it would be; null where it would be removed. */
  after: Readonly<Row> | null;
}

export interface DraftPreview {
  rows: RowPreview[];
  /** Values that would not be taken because a higher origin recorded others. */
  kept: KeptValue[];
}

/** Serialises drafts on PostgreSQL; SQLite's transaction does it by itself. A number of our own, as advisory locks have no names. */
const LOCK = 7_220_151_905;
const MINUTES = 60_000;

/**
 * The one way in: checks a draft, merges it with what is stored and writes the differences, in one transaction. Applying
 * the same draft again writes nothing. Throws DraftRejected with everything that is wrong, and then nothing was written.
 *
 * ```ts
 * const report = await applyDraft(database, draft);
 * console.log(`${report.writes} rows written`);
 * ```
 */
export async function applyDraft(database: Database, draft: Draft): Promise<ApplyReport> {
  const problems = new Problems();
  checkShape(draft, problems);
  problems.throwIfAny();
  return database.prisma.$transaction(
    async (transaction) => {
      if (database.provider === 'postgresql')
        await transaction.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(${LOCK})`);
      return apply(transaction, draft, problems);
    },
    { timeout: 5 * MINUTES, maxWait: MINUTES },
  );
}

/**
 * What `applyDraft` would write now, row by row, and writes nothing. Throws DraftRejected as it would.
 * Where only a row's position would change, it counts as unchanged.
 */
export async function previewDraft(database: Database, draft: Draft): Promise<DraftPreview> {
  const problems = new Problems();
  checkShape(draft, problems);
  problems.throwIfAny();
  return database.prisma.$transaction(
    async (transaction) => {
      const { state, offered, kept } = await mergeDraft(transaction, draft, problems);
      const rows = TABLE_NAMES.flatMap((table) =>
        state.entries(table).map((entry) => preview(entry, offered.get(table)?.has(entry.id) ?? false)),
      );
      return { rows, kept };
    },
    { timeout: 5 * MINUTES, maxWait: MINUTES },
  );
}

function preview({ table, id, stored, row }: Entry, offered: boolean): RowPreview {
  const fields = Object.keys(tableOf(table).fields);
  const same = stored && row && fields.every((field) => (stored[field] ?? null) === (row[field] ?? null));
  const change = !stored
    ? 'CREATED'
    : !row
      ? 'REMOVED'
      : !same
        ? 'UPDATED'
        : offered
          ? 'UNCHANGED'
          : 'ABSENT';
  return { table, id, change, before: stored, after: row };
}

async function apply(transaction: Transaction, draft: Draft, problems: Problems): Promise<ApplyReport> {
  const merge = await mergeDraft(transaction, draft, problems);
  const { state } = merge;
  const renamed = state.entries('body').some(({ stored, row }) => stored && row && stored.name !== row.name);
  const written = await write(transaction, state);
  const scope = renamed
    ? { agreement: { municipalityId: draft.municipality.key } }
    : { agreementId: { in: draft.agreements.map(({ key }) => key) } };
  const words = await indexSearchWords(transaction, scope);
  return report(merge, written, words);
}

/** Loads what is stored and merges the draft into it, in memory. @throws {DraftRejected} */
async function mergeDraft(transaction: Transaction, draft: Draft, problems: Problems): Promise<Merge> {
  const municipalityId = draft.municipality.key;
  const state = await loadState(transaction, draft);
  const namedInitiatives = draft.promises.flatMap(({ links }) => links.map(({ initiative }) => initiative));
  const namedPostponements = draft.agreements.flatMap(({ postponements }) =>
    postponements.flatMap(({ refersTo }) => refersTo),
  );
  checkDraft(
    draft,
    {
      state,
      initiatives: await knownElsewhere(transaction, 'initiative', municipalityId, namedInitiatives),
      postponements: await knownElsewhere(transaction, 'postponement', municipalityId, namedPostponements),
    },
    problems,
  );
  problems.throwIfAny();

  const merge = new Merge(state, draft.origin, problems);
  offerDraft(merge, draft);
  derive(merge);
  checkOutcome(state, problems);
  await checkTaken(transaction, state, problems);
  problems.throwIfAny();
  return merge;
}

async function checkTaken(transaction: Transaction, state: State, problems: Problems): Promise<void> {
  for (const { table, id, owner } of await takenKeys(transaction, state))
    problems.add(
      'KEY_TAKEN',
      id,
      'key',
      id,
      `a key that no other ${table} has is expected, and one of ${owner} has it`,
      'Give the record another key.',
      owner,
    );
  for (const { id, column, value } of await takenSlugs(transaction, state))
    problems.add(
      column === 'ref' ? 'DUPLICATE_REF' : 'DUPLICATE_SLUG',
      id,
      column,
      value,
      `a ${column} that no other record has is expected`,
      'Choose another.',
    );
}

function report(
  { state, offered, kept }: Merge,
  written: Awaited<ReturnType<typeof write>>,
  words: { created: number; removed: number },
): ApplyReport {
  const tables = {
    searchWord: { created: words.created, updated: 0, removed: words.removed, unchanged: 0, absent: 0 },
  } as ApplyReport['tables'];
  for (const table of TABLE_NAMES) {
    const { created, updated, removed } = written.get(table)!;
    const stored = state.entries(table).filter((entry) => entry.stored && entry.row);
    const has = (id: string) => !tableOf(table).keyed || (offered.get(table)?.has(id) ?? false);
    const unchanged = stored.filter(({ id }) => has(id) && !updated.has(id)).length;
    const absent = stored.filter(({ id }) => !has(id)).length;
    tables[table] = { created, updated: updated.size, removed, unchanged, absent };
  }
  const writes = Object.values(tables).reduce(
    (sum, { created, updated, removed }) => sum + created + updated + removed,
    0,
  );
  return { tables, writes, kept };
}
