import type { Account } from '@aftalespor/domain/account';
import { COMMITTEE } from './body-headings.js';
import { wrongSums } from './annex-sums.js';
import {
  ACCOUNT_ALONE,
  TOTAL,
  accountOf,
  amountsOf,
  headOf,
  isAmount,
  partsOf,
  problemOf,
  rowBelow,
  rowOf,
  unitTold,
  type AnnexRow,
  type AnnexTable,
} from './annex-table.js';
import { blockOf, type Block } from './section-blocks.js';

/** A table of amounts in a section. */
export interface SectionTable {
  line: number;
  /** Its first line. */
  text: string;
  /** Whether its head says that each row is an initiative of its own. */
  isOfInitiatives: boolean;
  /** Whether its rows are of several things, whatever its head says. */
  isList: boolean;
  rows: SectionTableRow[];
  /** Why it cannot be read; null where it can. */
  problem: string | null;
}

export interface SectionTableRow {
  /** Without its number, where it has a cell for that. */
  label: string;
  /** Who has it, where a column says so. */
  body: string | null;
  account: Account | null;
  amounts: { year: number; thousandKroner: number }[];
  line: number;
}

/** A block that may be a table. */
export interface SectionBlock extends Block {
  table?: SectionTable;
}

const LONGEST_CAPTION = 80;
/** What a row is called that says no more than what its amounts are. */
const OF_THE_SECTION =
  /^(?:effektivisering(?:er|en)?|besparelse(?:r|n)?|budget(?:ændring|forslag|tilførsel)|(?:mer|mindre)udgift(?:er)?|økonomi|beløb|udgift(?:er)?)$/iu;

const DERIVED = /^afledt /iu;

/** Whether a row's name says no more than what its amounts are: they are the section's own. */
export const isOfSection = (label: string): boolean =>
  ACCOUNT_ALONE.test(label.replace(DERIVED, '')) || OF_THE_SECTION.test(label);

/** What a column of initiatives is called. */
const OF_INITIATIVES = /(?:initiativ|indsats|projekt|forslag|tiltag|ønske|prioritet)\p{L}*(?: \(.*\))?$/iu;
/** "R-03", "101", "1.": what a row is numbered by. */
const ROW_NUMBER = /^(?:\p{Lu}{1,3}-?)?\d{1,4}\.?$/u;
const OF_ACCOUNT = /^(?:afledt )?(?:drift|anlæg)(?:[ ,:]|$)/iu;

/** The blocks, each table in a block of its own. */
export function partTables(blocks: readonly Block[]): SectionBlock[] {
  return blocks.flatMap((block, n) => {
    const found = tableIn(block, captionOf(blocks[n - 1]));
    if (!found) return [block];
    const { from, to, table } = found;
    const before = block.lines.slice(0, from);
    const after = block.lines.slice(to);
    return [
      ...(before.length > 0 ? [blockOf({ isBullet: block.isBullet, lines: before })] : []),
      { ...blockOf({ isBullet: false, lines: block.lines.slice(from, to) }), table },
      ...(after.length > 0 ? partTables([blockOf({ isBullet: false, lines: after })]) : []),
    ];
  });
}

export const tablesOf = (blocks: readonly SectionBlock[]): SectionTable[] =>
  blocks.flatMap(({ table }) => table ?? []);

const captionOf = (above: Block | undefined): string => above?.lines.at(-1)?.text.trim() ?? '';

