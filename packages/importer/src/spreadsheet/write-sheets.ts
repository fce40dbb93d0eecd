import type { Draft } from '@aftalespor/domain/draft';
import { writeCell } from './cell.js';
import { headsOf, SHEETS, type Sheet } from './sheets.js';

/** A sheet as it is written: the heads, and the rows below. */
export interface WrittenSheet {
  name: string;
  heads: string[];
  rows: (string | number | null)[][];
}

type Node = Record<string, unknown>;

/** A draft as sheets, in the order of the draft. Every sheet is there, also an empty one: it shows what can be filled. */
export function writeSheets(draft: Draft): WrittenSheet[] {
  return SHEETS.map((sheet) => ({
    name: sheet.name,
    heads: headsOf(sheet),
    rows: recordsOf(sheet, draft).map(({ parent, record }) => [
      ...(sheet.parent ? [String(parent.key)] : []),
      ...sheet.columns.map(({ path, kind }) => writeCell(valueAt(record, path), kind)),
    ]),
  }));
}

function recordsOf(sheet: Sheet, draft: Draft): { parent: Node; record: unknown }[] {
  return parentsOf(sheet, draft).flatMap((parent) => {
    const list = [parent[sheet.field] as unknown].flat();
    const { group } = sheet;
    const records = !group
      ? list
      : (list as Node[]).flatMap((whole) =>
          (whole[group.field] as Node[]).map((part) => ({ ...part, [group.path]: whole[group.path] })),
        );
    return records.map((record) => ({ parent, record }));
  });
}

function parentsOf({ parent }: Sheet, draft: Draft): Node[] {
  if (!parent) return [draft as unknown as Node];
  const sheet = SHEETS.find(({ name }) => name === parent.sheet)!;
  return recordsOf(sheet, draft).map(({ record }) => record as Node);
}

function valueAt(record: unknown, path: string): unknown {
  if (path === '') return record;
  return path.split('.').reduce<unknown>((value, name) => (value as Node | null | undefined)?.[name], record);
}
