import type { Account } from '@aftalespor/domain/account';
import type { AmountBasis } from '@aftalespor/domain/money';
import type { TextLine } from '../../document-text/document-text.js';
import { ROW } from '../../readers/line-writer.js';
import { joinLines } from '../../join-lines/join-lines.js';
import type { Doubt } from '../../reading/reading.js';
import type { ReadAnnexLine } from './agreement-reading.js';
import { wrongSums } from './annex-sums.js';
import {
  ACCOUNT_ALONE,
  TOTAL,
  accountOf,
  amountsOf,
  basisOf,
  hasCutEnds,
  headOf,
  isAmount,
  partsOf,
  problemOf,
  rowBelow,
  rowOf,
  unitOf,
  unitTold,
  withCutCells,
  type AnnexRow,
  type AnnexTable,
} from './annex-table.js';
import { ANNEX } from './line-kinds.js';

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){1,4}(?=[.\s])|\d{1,2}(?=\.\s|\s+\p{Lu}))\.?\s+(\S.*)$/u;
/** "1.1 b Bænke": a point of a section, by its letter. */
const OF_A_POINT = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.? ?[a-hj-z]\)? (\S.*)$/u;
const GOES_ON = /^(?:\p{Ll}|[-–] \p{Ll}|\()/u;
/** What stands below a heading, and is none: "(minus er en mindreudgift)". */
const REMARK = /^\(.*\)$/u;
const FOOTNOTE = /^\*+\)?\s/u;
const FOOTNOTE_MARK = /\s*\*+\)?$/u;
/** A number that may be a page's, or of a list. */
const SMALL = /^\d{1,3}$/u;

export interface ReadAnnex {
  annex: ReadAnnexLine[];
  years: number[];
  doubts: Doubt[];
}

/** The annex's lines: what is in a table below a head with years. A page break repeats the head, and nothing else. */
export function readAnnex(lines: readonly TextLine[]): ReadAnnex {
  const reader = new AnnexReader(hasCutEnds(lines));
  for (const line of lines) reader.read(line);
  return reader.result();
}

class AnnexReader {
  readonly #hasCutEnds: boolean;
  readonly #annex: ReadAnnexLine[] = [];
  readonly #doubts: Doubt[] = [];
  /** Rows of which the annex does not say what they are. */
  readonly #without: Record<'account' | 'years', AnnexRow[]> = { account: [], years: [] };
  /** Whether a line that begins an annex has been read: what stands above it is no table of one. */
  #isAnnex = false;
  #table: AnnexTable | null = null;
  /** The head of the table, as printed. */
  #head = '';
  /** The line of words above. */
  #heading = '';
  #unit: number | null = null;
  #annexBasis: AmountBasis = 'UNSPECIFIED';
  #basis: AmountBasis = 'UNSPECIFIED';
  #group: string | null = null;
  /** Where what a row of a sum may add up begins: all, a group, what stands below the sum before. */
  #sumsFrom = { group: 0, total: 0 };
  /** What was read from the line above, whose title may go on. */
  #last: ReadAnnexLine | null = null;

  constructor(hasCutEnds: boolean) {
    this.#hasCutEnds = hasCutEnds;
  }

  read(line: TextLine): void {
    for (const text of line.text.split(ROW)) this.#read({ ...line, text });
  }

