import type { Account } from '../account/account.js';
import type { TextAmount } from '../amount-years/amount-years.js';
import { roundedBy, standsFor } from './rounding.js';

/** The years that an annex has columns for; null where no document tells. */
export interface AnnexPeriod {
  periodFrom: number | null;
  periodTo: number | null;
}

export interface ReconcilableAmount extends TextAmount {
  id: string;
  /** null where the text does not say. */
  account: Account | null;
}

/** Text and annex in one year, or in several where the text gives one sum for them. In thousands of kroner, signed. */
export interface ReconciledYear {
  /** null where neither side says a year. */
  year: number | null;
  /** The last year; `year` again where it is one. */
  toYear: number | null;
  /** null where the text says nothing of the year, which is not 0. */
  text: number | null;
  /** null where the annex has no filled cell. */
  annex: number | null;
  outcome: 'EQUAL' | 'EQUAL_AFTER_ROUNDING' | 'CONTRADICTION' | 'ONLY_IN_TEXT' | 'ONLY_IN_ANNEX';
}

/**
 * What the amounts say year by year beside the cells of the annex. A text often says one thing twice ("yderligere 0,7
 * mio., så der i alt er 1,4 mio."; "10 mio. om året, heraf 9 og 1"). The readings are tried in turn, the additional
 * amount before the total, and the first that agrees with the annex is taken; where none does, all that is not a total
 * of the others is shown.
 */
export function readYears(
  amounts: readonly ReconcilableAmount[],
  cells: ReadonlyMap<number, number>,
  period: AnnexPeriod,
): ReconciledYear[] {
  const lastYear = period.periodTo ?? Math.max(...cells.keys());
  const readings = readingsOf(amounts).map((reading) => rows(reading, cells, lastYear));
  return readings.find((reading) => reading.every(agrees)) ?? readings[0] ?? [];
}

function agrees({ outcome }: ReconciledYear): boolean {
  return outcome === 'EQUAL' || outcome === 'EQUAL_AFTER_ROUNDING';
}

/** The first is the one to show when none agrees. */
function readingsOf(amounts: readonly ReconcilableAmount[]): ReconcilableAmount[][] {
  const parts = amounts.filter((amount) => amount.basis !== 'TOTAL');
  const totals = amounts.filter(
    (amount) => amount.basis === 'TOTAL' && parts.some((part) => isTotalOf(amount, part)),
  );
  const without = (...left: (readonly ReconcilableAmount[])[]) =>
    amounts.filter((amount) => !left.flat().includes(amount));
  const yearly = parts.filter((amount) => amount.fromYear === null && amount.perYear);
  const all = without(totals);
  if (totals.length === 0 && yearly.length === 0) return [all];
  const totalled = parts.filter((part) => totals.some((total) => isTotalOf(total, part)));
  return [all, without(totals, yearly), without(totalled, yearly), yearly].filter(
    (reading) => reading.length > 0,
  );
}

/** Whether a total can contain the amount: it is said to be more, for the same years or for none in particular. */
function isTotalOf(total: ReconcilableAmount, part: ReconcilableAmount): boolean {
  if (total.fromYear === null) return true;
  return part.basis === 'CHANGE' && total.fromYear === part.fromYear && total.toYear === part.toYear;
}

interface Slot {
  years: Set<number>;
  texts: { thousandKroner: number; slack: number }[];
}

function rows(
  amounts: readonly ReconcilableAmount[],
  cells: ReadonlyMap<number, number>,
  lastYear: number,
): ReconciledYear[] {
  let slots: Slot[] = [];
  /** The slot of these years: those that one sum covers are one. */
  const slotOf = (years: readonly number[]): Slot => {
    const touched = slots.filter((slot) => years.some((year) => slot.years.has(year)));
    const slot: Slot = {
      years: new Set([...years, ...touched.flatMap((it) => [...it.years])]),
      texts: touched.flatMap((it) => it.texts),
    };
    slots = [...slots.filter((it) => !touched.includes(it)), slot];
    return slot;
  };
  const say = (years: readonly number[], { thousandKroner }: ReconcilableAmount) =>
    slotOf(years).texts.push({ thousandKroner, slack: roundedBy(thousandKroner) });

  const dated = amounts.filter((amount) => yearsOf(amount, lastYear).length > 0);
  const undated = amounts.filter((amount) => !dated.includes(amount));
  for (const amount of dated) {
    const years = yearsOf(amount, lastYear);
    if (amount.perYear) for (const year of years) say([year], amount);
    else say(years, amount);
  }
  // What names no year is read against the annex: so much in each of its years, or one sum of those that are left.
  const annexYears = [...cells.keys()];
  const left = annexYears.filter((year) => !slots.some((slot) => slot.years.has(year)));
  for (const amount of undated) {
    if (amount.perYear && annexYears.length > 0) for (const year of annexYears) say([year], amount);
    else if (!amount.perYear) say(left, amount);
    else say([], amount);
  }
  for (const year of annexYears) slotOf([year]);

  return slots
    .map((slot) => row(slot, cells))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || (a.text ?? 0) - (b.text ?? 0));
}

/** The years that an amount names; "og frem" goes as far as the annex does. */
function yearsOf({ fromYear, toYear, openEnded }: ReconcilableAmount, lastYear: number): number[] {
  if (fromYear === null) return [];
  const end = Math.max(toYear ?? fromYear, openEnded ? lastYear : -Infinity);
  return Array.from({ length: Math.max(0, end - fromYear + 1) }, (_, place) => fromYear + place);
}

function row({ years, texts }: Slot, cells: ReadonlyMap<number, number>): ReconciledYear {
  const filled = [...years].flatMap((year) => cells.get(year) ?? []);
  const text = texts.length === 0 ? null : sum(texts.map((it) => it.thousandKroner));
  const annex = filled.length === 0 ? null : sum(filled);
  const slack = sum(texts.map((it) => it.slack));
  return {
    year: years.size === 0 ? null : Math.min(...years),
    toYear: years.size === 0 ? null : Math.max(...years),
    text,
    annex,
    outcome: outcomeOf(text, annex, slack),
  };
}

function outcomeOf(text: number | null, annex: number | null, slack: number): ReconciledYear['outcome'] {
  if (text === null) return 'ONLY_IN_ANNEX';
  if (annex === null) return 'ONLY_IN_TEXT';
  if (text === annex) return 'EQUAL';
  return standsFor(text, annex, slack) ? 'EQUAL_AFTER_ROUNDING' : 'CONTRADICTION';
}

/** In whole øre, because 0.1 + 0.2 is not 0.3. */
function sum(thousands: readonly number[]): number {
  return thousands.reduce((total, thousand) => total + Math.round(thousand * 100_000), 0) / 100_000;
}
