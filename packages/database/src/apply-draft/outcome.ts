import { grouped } from './derive.js';
import type { Problems } from './problems.js';
import type { State } from './state.js';
import type { TableName } from './tables.js';

/** Checks what only shows when draft and database are put together: refs and slugs that two records claim, two follow-ups in force. */
export function checkOutcome(state: State, problems: Problems): void {
  claimedTwice(state, problems, 'agreement', 'ref');
  claimedTwice(state, problems, 'section', 'ref');
  claimedTwice(state, problems, 'initiative', 'ref');
  claimedTwice(state, problems, 'body', 'slug');
  claimedTwice(state, problems, 'party', 'slug');
  claimedTwice(state, problems, 'promiseThread', 'slug');
  aliases(state, problems);
  twoCurrent(state, problems);
  supersededTwice(state, problems);
}

function claimedTwice(state: State, problems: Problems, table: TableName, column: 'ref' | 'slug'): void {
  const owners = new Map<string, string>();
  for (const row of state.rows(table)) {
    const value = row[column];
    if (value === null || value === undefined) continue;
    const owner = owners.get(String(value));
    const code = column === 'ref' ? 'DUPLICATE_REF' : 'DUPLICATE_SLUG';
    const number = column === 'ref' && table !== 'agreement' ? 'number' : 'slug';
    if (owner !== undefined)
      problems.add(
        code,
        String(row.id),
        number,
        value,
        `a ${column} of its own is expected, and ${owner} has the same`,
        'Correct the number, the place or the slug of one of them.',
        owner,
      );
    else owners.set(String(value), String(row.id));
  }
}

function aliases(state: State, problems: Problems): void {
  const refs = new Map(state.rows('initiative').map((row) => [row.ref, row.id]));
  for (const { ref, initiativeId } of state.rows('refAlias')) {
    const owner = refs.get(ref!);
    if (owner !== undefined && owner !== initiativeId)
      problems.add(
        'DUPLICATE_REF',
        String(initiativeId),
        'aliases',
        ref,
        `an earlier ref is expected, and ${String(owner)} has this one now`,
        'Remove the alias.',
        owner,
      );
  }
}

function twoCurrent(state: State, problems: Problems): void {
  const current = new Map<string, string>();
  for (const row of state.rows('followUp')) {
    if (row.currentKey === null) continue;
    const other = current.get(String(row.currentKey));
    if (other !== undefined)
      problems.add(
        'TWO_CURRENT',
        String(row.id),
        'supersedes',
        row.supersedesId,
        `${other} is in force for the same initiative and round, so its key is expected`,
        'Set supersedes, or remove one of the two.',
        other,
      );
    else current.set(String(row.currentKey), String(row.id));
  }
}

function supersededTwice(state: State, problems: Problems): void {
  for (const [superseded, entries] of grouped(state, 'followUp', (row) => String(row.supersedesId)))
    for (const { id } of superseded === 'null' ? [] : entries.slice(1))
      problems.add(
        'TWO_CURRENT',
        id,
        'supersedes',
        superseded,
        `a follow-up that none supersedes is expected, and ${entries[0]!.id} supersedes this one`,
        'Supersede the latest.',
        entries[0]!.id,
      );
}
