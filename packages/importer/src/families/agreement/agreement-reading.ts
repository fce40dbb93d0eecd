import type { Account } from '@aftalespor/domain/account';
import type { ResponsibilityRole } from '@aftalespor/domain/body';
import type { AmountBasis } from '@aftalespor/domain/money';
import type { ProseAmount } from '../../prose-amount/prose-amount.js';
import type { AgreementFacts } from '../../agreement-facts/agreement-facts.js';
import type { Placed, Reading } from '../../reading/reading.js';

export interface ReadResponsibility {
  /** As the municipality writes the name; where nobody knows it, as printed. */
  name: string;
  printed: string;
  role: ResponsibilityRole;
  line: number;
}

/** A promise: a bullet, or a section that promises something itself. */
export interface ReadPromise {
  /** The number of the section that it stands in. */
  section: string;
  /** Null for a numbered section's own. */
  ordinal: number | null;
  /** What it is called, where it is all that a section without a number promises. */
  title?: string;
  line: number;
  text: string | null;
  responsibilities: ReadResponsibility[];
  amounts: Placed<ProseAmount>[];
}

export interface ReadSection {
  /** As printed; where it has none, what it is known by here. */
  number: string;
  isNumbered: boolean;
  /** The number of the section that it is a part of, where the headings say so and not the numbers. */
  parent: string | null;
  title: string;
  theme: string | null;
  line: number;
  /** Without what is a promise of its own. */
  text: string | null;
}

/** A heading without a number that the contents list and the annex has lines under. */
export interface ReadUnnumberedSection {
  title: string;
  line: number;
}

export interface ReadAnnexLine {
  /** The row above it that has no amounts; null where there is none. */
  group: string | null;
  sectionNumber: string | null;
  /** What the section is known by in which it stands, where it is a line of a table there and of no annex. */
  section?: string;
  title: string;
  /** Who has it, by its table; null where no column says so. */
  body: string | null;
  account: Account;
  amounts: { year: number; thousandKroner: number }[];
  basis: AmountBasis;
  line: number;
  /** False where the annex does not print what its numbers count; `amounts` are those numbers then. */
  hasUnit: boolean;
}

/** What a budget agreement with numbered sections and an annex says. */
export interface AgreementReading extends Reading {
  /** Where the title stands. */
  titleLine: number;
  signedOn: string | null;
  /** Who made it, and what it aims at. */
  facts: AgreementFacts;
  sections: ReadSection[];
  unnumbered: ReadUnnumberedSection[];
  promises: ReadPromise[];
  annex: ReadAnnexLine[];
}
