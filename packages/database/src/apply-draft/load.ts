import type { Draft, DraftSource } from '@aftalespor/domain/draft';
import { State } from './state.js';
import { chunks, delegate, type Transaction } from './write.js';
import { TABLE_NAMES, tableOf, type Row, type TableName } from './tables.js';

/** Loads what the draft may touch: the municipality's own rows, and all of each agreement that the draft has. */
export async function loadState(transaction: Transaction, draft: Draft): Promise<State> {
  const municipalityId = draft.municipality.key;
  const agreements = { in: draft.agreements.map(({ key }) => key) };
  const ofAgreement = { agreementId: agreements };
  const ofInitiative = { initiative: ofAgreement };
  const documents = [...new Set([...sourcesIn(draft)].map(({ document }) => document))];
  const where: Record<TableName, object> = {
    municipality: { id: municipalityId },
    body: { municipalityId },
    party: { municipalityId },
    agreement: { municipalityId },
    document: { agreement: { municipalityId } },
    source: { documentId: { in: documents } },
    round: ofAgreement,
    section: ofAgreement,
    agreementParty: ofAgreement,
    signatory: ofAgreement,
    economicTarget: ofAgreement,
    unGoal: ofAgreement,
    initiative: ofAgreement,
    refAlias: ofInitiative,
    initiativeSource: ofInitiative,
    responsibility: ofInitiative,
    milestone: ofInitiative,
    milestoneVersion: { milestone: ofInitiative },
    followUp: ofInitiative,
    economyStatement: ofInitiative,
    textAmount: ofInitiative,
    budgetLine: ofAgreement,
    yearlyAmount: { budgetLine: ofAgreement },
    postponement: ofAgreement,
    postponementReference: { from: ofAgreement },
    promiseThread: { municipalityId },
    promiseLink: { promise: { municipalityId } },
  };
  const state = new State();
  for (const table of TABLE_NAMES)
    state.load(table, await delegate(transaction, table).findMany({ where: where[table] }));
  return state;
}

/** All sources of a draft, wherever they stand in it. */
export function* sourcesIn(value: unknown): Generator<DraftSource> {
  if (typeof value !== 'object' || value === null) return;
  if ('document' in value && 'line' in value && typeof value.document === 'string')
    yield value as DraftSource;
  else for (const part of Object.values(value)) yield* sourcesIn(part);
}

/** Where a key of the draft is stored outside what was loaded: with another municipality or another agreement. */
export async function takenKeys(
  transaction: Transaction,
  state: State,
): Promise<{ table: TableName; id: string; owner: string }[]> {
  const taken: { table: TableName; id: string; owner: string }[] = [];
  for (const table of TABLE_NAMES.filter((name) => tableOf(name).keyed)) {
    const created = state.entries(table).filter(({ stored, row }) => !stored && row);
    for (const entries of chunks(created, 2)) {
      const ids = { in: entries.map(({ id }) => id) };
      for (const row of await delegate(transaction, table).findMany({ where: { id: ids } }))
        taken.push({ table, id: String(row.id), owner: ownerOf(row) });
    }
  }
  return taken;
}

const ownerOf = (row: Row): string =>
  String(row.agreementId ?? row.initiativeId ?? row.municipalityId ?? row.slug);

/** Slugs and refs of the draft that a row outside of what was loaded already has. */
export async function takenSlugs(
  transaction: Transaction,
  state: State,
): Promise<{ table: TableName; id: string; column: string; value: string }[]> {
  const taken: { table: TableName; id: string; column: string; value: string }[] = [];
  const everywhere: [TableName, string][] = [
    ['municipality', 'slug'],
    ['promiseThread', 'slug'],
    ['refAlias', 'ref'],
  ];
  for (const [table, column] of everywhere) {
    const changed = state.entries(table).filter(({ stored, row }) => row && stored?.[column] !== row[column]);
    for (const entries of chunks(changed, 2)) {
      const rows = await delegate(transaction, table).findMany({
        where: { [column]: { in: entries.map(({ row }) => row![column]) } },
      });
      for (const row of rows) {
        const mine = entries.find((entry) => entry.row![column] === row[column])!;
        const same = table === 'refAlias' ? row.initiativeId === mine.row!.initiativeId : row.id === mine.id;
        if (!same && !state.has(table, String(row.id)))
          taken.push({ table, id: mine.id, column, value: String(row[column]) });
      }
    }
  }
  return taken;
}

/** Of these ids, the ones that a table has in any agreement of the municipality. */
export async function knownElsewhere(
  transaction: Transaction,
  table: 'initiative' | 'postponement',
  municipalityId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of chunks(ids, 2))
    for (const { id } of await delegate(transaction, table).findMany({
      where: { id: { in: part }, agreement: { municipalityId } },
    }))
      found.add(String(id));
  return found;
}
