import type { Draft, DraftAmount } from '@aftalespor/domain/draft';
import { SHEETS, type Sheet } from '../spreadsheet/sheets.js';

type Node = Record<string, unknown>;

/** A record of a draft, as the sheets divide it, where it can be changed. */
export interface DraftRecord {
  sheet: Sheet;
  /** Its key; where it has none, the id of its row in the database, as a report shows it. */
  id: string;
  record: Node;
  /** The list that it stands in. */
  list: unknown[];
  /** Its owner, the owner's owner, and so on. */
  owners: readonly DraftRecord[];
}

/** Every record of a draft that can be named. The records are the draft's own, not copies. */
export function draftRecords(draft: Draft): DraftRecord[] {
  return SHEETS.filter(({ parent, name }) => parent === null && name !== 'Kommune').flatMap((sheet) =>
    within(sheet, draft as unknown as Node, []),
  );
}

function within(sheet: Sheet, parent: Node, owners: readonly DraftRecord[]): DraftRecord[] {
  if (sheet.plain) return [];
  const { group } = sheet;
  const list = parent[sheet.field] as Node[];
  const found = group
    ? list.flatMap((whole) => {
        const parts = whole[group.field] as Node[];
        return parts.map((part) => ({ part, list: parts, outer: whole[group.path] }));
      })
    : list.map((part) => ({ part, list, outer: null }));
  const seen = new Map<string, number>();
  return found.flatMap(({ part, list: holder, outer }) => {
    const base = idOf(sheet, parent, part, outer);
    if (base === null) return [];
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    const id = NUMBERED.has(sheet.name) ? `${base}:${n}` : base;
    const record: DraftRecord = { sheet, id, record: part, list: holder, owners };
    const children = SHEETS.filter((it) => it.parent?.sheet === sheet.name);
    return [record, ...children.flatMap((child) => within(child, part, [record, ...owners]))];
  });
}

/** Rows that may be alike, and are numbered in the database. */
const NUMBERED = new Set(['Ansvar', 'Beløb', 'Økonomibeløb']);

/** As `applyDraft` makes them. */
function idOf(sheet: Sheet, parent: Node, record: Node, outer: unknown): string | null {
  if (typeof record.key === 'string') return record.key;
  const owner = String(parent.key);
  switch (sheet.name) {
    case 'Ansvar':
      return `${owner}:${String(record.role)}:${String(record.body)}`;
    case 'Milepæle':
      return `${owner}.${String(outer)}@${String(record.statedOn)}`;
    case 'Årsbeløb':
      return `${owner}:${String(record.year)}`;
    case 'Beløb':
    case 'Økonomibeløb': {
      const { fromYear, toYear, openEnded, perYear, account, basis, thousandKroner } =
        record as unknown as DraftAmount;
      const years = `${fromYear ?? ''}-${toYear ?? ''}${openEnded ? '+' : ''}${perYear ? '/year' : ''}`;
      return `${owner}:${years}:${account ?? ''}:${basis}:${thousandKroner}`;
    }
    default:
      return null;
  }
}
