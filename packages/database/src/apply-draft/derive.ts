import { agreementRef, initiativeRef } from '@aftalespor/domain/ref';
import type { Merge } from './merge.js';
import { mergeOrder } from './order.js';
import type { Entry, State } from './state.js';
import { groupOf, idOf, TABLE_NAMES, tableOf, type Row, type TableName } from './tables.js';

/** Computes what follows from the merged rows: refs, which version is in force, and positions. */
export function derive(merge: Merge): void {
  refs(merge);
  currentVersions(merge.state);
  currentFollowUps(merge.state);
  for (const table of TABLE_NAMES) if (tableOf(table).orderedBy) positions(merge, table);
}

const text = (row: Row | null | undefined, column: string): string => String(row?.[column]);

function refs({ state, offered }: Merge): void {
  for (const { row } of state.entries('agreement'))
    if (row)
      row.ref = agreementRef(
        text(state.get('municipality', text(row, 'municipalityId'))?.row, 'slug'),
        text(row, 'slug'),
      );
  const agreementOf = (row: Row) => text(state.get('agreement', text(row, 'agreementId'))?.row, 'ref');
  for (const { row } of state.entries('section'))
    if (row) row.ref = row.number === null ? null : `${agreementOf(row)}/${row.number}`;
  for (const row of state.rows('initiative')) {
    const section = row.sectionId === null ? null : state.get('section', text(row, 'sectionId'))?.row;
    row.ref = initiativeRef(agreementOf(row), {
      number: row.number as string | null,
      ordinal: row.ordinal as number | null,
      sectionNumber: (section?.number ?? null) as string | null,
    });
  }
  const taken = new Set(state.rows('initiative').map((row) => text(row, 'ref')));
  // An old ref that another record has now leads there. One that the draft names itself is a mistake that is told.
  for (const entry of state.entries('refAlias'))
    if (taken.has(entry.id) && !offered.get('refAlias')?.has(entry.id)) entry.row = null;
  for (const { row, stored } of state.entries('initiative')) {
    const old = stored && row && stored.ref !== row.ref ? text(stored, 'ref') : null;
    if (old !== null && !taken.has(old) && !state.has('refAlias', old))
      state.create('refAlias', { ref: old, initiativeId: row!.id! });
  }
}

/** The version with the latest date is in force. */
function currentVersions(state: State): void {
  for (const [milestone, versions] of grouped(state, 'milestoneVersion', (row) => text(row, 'milestoneId'))) {
    versions.sort((a, b) => (text(a.row, 'statedOn') < text(b.row, 'statedOn') ? -1 : 1));
    for (const [index, { row }] of versions.entries())
      row!.currentKey = index === versions.length - 1 ? milestone : null;
  }
}

/** The follow-up that none supersedes is in force. */
function currentFollowUps(state: State): void {
  const superseded = new Set(state.rows('followUp').map(({ supersedesId }) => supersedesId));
  for (const row of state.rows('followUp'))
    row.currentKey = superseded.has(row.id!) ? null : `${text(row, 'initiativeId')}@${text(row, 'roundId')}`;
}

export function grouped(state: State, table: TableName, by: (row: Row) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of state.entries(table)) {
    if (!entry.row) continue;
    const group = groups.get(by(entry.row));
    if (group) group.push(entry);
    else groups.set(by(entry.row), [entry]);
  }
  return groups;
}

function positions(merge: Merge, table: TableName): void {
  for (const [group, entries] of grouped(merge.state, table, (row) => groupOf(table, row)!)) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const [index, id] of orderOf(merge, table, group, entries).entries())
      byId.get(id)!.row!.position = index;
  }
}

function orderOf(merge: Merge, table: TableName, group: string, entries: Entry[]): string[] {
  // A milestone's versions stand in the order of their dates, whoever brings them and when.
  if (table === 'milestoneVersion') return entries.map(({ id }) => id).sort();
  const stored = entries
    .filter((entry) => entry.stored)
    .sort((a, b) => Number(a.stored!.position) - Number(b.stored!.position) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const present = new Set(entries.map((entry) => idOf(table, entry.row!)));
  const offered = (merge.order.get(`${table} ${group}`) ?? []).filter((id) => present.has(id));
  // The dataset has each list whole and in printed order; other drafts may have part of one.
  return merge.origin === 'DATASET' ? mergeOrder(offered, stored) : mergeOrder(stored, offered);
}
