/** The amounts that an agreement's text names beside the lines of its annex: what agrees, and what does not. */
import { ACCOUNTS, type Account } from '../account/account.js';
import { annexTotals } from '../annex-total/annex-total.js';
import { sameName } from './names.js';
import { pairUnlinked } from './pairing.js';
import { readYears, type AnnexPeriod, type ReconcilableAmount, type ReconciledYear } from './years.js';

export { roundedBy, standsFor } from './rounding.js';

/**
 * EQUAL: text and annex say the same. EQUAL_AFTER_ROUNDING: the text prints it rounded. CONTRADICTION: they say
 * different things; which is right, nobody knows from the document. ONLY_IN_TEXT, ONLY_IN_ANNEX: one side says nothing.
 */
export const RECONCILIATION_OUTCOMES = [
  'EQUAL',
  'EQUAL_AFTER_ROUNDING',
  'CONTRADICTION',
  'ONLY_IN_TEXT',
  'ONLY_IN_ANNEX',
] as const;
export type ReconciliationOutcome = (typeof RECONCILIATION_OUTCOMES)[number];

/** What text and annex can differ in: how much and when, what it is called, where it belongs. */
export const DIFFERENCE_KINDS = ['AMOUNT', 'NAME', 'SECTION'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  kind: DifferenceKind;
  /** What the text has: thousands of kroner in digits, a title, or a section number; null where it has nothing. */
  text: string | null;
  /** The same of the annex. */
  annex: string | null;
}

export interface ReconcilableInitiative {
  id: string;
  /** Its printed number, and that of the section that it stands in. */
  number: string | null;
  sectionNumber: string | null;
  title: string;
  /** What its own text names; what a follow-up sheet repeats is left out. */
  amounts: readonly ReconcilableAmount[];
}

export interface ReconcilableLine {
  id: string;
  /** The initiative that it is linked to; null where it is to none. */
  initiativeId: string | null;
  sectionNumber: string | null;
  title: string;
  account: Account;
  amounts: readonly { year: number; thousandKroner: number }[];
}

/** One initiative's amounts of one account on both sides, or an annex line that belongs to no initiative. */
export interface Reconciliation {
  outcome: ReconciliationOutcome;
  /** null where the text does not say and there is no annex line that could tell. */
  account: Account | null;
  initiativeId: string | null;
  lineIds: string[];
  amountIds: string[];
  years: ReconciledYear[];
  /** Empty unless the outcome is CONTRADICTION, and never empty then. */
  differences: Difference[];
}

/**
 * Every annex line and every amount of the text stands in exactly one of the answers. Nothing is compared where there is
 * no annex. A line that is linked to no initiative is put beside the one that has just its name, if there is exactly one.
 */
export function reconcile(agreement: {
  period: AnnexPeriod;
  initiatives: readonly ReconcilableInitiative[];
  lines: readonly ReconcilableLine[];
}): Reconciliation[] {
  if (agreement.lines.length === 0) return [];
  const owners = pairUnlinked(agreement.initiatives, agreement.lines);
  const unowned = agreement.lines.filter((line) => !owners.has(line.id));
  return [
    ...agreement.initiatives.flatMap((initiative) => {
      const lines = agreement.lines.filter((line) => owners.get(line.id) === initiative.id);
      return reconcileInitiative(initiative, lines, agreement.period);
    }),
    ...unowned.map((line) => compare(null, line.account, [], [line], agreement.period)),
  ];
}

function reconcileInitiative(
  initiative: ReconcilableInitiative,
  lines: readonly ReconcilableLine[],
  period: AnnexPeriod,
): Reconciliation[] {
  const accounts = ACCOUNTS.filter((account) => lines.some((line) => line.account === account));
  const accountOf = new Map(
    initiative.amounts.map((amount) => [
      amount.id,
      amount.account ?? nearest(amount, accounts, lines, period),
    ]),
  );
  return [...ACCOUNTS, null].flatMap((account) => {
    const amounts = initiative.amounts.filter((amount) => accountOf.get(amount.id) === account);
    const own = lines.filter((line) => line.account === account);
    return amounts.length + own.length === 0 ? [] : [compare(initiative, account, amounts, own, period)];
  });
}

