import { formatAmount } from '@aftalespor/domain/format';
import type { AccountTableView, AmountRowView, YearAmountView } from '@aftalespor/domain/view-model';
import type { InitiativeAmountsFragment } from '../generated/graphql.js';
import { yearsOf } from './annex.js';

type TextAmount = InitiativeAmountsFragment['textAmounts'][number];

/**
 * The amounts that a text names, one table for each account and one for those without. There are no sums: nothing says
 * that two amounts in a text are parts of one.
 */
export function textTables(initiative: InitiativeAmountsFragment): AccountTableView[] {
  const { number, title, textAmounts, economyStatements, agreement } = initiative;
  const restated = new Set(economyStatements.flatMap(({ amounts }) => amounts.map(({ id }) => id)));
  const own = textAmounts.filter(({ id }) => !restated.has(id));
  const named = textAmounts.filter(
    (amount) => own.includes(amount) || !own.some((other) => repeats(amount, other)),
  );
  const lastYear = Math.max(
    ...named.flatMap(({ fromYear, toYear }) => [agreement.periodTo ?? 0, fromYear ?? 0, toYear ?? 0]),
  );
  return (['OPERATING', 'CAPITAL', null] as const).flatMap((account) => {
    const rows = toRows(
      named.filter((amount) => amount.account === account),
      lastYear,
    );
    return rows.length
      ? [{ account, years: yearsOf(rows), groups: [{ number, title, rows }], totals: null }]
      : [];
  });
}

/** A follow-up sheet's economy row often says an amount of the text once more, mostly without its year. That is not another amount. */
function repeats(amount: TextAmount, other: TextAmount): boolean {
  return (
    amount.thousandKroner === other.thousandKroner &&
    [other.account, null].includes(amount.account) &&
    [other.fromYear, null].includes(amount.fromYear)
  );
}

/**
 * Amounts that follow each other year by year ("762 i 2018, 938 i 2019, 900 årligt fra 2020") are one row, as a reader
 * takes them; where two name the same year, each has its own row and neither replaces the other.
 */
function toRows(named: readonly TextAmount[], lastYear: number): AmountRowView[] {
  const rows: AmountRowView[] = [];
  for (const amount of named) {
    const amounts = cellsOf(amount, lastYear);
    const before = rows.at(-1);
    const [first] = amounts;
    const last = before?.amounts.at(-1);
    if (
      before &&
      first &&
      last &&
      first.year === last.year + 1 &&
      first.basis === last.basis &&
      !before.openEnded
    ) {
      before.amounts.push(...amounts);
      before.openEnded = amount.openEnded;
    } else {
      const title = first ? 'Nævnt beløb' : describe(amount);
      rows.push({ title, number: null, href: null, amounts, openEnded: !!first && amount.openEnded });
    }
  }
  return rows;
}

/**
 * The years in which the amount is known. One amount for several years has none: how it falls on them is not said, and
 * an even share would be our invention, so its row says the period in words instead.
 */
function cellsOf(
  { fromYear, toYear, openEnded, perYear, thousandKroner, basis }: TextAmount,
  lastYear: number,
): YearAmountView[] {
  const cells: YearAmountView[] = [];
  const to = openEnded ? lastYear : (toYear ?? fromYear);
  if (fromYear !== null && to !== null && (perYear || (!openEnded && to === fromYear)))
    for (let year = fromYear; year <= to; year++) cells.push({ year, thousandKroner, basis });
  return cells;
}

function describe({ fromYear, toYear, openEnded, perYear, thousandKroner }: TextAmount): string {
  const amount = `${formatAmount(thousandKroner, 'da')}${perYear ? ' om året' : ''}`;
  if (fromYear === null)
    return toYear === null ? `${amount}, årstal ikke oplyst` : `${amount} til og med ${toYear}`;
  return `${amount} i alt ${openEnded ? `fra ${fromYear} og frem` : `for ${fromYear}-${toYear}`}`;
}