/** The first table of a block: from its head with years, else from the first of several rows of amounts below words for what they count. */
function tableIn({ lines }: Block, above: string): { from: number; to: number; table: SectionTable } | null {
  const rows = lines.map(rowOf);
  for (const [from, row] of rows.entries()) {
    const caption = from === 0 ? above : rows[from - 1]!.text;
    const unit = unitTold(caption);
    const head = headOf(row, '', unit);
    const below = head ? rows.slice(from + 1).map((it) => rowBelow(head, it)) : rows.slice(from);
    const found = below.slice(0, lengthOf(below));
    const to = rows.length - below.length + found.length;
    const { line, text } = row;
    if (head && found.some(hasAmount)) {
      const account = head.account ?? (caption.length <= LONGEST_CAPTION ? accountOf(caption) : null);
      const told = { ...head, account, unit: head.unit ?? unitBelow(found) };
      const names = row.cells.slice(0, head.column);
      const read = readRows(told, found);
      const isOfInitiatives = head.bodies.size > 0 || names.some((it) => OF_INITIATIVES.test(it));
      const isList = isOfInitiatives || hasOtherRows(read.rows);
      return { from, to, table: { line, text, isOfInitiatives, isList, ...read } };
    }
    const isOfMoney = unit !== null || found.some((it) => it.cells.some((cell) => unitTold(cell) !== null));
    if (!head && isOfMoney && found.filter((it) => it.hasTabs && hasAmount(it)).length >= FEWEST_ROWS)
      return {
        from,
        to,
        table: {
          ...{ line, text, isOfInitiatives: false, isList: false, rows: [] },
          problem: 'den siger ikke, hvilke år tallene er for',
        },
      };
  }
  return null;
}
const FEWEST_ROWS = 2;
/** Fewer rows may be parts of one initiative. */
const FEWEST_OF_LIST = 3;

/** Whether so many rows are called something else than what their amounts are. */
const hasOtherRows = (rows: readonly SectionTableRow[]): boolean =>
  rows.filter(({ label }) => !isOfSection(label)).length >= FEWEST_OF_LIST;

/** What the numbers count, where a row of words below the years says so. */
function unitBelow(rows: readonly AnnexRow[]): number | null {
  const words = rows.slice(0, rows.findIndex(hasAmount));
  return words.map(({ text }) => unitTold(text)).find((it) => it !== null) ?? null;
}

const hasAmount = ({ cells }: AnnexRow): boolean => cells.slice(1).some((it) => it !== '' && isAmount(it));

/** The words above some of the rows, or the rest of the title of the row above. */
const isGroup = ({ cells, text }: AnnexRow): boolean =>
  cells.length === 1 && text.length <= LONGEST_CAPTION && !/[.:]$/u.test(text);

/** How many rows a table has: it ends at the first line that has no cells, or none of amounts, and stands above no row. */
function lengthOf(rows: readonly AnnexRow[]): number {
  const isRow = (row: AnnexRow) => row.hasTabs || (row.cells.length > 1 && hasAmount(row));
  const length = rows.findIndex(
    (it, n) => !isRow(it) && !(isGroup(it) && rows[n + 1] && hasAmount(rows[n + 1]!)),
  );
  return length === -1 ? rows.length : length;
}

function readRows(head: AnnexTable, rows: readonly AnnexRow[]): Pick<SectionTable, 'rows' | 'problem'> {
  const read: SectionTableRow[] = [];
  const refused = (problem: string) => ({ rows: [], problem });
  if (head.unit === null) return refused('den siger ikke, hvad tallene tæller');
  let { account } = head;
  /** Who has the rows below. */
  let above: string | null = null;
  for (const { cells, hasTabs, line, text } of rows) {
    if (cells.length === 1 && /^[\p{Ll}(]/u.test(text)) {
      const last = read.at(-1);
      if (last) last.label = `${last.label} ${text}`;
      continue;
    }
    const { label: printed, body, values, ofRow } = partsOf(cells, { ...head, account }, hasTabs);
    const number = ROW_NUMBER.exec(cells[0]!)?.[0] ?? '';
    const label = printed.startsWith(`${number} `) ? printed.slice(number.length + 1) : printed;
    if (values.every((it) => it === '')) {
      if (ACCOUNT_ALONE.test(label)) account = accountOf(label);
      else if (COMMITTEE.test(label)) above = label;
      continue;
    }
    const problem = problemOf(label, values, head);
    if (problem !== null) return refused(`rækken "${label}" kan ikke læses: ${problem}`);
    const amounts = amountsOf(values, head);
    const own = ofRow ?? account ?? (OF_ACCOUNT.test(label) ? accountOf(label) : null);
    if (!TOTAL.test(label) || read.length === 0)
      read.push({ label, body: body ?? above, account: own, amounts, line });
    else if (wrongSums(amountsOf(values, head), read, own, { group: 0, total: 0 }).length > 0)
      return refused(`summen "${label}" er ikke rækkernes`);
  }
  return { rows: read, problem: null };
}