/** The account whose lines an amount without one comes nearest to; null where the annex has none to tell by. */
function nearest(
  amount: ReconcilableAmount,
  accounts: readonly Account[],
  lines: readonly ReconcilableLine[],
  period: AnnexPeriod,
): Account | null {
  const distance = (account: Account) =>
    readYears([amount], cells(lines.filter((line) => line.account === account)), period)
      .filter((row) => row.text !== null)
      .reduce((sum, row) => sum + Math.abs((row.text ?? 0) - (row.annex ?? 0)), 0);
  const [first, ...others] = accounts.map((account) => ({ account, distance: distance(account) }));
  if (!first) return null;
  return others.reduce((best, next) => (next.distance < best.distance ? next : best), first).account;
}

function compare(
  initiative: ReconcilableInitiative | null,
  account: Account | null,
  amounts: readonly ReconcilableAmount[],
  lines: readonly ReconcilableLine[],
  period: AnnexPeriod,
): Reconciliation {
  const years = readYears(amounts, cells(lines), period);
  const differences =
    initiative && amounts.length > 0 && lines.length > 0
      ? [...amountDifferences(years, period), ...titleDifferences(initiative, lines)]
      : [];
  return {
    outcome: outcome(amounts.length > 0, lines.length > 0, years, differences),
    account,
    initiativeId: initiative?.id ?? null,
    lineIds: lines.map((line) => line.id),
    amountIds: amounts.map((amount) => amount.id),
    years,
    differences,
  };
}

function outcome(
  inText: boolean,
  inAnnex: boolean,
  years: readonly ReconciledYear[],
  differences: readonly Difference[],
): ReconciliationOutcome {
  if (!inAnnex) return 'ONLY_IN_TEXT';
  if (!inText) return 'ONLY_IN_ANNEX';
  if (differences.length > 0) return 'CONTRADICTION';
  return years.some((row) => row.outcome === 'EQUAL_AFTER_ROUNDING') ? 'EQUAL_AFTER_ROUNDING' : 'EQUAL';
}

/** What lies outside the annex's years is not in it because it could not be. */
function amountDifferences(years: readonly ReconciledYear[], { periodTo }: AnnexPeriod): Difference[] {
  return years
    .filter((row) => row.outcome !== 'EQUAL' && row.outcome !== 'EQUAL_AFTER_ROUNDING')
    .filter((row) => row.annex !== null || row.year === null || periodTo === null || row.year <= periodTo)
    .map((row) => ({ kind: 'AMOUNT', text: digits(row.text), annex: digits(row.annex) }));
}

function titleDifferences(
  initiative: ReconcilableInitiative,
  lines: readonly ReconcilableLine[],
): Difference[] {
  return lines.flatMap((line) => {
    const { sectionNumber } = line;
    const section = initiative.sectionNumber ?? initiative.number;
    const differences: Difference[] = [];
    if (!sameName(initiative.title, line.title))
      differences.push({ kind: 'NAME', text: initiative.title, annex: line.title });
    if (
      sectionNumber !== null &&
      section !== null &&
      ![initiative.number, section].some((own) => own !== null && related(own, sectionNumber))
    )
      differences.push({ kind: 'SECTION', text: section, annex: sectionNumber });
    return differences;
  });
}

/** The same number, or that of a section that the other is a part of. */
function related(one: string, other: string): boolean {
  return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}

const digits = (thousandKroner: number | null) => (thousandKroner === null ? null : String(thousandKroner));

/** The sum of the lines of one account in each year that has a filled cell. */
function cells(lines: readonly ReconcilableLine[]): Map<number, number> {
  return new Map(
    ACCOUNTS.flatMap((account) => annexTotals(lines, account)).map((it) => [it.year, it.thousandKroner]),
  );
}
