/**
 * What an element shows: plain data, ready to render, that a page can also write by hand. All of an element's `data`
 * is one of the views here. Amounts are in thousands of kroner, dates `YYYY-MM-DD`; null is "not known" and is
 * shown as such. An `href` that is not http(s) or a path is not made a link.
 */
import type { Account, InitiativeAccount } from '../account/account.js';
import type { AgreementKind } from '../agreement/agreement.js';
import type { BodyKind } from '../body/body.js';
import type { AmountBasis, EconomyState } from '../money/money.js';
import type { PartiesPosition, PostponementOutcome } from '../postponement/postponement.js';
import type { PromiseLinkBasis } from '../promise/promise.js';
import type { Reconciliation, ReconciliationOutcome } from '../reconciliation/reconciliation.js';
import type { FollowUpPeriod, MilestoneState } from '../round/round.js';
import type { EconomyAssessment, EffortAssessment } from '../smiley/smiley.js';

/** A document, and the place in it where the shown values stand. */
export interface SourceView {
  title: string;
  date: string | null;
  page: number | null;
  line: number | null;
  /** The document at its publisher; null where it has none, and an element leads to its own readable page. */
  href: string | null;
}

export interface AgreementView {
  ref: string;
  title: string;
  kind: AgreementKind;
  budgetYear: number | null;
  /** How it is followed up when not by sheets, in our words: why its initiatives have no rounds. Missing is not known. */
  followUpNote?: string | null;
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

/**
 * A proposal to postpone an initiative, with what both sides said of it, in our words. An initiative may stand in the
 * lists of two committees, and then has two.
 */
export interface PostponementView {
  /** Whose list it stands in; null when none is named. */
  committee: { name: string } | null;
  /** null when not said. */
  fromYear: number | null;
  toYear: number | null;
  administrationRemark: string | null;
  /** Our reading of their remark; null where they give none. */
  partiesPosition: PartiesPosition | null;
  partiesRemark: string | null;
  /** The initiatives whose remark it refers to. */
  refersTo: { number: string | null; title: string; href: string | null }[];
  /** null until a later document tells. */
  outcome: PostponementOutcome | null;
  /** The document's date; null when it has none. */
  statedOn: string | null;
  source: SourceView | null;
}

/** One agreement's part in a promise. */
export interface PromiseStepView {
  ref: string;
  number: string | null;
  title: string;
  href: string | null;
  agreement: AgreementView;
  /** REJECTED is never a part of the promise: it stands apart, in `notSame`. */
  basis: PromiseLinkBasis;
  /** Why, in our words. */
  reason: string;
}

/** The thread of one promise through several agreements. */
export interface PromiseView {
  title: string;
  summary: string | null;
  /** Oldest agreement first; the initiative itself is one of them. */
  steps: PromiseStepView[];
}

/** A part of a promise, with how it went. */
export interface ThreadStepView extends PromiseStepView {
  responsible: BodyView[];
  rounds: RoundView[];
  postponements: PostponementView[];
}

export interface ThreadView extends PromiseView {
  steps: ThreadStepView[];
  /** What was decided not to be the same promise, although the words are alike. */
  notSame: PromiseStepView[];
}

/** One initiative with its follow-ups: what the card and the postponement element show. */
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
  /** The promise that it is a part of, through several agreements; null or missing where it is in none. */
  promise?: PromiseView | null;
  /** Proposals to postpone it; missing is none. */
  postponements?: PostponementView[];
  source: SourceView | null;
}

/** One initiative, and how its promise went in every agreement: what the timeline and the promise thread show. */
export interface InitiativeThreadView extends InitiativeView {
  promise?: ThreadView | null;
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
  /** How an annex line stands to what the text says of it; null or missing where they are not compared. */
  comparison?: ReconciliationOutcome | null;
}

/** The amounts of one account in the text beside those of the annex, as they stand: nothing is added, nobody is right. */
export type AmountComparisonView = Pick<Reconciliation, 'outcome' | 'account' | 'years' | 'differences'>;

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
  /** Of one initiative: its text beside its lines of the annex; missing is none. */
  comparisons?: AmountComparisonView[];
  source: SourceView | null;
  /** The same amounts as a file for a spreadsheet; null where there is none. */
  csvHref: string | null;
}
