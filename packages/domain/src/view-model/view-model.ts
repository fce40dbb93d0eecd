/**
 * What an element shows: plain data, ready to render, that a page can also write by hand. All of an element's `data`
 * is one of the two views here. Amounts are in thousands of kroner, dates `YYYY-MM-DD`; null is "not known" and is
 * shown as such. An `href` that is not http(s) or a path is not made a link.
 */
import type { Account, InitiativeAccount } from '../account/account.js';
import type { AgreementKind } from '../agreement/agreement.js';
import type { BodyKind } from '../body/body.js';
import type { AmountBasis, EconomyState } from '../money/money.js';
import type { FollowUpPeriod, MilestoneState } from '../round/round.js';
import type { EconomyAssessment, EffortAssessment } from '../smiley/smiley.js';

/** A document, and the place in it where the shown values stand. */
export interface SourceView {
  title: string;
  date: string | null;
  page: number | null;
  line: number | null;
  /** The document at its publisher, or our readable page; null where there is neither. */
  href: string | null;
}

export interface AgreementView {
  ref: string;
  title: string;
  kind: AgreementKind;
  budgetYear: number | null;
  href: string | null;
}

export interface BodyView {
  name: string;
  kind: BodyKind;
}

/** A milestone of one round, as it stands now, with what it said before. */
export interface MilestoneView {
  state: MilestoneState;
  /** Our label; null where none is set. */
  label: string | null;
  /** Earlier versions, oldest first. */
  earlier: { state: MilestoneState; label: string | null; statedOn: string }[];
}

/** One round of follow-up on one initiative. */
export interface RoundView {
  period: FollowUpPeriod | null;
  /** As printed: "1. budgetopfølgning 2018". */
  label: string;
  dueOn: string | null;
  /** The date of the follow-up; null when no follow-up of this round is known. */
  reportedOn: string | null;
  /** null when no milestone row is known for the round, which is not the same as none set. */
  milestone: MilestoneView | null;
  effort: EffortAssessment | null;
  economy: EconomyAssessment | null;
  effortNote: string | null;
  economyNote: string | null;
  /** The date of the correction, where an earlier record of this round was corrected. */
  correctedOn: string | null;
}

export interface EconomyStatementView {
  state: EconomyState;
  summary: string | null;
}

/** One initiative with its follow-ups: what the card and the timeline show. */
export interface InitiativeView {
  ref: string;
  number: string | null;
  title: string;
  account: InitiativeAccount | null;
  summary: string | null;
  /** The initiative's readable page. */
  href: string | null;
  agreement: AgreementView;
  section: { number: string | null; title: string } | null;
  responsible: BodyView[];
  involved: BodyView[];
  contributors: BodyView[];
  rounds: RoundView[];
  economy: EconomyStatementView[];
  /** Why there are no rounds, where the agreement says how it is followed up. */
  followUpNote: string | null;
  source: SourceView | null;
}

export interface YearAmountView {
  year: number;
  thousandKroner: number;
  basis: AmountBasis;
}

/** An amount that stands in no single year: one sum for several years, which is never split, or one without a year. */
export interface UnplacedAmountView {
  /** null when no year is said. */
  fromYear: number | null;
  /** null when no year is said, or it has no end. */
  toYear: number | null;
  openEnded: boolean;
  /** true: so much each year; false: one amount. */
  perYear: boolean;
  thousandKroner: number;
  basis: AmountBasis;
}

/** One row: an annex line or an amount in the text. Years without a cell are not known, and never 0. */
export interface AmountRowView {
  title: string;
  /** The section number printed on an annex line. */
  number: string | null;
  href: string | null;
  amounts: YearAmountView[];
  /** "og frem": goes on after the last year shown. */
  openEnded: boolean;
  /** What cannot stand in a year's cell and is said in words instead. */
  unplaced?: UnplacedAmountView[];
}

export interface AmountGroupView {
  number: string | null;
  title: string;
  rows: AmountRowView[];
}

/** The rows of one account. Operating and capital are two tables and are never added together. */
export interface AccountTableView {
  account: Account | null;
  years: number[];
  groups: AmountGroupView[];
  /** The sum of the rows shown, per year; null where a sum would mean nothing (amounts from text). */
  totals: { year: number; thousandKroner: number }[] | null;
}

/** Amounts by year of an initiative, a section or a whole agreement's annex. */
export interface AmountTableView {
  ref: string;
  scope: 'INITIATIVE' | 'SECTION' | 'AGREEMENT';
  number: string | null;
  title: string;
  href: string | null;
  agreement: AgreementView;
  /** ANNEX: lines of the agreement's annex. TEXT: amounts named in its text or in a follow-up sheet. */
  origin: 'ANNEX' | 'TEXT';
  tables: AccountTableView[];
  source: SourceView | null;
  /** The same amounts as a file for a spreadsheet; null where there is none. */
  csvHref: string | null;
}
