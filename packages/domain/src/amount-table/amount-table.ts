/** The tables that amounts are shown in: of an annex's lines, or of the amounts that a text names. */
import { ACCOUNTS, type Account } from '../account/account.js';
import { amountYears, type TextAmount } from '../amount-years/amount-years.js';
import { annexTotals } from '../annex-total/annex-total.js';
import type {
  AccountTableView,
  AmountGroupView,
  AmountRowView,
  YearAmountView,
} from '../view-model/view-model.js';

/** An annex line; `href` leads to the initiative that it pays for. */
export interface TableLine {
  /** What the caller finds the line by again; its row carries it on. */
  id?: string;
  title: string;
  sectionNumber: string | null;
  account: Account;
  href: string | null;
  amounts: readonly YearAmountView[];
}

/** A row of an annex table. */
export interface AnnexRow extends AmountRowView {
  lineId?: string;
}

export interface TableGroup {
  number: string | null;
  title: string;
  lines: readonly TableLine[];
}

export interface TablePeriod {
  periodFrom: number | null;
  periodTo: number | null;
}

/** One table for each account that has lines. They are never added together. */
export function annexTables(
  groups: readonly TableGroup[],
  { periodFrom, periodTo }: TablePeriod,
): AccountTableView[] {
  return ACCOUNTS.flatMap((account) => {
    const lines = groups.flatMap((group) => group.lines.filter((line) => line.account === account));
    if (lines.length === 0) return [];
    const years = new Set(lines.flatMap((line) => line.amounts.map((amount) => amount.year)));
    // A year that the agreement budgets has its column also when nothing stands in it.
    if (periodFrom !== null && periodTo !== null)
      for (let year = periodFrom; year <= periodTo; year++) years.add(year);
    return {
      account,
      years: [...years].sort((a, b) => a - b),
      groups: groups
        .map((group): AmountGroupView => ({
          number: group.number,
          title: group.title,
          rows: group.lines.filter((line) => line.account === account).map(lineRow),
        }))
        .filter((group) => group.rows.length > 0),
      totals: lines.length > 1 ? annexTotals(lines, account) : null,
    };
  });
}

function lineRow({ id, title, sectionNumber, href, amounts }: TableLine): AnnexRow {
  return {
    title,
    number: sectionNumber,
    href,
    amounts: [...amounts],
    openEnded: false,
    ...(id === undefined ? {} : { lineId: id }),
  };
}

export interface NamedAmount extends TextAmount {
  account: Account | null;
  /** Whether it stands in a follow-up sheet's economy row, which often says an amount of the text once more. */
  restated: boolean;
}

/**
 * The amounts that a text names, one table for each account and one for those without. There are no sums: nothing says
 * that two amounts in a text are parts of one. An amount that stands in no single year is `unplaced`, never spread.
 */
export function textTables(
  initiative: { number: string | null; title: string },
  named: readonly NamedAmount[],
): AccountTableView[] {
  const own = named.filter((amount) => !amount.restated);
  const shown = named.filter((amount) => !amount.restated || !own.some((other) => repeats(amount, other)));
  return [...ACCOUNTS, null].flatMap((account) => {
    const amounts = shown.filter((amount) => amount.account === account);
    if (amounts.length === 0) return [];
    const rows = textRows(initiative.title, amounts);
    const years = [...new Set(rows.flatMap((row) => row.amounts.map((amount) => amount.year)))].sort(
      (a, b) => a - b,
    );
    return { account, years, groups: [{ ...initiative, rows }], totals: null };
  });
}

/** The same amount once more, mostly without its year or account, is not another amount. */
function repeats(amount: NamedAmount, other: NamedAmount): boolean {
  return (
    amount.thousandKroner === other.thousandKroner &&
    [other.account, null].includes(amount.account) &&
    [other.fromYear, null].includes(amount.fromYear)
  );
}

/**
 * Amounts that follow each other year by year ("762 in 2018, 938 in 2019, 900 each year from 2020") are one row, as a
 * reader takes them; where two name the same year, each has its own row and neither replaces the other.
 */
function textRows(title: string, named: readonly NamedAmount[]): AmountRowView[] {
  const rows: AmountRowView[] = [];
  for (const amount of named) {
    const { amounts, openEnded, unplaced } = amountYears(amount);
    const before = rows.at(-1);
    const last = before?.amounts.at(-1);
    const [first] = amounts;
    if (
      before &&
      first &&
      last &&
      first.year === last.year + 1 &&
      first.basis === last.basis &&
      !before.openEnded
    ) {
      before.amounts.push(...amounts);
      before.openEnded = openEnded;
    } else {
      rows.push({
        title,
        number: null,
        href: null,
        amounts,
        openEnded,
        ...(unplaced ? { unplaced: [unplaced] } : {}),
      });
    }
  }
  return rows;
}
