import type { Draft } from '@aftalespor/domain/draft';
import { draftRecords, type DraftRecord } from '../draft-records/draft-records.js';
import { plainCell, readCell, WrongCell } from '../spreadsheet/cell.js';
import type { Column } from '../spreadsheet/sheets.js';
import { isSame, SAME_AS, type Decision } from './corrections.js';

/** A decision that could not be followed, and why. */
export interface Unused {
  decision: Decision;
  /** What is wrong, the value received, what to do. */
  reason: string;
}

/** Our own words are kept in the database, and a document never changes them; its place and its key are what they are. */
const NOT_HERE =
  /^(?:key|source\..*|summary|label|effortNote|economyNote|\w+Remark|\w+\.reason|coverage\..*|followUpNote)$/;

/**
 * Puts a person's values into a draft, and takes out what was rejected. Changes `draft`; answers what did not fit. `asked` are the
 * decisions that the documents' doubts ask for.
 */
export function applyCorrections(
  draft: Draft,
  decisions: readonly Decision[],
  asked: readonly Decision[],
  known: Draft,
): Unused[] {
  const unused: Unused[] = [];
  const keys = new Set([known, draft].flatMap((it) => draftRecords(it).map(({ id }) => id)));
  for (const decision of decisions) {
    const { post, felt, beslutning, læst, værdi } = decision;
    if (beslutning === null) continue;
    const isAsked = asked.some((it) => isSame(it, decision));
    const other = asked.find((it) => it.post === post && it.felt === felt && !isAsked);
    if (other && læst !== null) {
      unused.push({ decision, reason: nowSays(other.læst, læst) });
      continue;
    }
    const found = draftRecords(draft).find(({ id }) => id === post);
    if (beslutning === 'ret' && felt === SAME_AS) {
      // The record has the other's key by now, unless there is no such other.
      if (found || !keys.has(værdi!))
        unused.push({ decision, reason: noRecord(keys.has(værdi!) ? post : værdi) });
      continue;
    }
    // What is about no record was never taken: rejecting it leaves it out for good.
    if (beslutning === 'afvis' && post === null && isAsked) continue;
    if (beslutning === 'godkend' || felt === SAME_AS) {
      const isSettled = felt === SAME_AS && læst !== null && keys.has(læst);
      if (!isAsked && !isSettled && post !== null && !found && !keys.has(post))
        unused.push({ decision, reason: noRecord(post) });
      continue;
    }
    const reason = !found
      ? noRecord(post)
      : felt === null
        ? reject(found)
        : correct(found, felt, isAsked ? { ...decision, læst: null } : decision);
    if (reason !== null) unused.push({ decision, reason });
  }
  return unused;
}

/** The column of a record that a field names; by its head, or by the path that a reader's doubt names. */
export function columnOf({ sheet }: DraftRecord, field: string): Column | null {
  const name = field.toLowerCase();
  const columns = sheet.columns.filter(({ path }) => !NOT_HERE.test(path));
  return (
    columns.find(({ head }) => head.toLowerCase() === name) ??
    columns.find(({ path }) => path.toLowerCase() === name || path.toLowerCase().startsWith(`${name}.`)) ??
    null
  );
}

function reject({ record, list }: DraftRecord): null {
  list.splice(list.indexOf(record), 1);
  return null;
}

function correct(found: DraftRecord, felt: string, { beslutning, læst, værdi }: Decision): string | null {
  const column = columnOf(found, felt);
  if (!column) {
    const there = found.sheet.columns.filter(({ path }) => !NOT_HERE.test(path)).map(({ head }) => head);
    return `${found.id} har intet felt "${felt}", der kan rettes. Felterne er ${there.join(', ')}`;
  }
  const now = plain(plainCell(valueAt(found.record, column.path), column.kind));
  if (læst !== null && now !== plain(læst)) return nowSays(now, læst);
  if (beslutning === 'afvis') {
    if (column.required) return `"${felt}" skal være udfyldt. Skriv den rigtige værdi med "ret"`;
    set(found.record, column.path, column.kind === 'list' ? [] : null);
    return null;
  }
  try {
    set(found.record, column.path, readCell(værdi, column.kind));
    return null;
  } catch (error) {
    if (!(error instanceof WrongCell)) throw error;
    return `"${felt}": ${error.message}; der står ${JSON.stringify(værdi)}`;
  }
}

const plain = (value: string): string => value.replace('.', ',').replace(/\s+/g, ' ').trim();
const noRecord = (key: string | null): string =>
  `der er ingen post ${String(key)}, som den kan handle om. Se i rapporten, hvad posten hedder`;
const nowSays = (now: string | null, before: string): string =>
  `dokumentet siger nu ${JSON.stringify(now)}, og beslutningen handlede om ${JSON.stringify(before)}. Se på den igen`;

function valueAt(record: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], record);
}

function set(record: Record<string, unknown>, path: string, value: unknown): void {
  const [name, inner] = path.split('.') as [string, string?];
  if (inner === undefined) record[name] = value;
  else if (value === null) record[name] = null;
  // A smiley that a person reads in the document is stated there.
  else record[name] = { basis: 'STATED', reason: null, ...(record[name] as object | null), [inner]: value };
}