  #read(line: TextLine): void {
    const printed = rowOf(line);
    const below = this.#table ? rowBelow(this.#table, printed) : printed;
    const row = this.#table && this.#hasCutEnds ? withCutCells(this.#table, below) : below;
    if (row.text === '' || FOOTNOTE.test(row.text)) return;
    const above = this.#last;
    this.#last = null;
    const head = headOf(row, this.#heading, this.#unit);
    if (head) this.#begin(head, row);
    // A title goes on below its amounts, where a page breaks too.
    else if (above && GOES_ON.test(row.text) && row.cells.filter(Boolean).length === 1) {
      above.title = joinLines([above.title, row.text])!;
      this.#last = above;
    } else if (this.#table && row.cells.length > 1) this.#row(this.#table, row);
    else this.#words(row);
  }

  result(): ReadAnnex {
    for (const it of this.#annex) if (/eksisterende budget/iu.test(it.title)) it.basis = 'UNSPECIFIED';
    this.#doubtOf(this.#without.account, 'om det er drift eller anlæg');
    this.#doubtOf(this.#without.years, 'hvilke år tallene er for');
    const years = this.#annex.flatMap(({ amounts }) => amounts.map(({ year }) => year));
    return { annex: this.#annex, years: [...new Set(years)].sort(), doubts: this.#doubts };
  }

  #doubt(line: number, value: string, message: string): void {
    this.#doubts.push({ line, field: 'bilag', value, message });
  }

  #doubtOf(rows: readonly AnnexRow[], why: string): void {
    const [first] = rows;
    if (first)
      this.#doubt(first.line, first.text, `bilaget siger ikke, ${why}: ${rows.length} rækker er udeladt`);
  }

  #begin(head: AnnexTable, { text }: AnnexRow): void {
    if (this.#table?.account !== head.account) [this.#basis, this.#group] = [this.#annexBasis, null];
    // A page break repeats a head, and not what a row between them said.
    if (head.account === null && text === this.#head && this.#table) head.account = this.#table.account;
    [this.#table, this.#head, this.#heading] = [head, text, ''];
    this.#sumsFrom = { group: this.#annex.length, total: this.#annex.length };
  }

  /** A line that is no row: an annex's heading, a group's, or what stands outside of tables. */
  #words(row: AnnexRow): void {
    const { text, cells } = row;
    if (!this.#table && this.#isAnnex && cells.slice(1).some((it) => isAmount(it) && !SMALL.test(it)))
      this.#without.years.push(row);
    const isOnlyUnit = unitTold(text) !== null && accountOf(text) === null && !ANNEX.test(text);
    this.#heading = REMARK.test(text) || isOnlyUnit ? `${this.#heading} ${text}` : text;
    this.#unit = unitOf(text) ?? this.#unit;
    if (ANNEX.test(text)) {
      this.#annexBasis = basisOf(text) ?? 'UNSPECIFIED';
      this.#basis = this.#annexBasis;
      this.#table = null;
      this.#isAnnex = true;
    } else if (this.#table) {
      this.#beginGroup(this.#table, text);
      this.#basis = basisOf(text) ?? this.#basis;
    }
  }

  #row(table: AnnexTable, row: AnnexRow): void {
    const { line, text } = row;
    const { label: printed, body, values, ofRow } = partsOf(row.cells, table, row.hasTabs);
    const label = printed.replace(FOOTNOTE_MARK, '');
    const problem = problemOf(label, values, table);
    const account = ofRow ?? table.account;
    if (values.every((it) => it === '')) this.#groupRow(table, label);
    else if (problem !== null) this.#doubt(line, text, `rækken kan ikke læses: ${problem}`);
    else {
      const amounts = amountsOf(values, table);
      if (TOTAL.test(label)) this.#sum(label, line, amounts, account);
      else if (amounts.length === 0) this.#group = label;
      else if (account === null) this.#without.account.push(row);
      else this.#add(label, { body, account, amounts, line });
    }
  }

  #groupRow(table: AnnexTable, label: string): void {
    const unit = table.unit === null && this.#annex.length === this.#sumsFrom.group ? unitTold(label) : null;
    if (unit !== null) {
      table.unit = unit;
      return;
    }
    this.#beginGroup(table, label);
    const isKept = NUMBERED.test(label);
    const ofAnnex = this.#annexBasis === 'CHANGE' && !/afledt/iu.test(label) ? 'CHANGE' : 'UNSPECIFIED';
    this.#basis = basisOf(label) ?? (isKept ? this.#basis : ofAnnex);
  }

  #beginGroup(table: AnnexTable, label: string): void {
    if (ACCOUNT_ALONE.test(label)) this.#table = { ...table, account: accountOf(label) };
    this.#group = label;
    this.#sumsFrom.group = this.#annex.length;
  }

  #sum(label: string, line: number, amounts: ReadAnnexLine['amounts'], account: Account | null): void {
    const wrong = wrongSums(amounts, this.#annex, account, this.#sumsFrom);
    if (wrong.length > 0) this.#doubt(line, label, `bilagets sum er ikke linjernes: ${wrong.join(', ')}`);
    this.#sumsFrom.total = this.#annex.length;
  }

  #add(label: string, own: Pick<ReadAnnexLine, 'body' | 'account' | 'amounts' | 'line'>): void {
    const [, number = null, title = label] = OF_A_POINT.exec(label) ?? NUMBERED.exec(label) ?? [];
    const hasUnit = this.#table!.unit !== null;
    const [group, basis] = [this.#group, this.#basis];
    this.#last = { group, sectionNumber: number, title, ...own, hasUnit, basis };
    this.#annex.push(this.#last);
  }
}
