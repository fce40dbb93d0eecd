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
  const repeated = new Set(economyStatements.flatMap(({ amounts }) => amounts.map(({ id }) => id)));
  const named = textAmounts.filter((amount) => !repeated.has(amount.id) || !isRepeated(amount, textAmounts, repeated));
  const lastYear = Math.max(
    agreement.periodTo ?? 0,
    ...named.map(({ fromYear, toYear }) => Math.max(fromYear ?? 0, toYear ?? 0)),
  );
  return (['OPERATING', 'CAPITAL', null] as const).flatMap((account) => {
    const rows = toRows(named.filter((amount) => amount.account === account), lastYear);
    if (!rows.length) return [];
    return [{ account, years: yearsOf(rows, []), groups: [{ number, title, rows }], totals: null }];
  });
}

/** A follow-up sheet's economy row often says an amount of the text once more, mostly without its year. That is not another amount. */
function isRepeated(amount: TextAmount, all: readonly TextAmount[], statements: ReadonlySet<string>): boolean {
  return all.some(
    (other) =>
      !statements.has(other.id) &&
      other.thousandKroner === amount.thousandKroner &&
      (amount.account === null || amount.account === other.account) &&
      (amount.fromYear === null || amount.fromYear === other.fromYear),
  );
}

/**
 * Amounts that follow each other year by year ("762 i 2018, 938 i 2019, 900 årligt fra 2020") are one row, as a reader
 * takes them; where two name the same year, each has its own row and neither replaces the other.
 */
function toRows(amounts: readonly TextAmount[], lastYear: number): AmountRowView[] {
  const rows: (AmountRowView & { lastBasis: string | null })[] = [];
  for (const amount of amounts) {
    const cells = cellsOf(amount, lastYear);
    const before = rows.at(-1);
    const end = before?.amounts.at(-1)?.year;
    const follows = cells[0] && end !== undefined && cells[0].year === end + 1 && before?.lastBasis === amount.basis;
    if (before && follows && !before.openEnded) {
      before.amounts.push(...cells);
      before.openEnded = amount.openEnded;
    } else {
      rows.push({
        title: cells.length ? 'Nævnt beløb' : describe(amount),
        number: null,
        href: null,
        amounts: cells,
        openEnded: amount.openEnded && cells.length > 0,
        lastBasis: cells.length ? amount.basis : null,
      });
    }
  }
  return rows.map(({ lastBasis: _, ...row }) => row);
}

/**
 * The years in which the amount is known. One amount for several years has none: how it falls on them is not said, and
 * an even share would be our invention, so its row says the period in words instead.
 */
function cellsOf(amount: TextAmount, lastYear: number): YearAmountView[] {
  const { fromYear, toYear, openEnded, perYear, thousandKroner, basis } = amount;
  if (fromYear === null) return [];
  const to = openEnded ? lastYear : (toYear ?? fromYear);
  if (!perYear && (openEnded || to !== fromYear)) return [];
  return Array.from({ length: Math.max(0, to - fromYear + 1) }, (_, index) => ({ year: fromYear + index, thousandKroner, basis }));
}

function describe({ fromYear, toYear, openEnded, perYear, thousandKroner }: TextAmount): string {
  const amount = `${formatAmount(thousandKroner, 'da')}${perYear ? ' om året' : ''}`;
  if (fromYear === null) return toYear === null ? `${amount}, årstal ikke oplyst` : `${amount} til og med ${toYear}`;
  return openEnded ? `${amount} i alt fra ${fromYear} og frem` : `${amount} i alt for ${fromYear}-${toYear}`;
}
