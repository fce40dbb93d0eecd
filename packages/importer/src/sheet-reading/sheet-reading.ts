import type { InitiativeAccount } from '@aftalespor/domain/account';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import type { EconomySmiley, EffortSmiley } from '@aftalespor/domain/smiley';
import type { ReadEconomy } from '../economy-statement/economy-statement.js';
import type { ProseAmount } from '../prose-amount/prose-amount.js';
import type { Placed, Reading } from '../reading/reading.js';

export interface ReadMilestone {
  period: FollowUpPeriod;
  /** The row's own place, also where no milestone is set. */
  line: number;
  /** Null: the row is there and empty. */
  labelText: string | null;
  /** A status note under the milestone. */
  note: Placed | null;
  /** The face printed beside the round; null where none can be told. */
  face: Placed<EffortSmiley> | null;
}

/** A sheet of an initiative, in the document's words. */
export interface ReadInitiative {
  number: string;
  title: string;
  line: number;
  /** Null where the sheet's head prints none. */
  account: InitiativeAccount | null;
  centre: Placed | null;
  /** Those that are responsible. */
  committees: Placed[];
  /** Other committees that have a part in it. */
  involved: Placed[];
  contributors: Placed[];
  /** The text and the remarks beside it; null where there is none. */
  summaryText: string | null;
  /** The sums that the text sets aside, saves or earns. */
  amounts: Placed<ProseAmount>[];
  milestones: ReadMilestone[];
  /** The row of economy; null where the sheet has none. */
  economyLine: number | null;
  /** Null where the row is empty. */
  economyText: string | null;
  /** What the row says; UNKNOWN where there is none. */
  economy: Omit<ReadEconomy, 'amounts'> & { amounts: Placed<ProseAmount>[] };
  economyNote: Placed | null;
  economyFace: Placed<EconomySmiley> | null;
}

/** What implementation and follow-up sheets say. */
export interface SheetReading extends Reading {
  document: Reading['document'] & { date: string };
  sections: { number: string; title: string; line: number }[];
  initiatives: ReadInitiative[];
}
